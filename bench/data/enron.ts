import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Whose mailbox the made one is. */
export const OWNER = 'david.delainey@enron.com'

/** The sample mailboxes, and under which addresses the owner of each takes part in it. */
const MAILBOXES: Readonly<Record<string, readonly string[]>> = {
  'delainey-d.mboxrd.mbox.gz': [OWNER, 'w..delainey@enron.com'],
  'inbox-only/beck-s.inbox.mbox.gz': ['sally.beck@enron.com'],
  'inbox-only/campbell-l.inbox.mbox.gz': ['lcampbel@enron.com', 'larry.campbell@enron.com', 'f..campbell@enron.com'],
  'inbox-only/jones-t.inbox.mbox.gz': ['tana.jones@enron.com'],
  'inbox-only/kaminski-v.inbox.mbox.gz': ['j.kaminski@enron.com', 'vkamins@enron.com', 'kamins@enron.com'],
  'inbox-only/may-l.inbox.mbox.gz': ['larry.may@enron.com'],
  'inbox-only/parks-j.inbox.mbox.gz': ['joe.parks@enron.com'],
  'inbox-only/sager-e.inbox.mbox.gz': ['elizabeth.sager@enron.com'],
  'inbox-only/taylor-m.inbox.mbox.gz': ['e.taylor@enron.com', 'mark.taylor@enron.com', '.taylor@enron.com'],
}

/** One mail of the samples, in latin1: a character is a byte. */
export interface SampleMail {
  /** With the last newline, without the empty line. */
  readonly headers: string
  /** Not quoted. */
  readonly body: string
  /** Addresses of whoever owned the mailbox. */
  readonly owners: ReadonlySet<string>
}

/** Every mail of the sample mailboxes, in their order. @param folder samples/enron */
export function sampleMails(folder: string): SampleMail[] {
  return Object.entries(MAILBOXES).flatMap(([file, addresses]) => {
    const owners = new Set(addresses)
    const text = gunzipSync(readFileSync(join(folder, file))).toString('latin1')
    return text
      .split(/^From .*\n/m)
      .slice(1)
      .map((mail) => cut(mail, owners))
  })
}

function cut(mail: string, owners: ReadonlySet<string>): SampleMail {
  const end = mail.indexOf('\n\n')
  const headers = end === -1 ? `${mail.trimEnd()}\n` : mail.slice(0, end + 1)
  const body = end === -1 ? '' : mail.slice(end + 2).replace(/^>(>*From )/gm, '$1')
  return { headers, body, owners }
}
