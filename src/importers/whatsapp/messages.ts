import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import type { Imported, InteractionRecord, ReadOptions } from '../importer.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { dayIn } from './date-order.ts'
import { type Entry, entriesOf } from './entries.ts'
import { chatKeys, partyNamed, receiversOf } from './parties.ts'
import { type Told, tellText } from './service-lines.ts'
import type { Chat } from './survey.ts'

/** More than ten receivers are a crowd. */
const CROWD = 10
/** WhatsApp began in 2009; what claims to be older has lost its time. */
const FIRST_YEAR = '2009'
/** So many minutes of so many senders are kept in mind for those that are out of order. */
const COUNTED = 1000

/**
 * The messages and calls of one chat.
 *
 * Chats have no ids. A message goes by its chat, its sender and the minute, counted within: the text changes when it is edited, deleted,
 * or exported without media, and only iPhones write seconds.
 */
export async function* readChat(chat: Chat, options: ReadOptions): AsyncGenerator<Imported> {
  const { key: chatKey, pair } = chatKeys(chat)
  const counted = new Map<string, number>()
  let written = ''
  let day: string | undefined
  for await (const entry of entriesOf(chat.file)) {
    if (entry.type === 'problem') {
      yield entry
      continue
    }
    const { sender } = entry
    if (sender === undefined || !chat.senders.has(sender)) {
      yield { type: 'left-out', reason: 'notice' }
      continue
    }
    if (entry.head.written !== written) day = dayIn(entry.head.date, chat.order.order)
    written = entry.head.written
    if (!day) {
      yield { type: 'problem', file: chat.file.path, line: entry.line, reason: t('the date is none that can be read') }
      continue
    }
    const place = `${day} ${entry.head.minutes} ${sender}`
    const number = counted.get(place) ?? 0
    counted.set(place, number + 1)
    if (counted.size > COUNTED) counted.delete(counted.keys().next().value!)
    const keys = {
      key: stableKey('whatsapp:message', chatKey, place, number),
      ...(pair ? { alsoKey: stableKey('whatsapp:of two', pair, place, number) } : {}),
    }
    yield messageOf({ ...entry, sender }, day, chat, keys, options)
  }
}

function messageOf(
  { head, sender, text }: Entry & { readonly sender: string },
  day: string,
  chat: Chat,
  keys: Pick<InteractionRecord, 'key' | 'alsoKey'>,
  options: ReadOptions,
): Imported {
  const told = tellText(text, sender)
  if (told.type === 'notice') return { type: 'left-out', reason: 'notice' }
  if (told.type === 'deleted' || told.type === 'deleted-by-owner') return { type: 'left-out', reason: 'unsent' }
  if (chat.senders.size - 1 > CROWD) return { type: 'left-out', reason: 'crowd' }
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + (head.minutes * 60 + head.seconds) * 1000)
  const dated = { at: day < FIRST_YEAR ? undefined : at, precision: 'wall' } as const
  const to = receiversOf(sender, chat, options)
  return {
    type: 'interaction',
    ...keys,
    ...dated,
    kind: told.type === 'call' ? 'call' : 'message',
    channel: 'whatsapp',
    from: partyNamed(sender, chat, options.country),
    to,
    audience: to.length,
    ...wordsOf(told, dated, options),
    thread: `whatsapp:${chatKeys(chat).key.replace('\n', ' and ')}`,
  }
}

function wordsOf(
  told: Told,
  dated: Pick<InteractionRecord, 'at' | 'precision'>,
  options: ReadOptions,
): Pick<InteractionRecord, 'snippet' | 'acts' | 'asks'> {
  if (told.type !== 'words') return told.type === 'media' ? actsOf('', '', dated, options) : {}
  const snippet = snippetOf(told.text)
  return { ...(snippet ? { snippet } : {}), ...actsOf(told.text, '', dated, options) }
}
