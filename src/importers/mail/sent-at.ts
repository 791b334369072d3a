import { type MailDate, parseMailDate } from './dates.ts'
import type { Headers } from './headers.ts'

/** When a mail was written: its Date, else when the last server took it, else what the mbox separator says; undefined without any. */
export function sentAt({ first }: Headers, separator: string | undefined): MailDate | undefined {
  const date = first.get('date')
  const written = date === undefined ? undefined : parseMailDate(date)
  if (written) return written
  const received = first.get('received')
  const taken = received === undefined ? undefined : parseMailDate(received.slice(received.lastIndexOf(';') + 1))
  return taken ?? (separator === undefined ? undefined : separatorDate(separator))
}

/** The time of a separator is UTC by RFC 4155. */
function separatorDate(separator: string): MailDate | undefined {
  const date = parseMailDate(separator.replace(/^From \S*\s*/, ''))
  return date && { at: date.at, precision: 'instant' }
}
