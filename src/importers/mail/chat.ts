import type { InteractionRecord, LeftOut } from '../importer.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import type { Headers } from './headers.ts'
import { type MailParty, receiversOf } from './parties.ts'
import { sentAt } from './sent-at.ts'
import type { RawMessage } from './split-mbox.ts'
import { messageId } from './thread.ts'

/** What Gmail keeps of Hangouts in an mbox: a conversation's number above a line of its own notation, and nothing of who and when. */
export function isHangouts({ first }: Headers): boolean {
  return first.has('x-gm-thrid') && !first.has('from') && !first.has('to') && !first.has('subject')
}

/** So much of a talk is looked at for its first line. */
const LOOKED_AT_BYTES = 16 * 1024

/**
 * A talk that Gmail kept as a mail ("Chat with Ada"): one contact of two people, whatever the number of lines. Without both of them, as
 * all of Hangouts is, it tells of nobody.
 */
export function readChat(raw: RawMessage, headers: Headers, sender: MailParty | undefined): InteractionRecord | LeftOut {
  const receivers = receiversOf(headers, sender?.address)
  const [receiver] = receivers.named
  if (!sender || !receiver || receivers.count !== 1) return { type: 'left-out', reason: 'empty' }
  const date = sentAt(headers, raw.separator)
  const id = messageId(headers.first.get('message-id'))
  const line = /<(?:\w+:)?body>([^<]{1,2000})</.exec(raw.bytes.toString('utf8', 0, LOOKED_AT_BYTES))?.[1]
  const snippet = line && snippetOf(line)
  return {
    type: 'interaction',
    key: stableKey('mail:chat', id ?? `${sender.address} ${receiver.address} ${date?.at.getTime()}`),
    at: date?.at,
    ...(date?.precision === 'wall' ? { precision: 'wall' } : {}),
    kind: 'message',
    channel: 'hangouts',
    from: partyOf(sender),
    to: [partyOf(receiver)],
    audience: 1,
    ...(snippet ? { snippet } : {}),
  }
}

function partyOf({ identities, name }: MailParty) {
  return name === undefined ? { identities } : { identities, name }
}
