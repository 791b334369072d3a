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

/** "Re:" as mail programs write it in English, German, Swedish, Dutch, Italian and Polish, once or often: "AW: Re[2]: ". */
const ANSWER = /^\s*(?:(?:re|aw|sv|antw|rif|odp)\s*(?:\[\d+\])?\s*:\s*)+/i
/** Shorter ones ("hi", "lunch") stand above mails that have nothing else in common. */
const TELLING_LETTERS = 8

/**
 * For an answer that names no other mail, as archives have it whose headers were taken off: its subject, within a month. Two such threads
 * of one subject in different months stay apart. Undefined for a first mail and for subjects that tell nothing.
 */
export function threadBySubject(subject: string, at: Date | undefined): string | undefined {
  const topic = subject.replace(ANSWER, '').trim().toLowerCase()
  if (at === undefined || !ANSWER.test(subject) || topic.length < TELLING_LETTERS) return undefined
  return `subject:${at.toISOString().slice(0, 7)} ${topic}`
}
