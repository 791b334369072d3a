import { accountIdentity, hiddenIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import { type Imported, type LeftOut, OWNER, type OwnerOrParty, type ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isObject, list, text } from '../json-fields.ts'
import { isProblem, itemsOrProblem } from '../json-records.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { type Chat, chatAt, PATHS, placeOf, sizeOf, timeOf, userNumber } from './chats.ts'
import { CONTACT_PATHS, contactIn } from './contacts.ts'
import { otherThanPartner } from './owner.ts'

const CHANNEL = 'telegram'
/** More than ten receivers are a crowd. */
const CROWD = 10
/** Telegram's own: login codes and news. */
const SERVICE_ACCOUNTS = new Set(['777000', '42777'])
/** What every message has; one with nothing else holds nothing. */
const FRAME = new Set(['id', 'type', 'date', 'date_unixtime', 'edited', 'edited_unixtime', 'from', 'from_id', 'text', 'text_entities'])

interface Reading {
  readonly ownerId: string | undefined
  readonly chats: Map<string, Chat>
  readonly options: ReadOptions
}

/**
 * Everybody in the address book, and every message and call of all chats.
 *
 * The numbers of messages are not the same in every export and texts are edited, so that a message goes by its chat, its sender and
 * the second, counted within.
 */
export async function* readRecords(file: InputFile, reading: Reading): AsyncGenerator<Imported> {
  let before = ''
  let count = 0
  for await (const item of itemsOrProblem(file, [...CONTACT_PATHS, ...PATHS])) {
    if (isProblem(item)) {
      yield item
      return
    }
    const contact = contactIn(item, reading.options)
    if (contact) yield contact
    if (contact || item.path.at(-2) !== 'messages') continue
    const chat = chatAt(reading.chats, placeOf(item))
    if (!isObject(item.value)) {
      yield { type: 'problem', file: file.path, reason: t('a message was expected, and none came') }
      continue
    }
    const { from_id, from, actor_id, date, date_unixtime } = item.value
    const place = [chat.id ?? chat.name, text(from_id) ?? text(actor_id) ?? text(from), text(date_unixtime) ?? text(date)].join('\n')
    count = place === before ? count + 1 : 0
    before = place
    yield message(item.value, chat, stableKey('telegram:message', place, count), reading)
  }
}

function message(value: Readonly<Record<string, unknown>>, chat: Chat, key: string, reading: Reading): Imported {
  const reason = leftOutBy(chat)
  if (reason) return { type: 'left-out', reason }
  const isCall = value.type === 'service' && value.action === 'phone_call' && Number(value.duration_seconds) > 0
  if (value.type !== 'message' && !isCall) return { type: 'left-out', reason: 'notice' }
  const written = textOf(value.text) || textOf(value.text_entities)
  if (!isCall && !written && Object.keys(value).every((name) => FRAME.has(name))) return { type: 'left-out', reason: 'empty' }
  const parties = partiesOf(value, chat, reading.ownerId)
  if (!parties) return { type: 'left-out', reason: 'nameless' }
  const dated = timeOf(value)
  const snippet = snippetOf(written)
  // What is passed on are the words of somebody else.
  const own = value.forwarded_from === undefined ? written : ''
  return {
    type: 'interaction',
    key,
    ...dated,
    kind: isCall ? 'call' : 'message',
    channel: CHANNEL,
    ...parties,
    ...(snippet ? { snippet } : {}),
    ...(isCall ? {} : actsOf(own, '', dated, reading.options)),
    thread: `telegram:${chat.id ?? chat.name ?? ''}`,
  }
}

/** Why nothing of a chat is kept. */
function leftOutBy(chat: Chat): LeftOut['reason'] | undefined {
  if (chat.type === 'bot_chat') return 'robot'
  // Notes to oneself, as good as drafts.
  if (chat.type === 'saved_messages') return 'draft'
  if (chat.type === 'replies' || chat.type === 'verification_codes' || SERVICE_ACCOUNTS.has(chat.id ?? '')) return 'notice'
  if (/channel|^public/.test(chat.type ?? '')) return 'crowd'
  return sizeOf(chat) - 1 > CROWD ? 'crowd' : undefined
}

interface Parties {
  readonly from: OwnerOrParty
  readonly to: readonly OwnerOrParty[]
  readonly audience: number
}

function partiesOf(value: Readonly<Record<string, unknown>>, chat: Chat, ownerId: string | undefined): Parties | undefined {
  const sender = userNumber(value.from_id) ?? userNumber(value.actor_id)
  const name = text(value.from) ?? text(value.actor)
  if (chat.type === 'personal_chat') {
    const owner = ownerId ?? otherThanPartner(chat)
    const partner = chat.id && personOf(chat.id, chat.name)
    if (sender && sender === owner && partner) return { from: OWNER, to: [partner], audience: 1 }
    const from = sender ? personOf(sender, name) : nameOnly(chat, value)
    return from && { from, to: [OWNER], audience: 1 }
  }
  const from = sender ? (sender === ownerId ? OWNER : personOf(sender, name)) : nameOnly(chat, value)
  const others = [...chat.members].filter(([id]) => id !== sender)
  const to = others.flatMap(([id, known]) => (id === ownerId ? OWNER : (personOf(id, known) ?? [])))
  return from && { from, to, audience: Math.max(1, sizeOf(chat) - 1) }
}

function personOf(id: string, name: string | undefined): OwnerOrParty | undefined {
  const identity = accountIdentity(CHANNEL, id)
  return identity && { identities: [identity], ...(name ? { name } : {}) }
}

/** Somebody without a number is theirs alone who is called so in this chat. What a channel or the group itself says is nobody's. */
function nameOnly(chat: Chat, { from_id, actor_id, from, actor }: Readonly<Record<string, unknown>>): OwnerOrParty | undefined {
  const name = text(from) ?? text(actor)
  if (name === undefined || text(from_id) !== undefined || text(actor_id) !== undefined) return undefined
  return { identities: [hiddenIdentity(CHANNEL, chat.id ?? '', name)], name }
}

/** A text is written whole, or in pieces where some of it is a link, a name or bold. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return list(value)
    .map((piece) => (typeof piece === 'string' ? piece : isObject(piece) && typeof piece.text === 'string' ? piece.text : ''))
    .join('')
}
