import { identityKey } from '#domain/people/identity.ts'
import { actsOf } from '../acts.ts'
import { type Imported, OWNER, type OwnerOrParty, type ReadOptions } from '../importer.ts'
import { epoch, list, member } from '../json-fields.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import type { Told } from './chat-items.ts'
import type { Book, Contact, Group, Recipient } from './recipients.ts'

const CHANNEL = 'signal'
/** More than ten receivers are a crowd. */
const CROWD = 10
/** Signal began in 2014, as an heir of TextSecure; what claims to be older than that has lost its time. */
const FIRST_YEAR = 2010

type Sent = Extract<Told, { type: 'message' | 'call' }>

/** What passed in a chat with somebody or in a group, with the reactions to it. */
export function* passedIn(value: unknown, chat: Contact | Group, told: Sent, book: Book, options: ReadOptions): Generator<Imported> {
  const author = book.recipient(member(value, 'authorId'))
  const isOut =
    told.type === 'call' && chat.type === 'contact' ? told.isOut : author?.type === OWNER || member(value, 'outgoing') !== undefined
  const from = isOut ? OWNER : partyOf(chat.type === 'contact' ? chat : author)
  if (!from) {
    yield { type: 'left-out', reason: 'nameless' }
    return
  }
  const others = chat.type === 'contact' ? [chat.party] : membersOf(chat, book)
  const audience = chat.type === 'contact' ? 1 : Math.max(1, chat.members.length - 1)
  if (audience > CROWD) {
    yield { type: 'left-out', reason: 'crowd' }
    return
  }
  if (author?.type === 'contact') yield* book.tell(author)
  const sentAt = epoch(member(value, 'dateSent'), 'milliseconds')
  const dated = { at: sentAt && sentAt.getUTCFullYear() >= FIRST_YEAR ? sentAt : undefined }
  const words = told.type === 'message' ? told.text : ''
  const snippet = snippetOf(words)
  yield {
    type: 'interaction',
    // Signal itself knows a message by its author and the millisecond.
    key: stableKey('signal:message', keyOf(from), chat.type === 'contact' ? keyOf(chat.party) : chat.key, sentAt?.getTime(), told.type),
    ...dated,
    kind: told.type,
    channel: CHANNEL,
    from,
    to: from === OWNER ? others : [OWNER, ...others.filter((other) => keyOf(other) !== keyOf(from))],
    audience,
    ...(snippet ? { snippet } : {}),
    ...(told.type === 'message' ? actsOf(words, '', dated, options) : {}),
    thread: chat.type === 'contact' ? `signal:${keyOf(chat.party)}` : `signal:${chat.key}`,
  }
  yield* reactions(value, from, sentAt, book)
}

/** Marks that others set on what the owner wrote, and the owner on what others did. */
function* reactions(value: unknown, to: OwnerOrParty, sentAt: Date | undefined, book: Book): Generator<Imported> {
  for (const reaction of list(member(value, 'standardMessage', 'reactions'))) {
    const author = book.recipient(member(reaction, 'authorId'))
    const from = author?.type === OWNER ? OWNER : partyOf(author)
    if (!from || (from === OWNER) === (to === OWNER)) continue
    yield {
      type: 'interaction',
      key: stableKey('signal:reaction', keyOf(from), keyOf(to), sentAt?.getTime()),
      at: epoch(member(reaction, 'sentTimestamp'), 'milliseconds'),
      kind: 'reaction',
      channel: CHANNEL,
      from,
      to: [to],
      audience: 1,
    }
  }
}

function membersOf({ members }: Group, book: Book): OwnerOrParty[] {
  return members.flatMap((account) => partyOf(book.byAccount.get(`signal:${account}`)) ?? [])
}

function partyOf(recipient: Recipient | undefined): OwnerOrParty | undefined {
  return recipient?.type === 'contact' ? recipient.party : undefined
}

const keyOf = (party: OwnerOrParty) => (party === OWNER ? OWNER : identityKey(party.identities[0]!))
