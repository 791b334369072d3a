import type { Headers } from './headers.ts'

/** Message-ID as a name of a mail: `mid:33030902.1075854478703@example.org`. Undefined without a usable one. */
export function messageId(raw: string | undefined): string | undefined {
  const id =
    raw === undefined ? undefined : (/<([^<>\s]{3,250})>/.exec(raw)?.[1] ?? /^\s*([^<>\s]{3,250}@[^<>\s]{1,250})\s*$/.exec(raw)?.[1])
  return id === undefined ? undefined : `mid:${id}`
}

/**
 * What joins a mail to others: Gmail's own thread, else the first mail of the References, else the one answered.
 * Undefined for a mail that names no other.
 */
export function threadOf({ first }: Headers): string | undefined {
  const gmail = first.get('x-gm-thrid')
  if (gmail && /^\d{1,25}$/.test(gmail)) return `gmail:${gmail}`
  return messageId(first.get('references')) ?? messageId(first.get('in-reply-to'))
}
