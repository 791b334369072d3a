import { OWNER, type SampleMail } from './enron.ts'

/** Between one repetition and the next; whole weeks, so that days of the week stay. */
const SHIFT_DAYS = 182
const DAY_MS = 86_400_000
const ADDRESS = /([\w.+'-]+)@([\w-]+(?:\.[\w-]+)+)/g
const NAMES_A_MAIL = /^(?:message-id|in-reply-to|references):/i

/** A mail as it is written to a mailbox. */
export interface Mail {
  /** Headers, empty line, body; latin1, with a newline at the end. */
  readonly text: string
  readonly at: Date
}

/**
 * The sample mails over and over, each time as new mails: other Message-IDs, later dates, one line more in each text, so that no
 * two are taken for copies of one. The samples' own copies of one mail become different mails too.
 *
 * All mailboxes become one owner's: their owners' addresses are replaced by `OWNER`.
 * @param strangers  whether each repetition is with people of its own, under domains of their own
 */
export function* repeatedMails(samples: readonly SampleMail[], strangers: boolean): Generator<Mail> {
  for (let repetition = 0, number = 1; ; repetition++)
    for (const sample of samples) yield repeated(sample, repetition, number++, strangers && repetition > 0)
}

function repeated({ headers, body, owners }: SampleMail, repetition: number, number: number, isStranger: boolean): Mail {
  const domainPrefix = isStranger ? `r${repetition}.` : ''
  let at = new Date(Date.UTC(2001, 0, 1) + repetition * SHIFT_DAYS * DAY_MS)
  const lines = headers.split(/\n(?![ \t])/).map((line) => {
    if (NAMES_A_MAIL.test(line)) return line.replace(/<([^<>\s]+)>/g, `<${repetition}.$1>`)
    if (/^date:/i.test(line)) {
      at = shifted(line.slice(5), repetition) ?? at
      return repetition === 0 ? line : `Date: ${at.toUTCString().replace('GMT', '+0000')}`
    }
    return line.replace(ADDRESS, (address, local, domain) =>
      owners.has(address.toLowerCase()) ? OWNER : `${local}@${domainPrefix}${domain}`,
    )
  })
  return { text: `${lines.join('\n')}\nNote ${number}.\n${body}${body.endsWith('\n') ? '' : '\n'}`, at }
}

function shifted(written: string, repetition: number): Date | undefined {
  const at = Date.parse(written.replace(/\([^)]*\)/g, ''))
  return Number.isNaN(at) ? undefined : new Date(at + repetition * SHIFT_DAYS * DAY_MS)
}
