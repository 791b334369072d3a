import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import { type Imported, OWNER, type OwnerOrParty } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { instant, listOf, member, text } from '../json-fields.ts'
import { jsonRecords } from '../json-records.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { CONVERSATION_PATHS, type Conversation, conversationOf, type Groups } from './members.ts'
import { CHANNEL, CROWD, idOf, isPossible, type Reading } from './reading.ts'
import { unescapeText, withLinks } from './written.ts'

/**
 * Reads direct-messages.js and direct-messages-group.js, with the reactions to each message; and their headers, which are the same
 * without the text.
 *
 * @param groups  who was in each group; a conversation of two names the receiver itself
 * @source fixtures/archive/data/direct-messages.js and direct-messages-group.js, invented people in the shape of archives of 2023 to 2025
 */
export function readMessages(file: InputFile, reading: Reading, groups: Groups): AsyncIterable<Imported> {
  let told: Conversation | undefined
  return jsonRecords(file, CONVERSATION_PATHS, function* ({ path, value }) {
    if (path.at(-1) === 'conversationId') {
      told = { index: path[0], id: text(value) }
      return
    }
    const conversation = conversationOf(told, path[0])
    const message = member(value, 'messageCreate')
    // Somebody joined, left or named the group anew.
    if (message === undefined) yield { type: 'left-out', reason: 'notice' }
    else yield* readMessage(message, { file, reading, groups, conversation })
  })
}

interface Place {
  readonly file: InputFile
  readonly reading: Reading
  readonly groups: Groups
  readonly conversation: string
}

function* readMessage(message: unknown, place: Place): Generator<Imported> {
  const { file, reading, conversation } = place
  const sender = idOf(member(message, 'senderId'))
  const at = instant(member(message, 'createdAt'))
  if (!sender) return yield { type: 'problem', file: file.path, reason: t('a message without the number of its sender') }
  if (!at) return yield { type: 'problem', file: file.path, reason: t('createdAt is not a time we can read') }
  const written = text(member(message, 'text'))
  const hasText = Object.hasOwn(message as object, 'text')
  if (hasText && !written && listOf(member(message, 'mediaUrls')).length === 0) return yield { type: 'left-out', reason: 'empty' }
  const receivers = receiversOf(message, sender, at, place)
  if (receivers.length === 0) return yield { type: 'problem', file: file.path, reason: t('a message without anybody who received it') }
  if (receivers.length > CROWD) return yield { type: 'left-out', reason: 'crowd' }
  const isKnownTime = isPossible(at)
  const linked = withLinks(written ?? '', member(message, 'urls'))
  const snippet = snippetOf(linked)
  const id = text(member(message, 'id'))
  yield {
    type: 'interaction',
    key: id ? stableKey('x:message', id) : stableKey('x:message', conversation, sender, at.getTime(), written),
    at: isKnownTime ? at : undefined,
    kind: 'message',
    channel: CHANNEL,
    from: partyOf(reading, sender),
    to: receivers.map((receiver) => partyOf(reading, receiver)),
    audience: receivers.length,
    ...(snippet ? { snippet } : {}),
    thread: `x:${conversation}`,
    ...(written ? actsOf(unescapeText(linked), '', isKnownTime ? { at } : undefined, reading.options) : {}),
  }
  yield* reactionsTo(message, sender, place)
}

function receiversOf(message: unknown, sender: string, at: Date, { groups, conversation }: Place): string[] {
  const told = idOf(member(message, 'recipientId'))
  if (told) return [told]
  const sides = /^(\d+)-(\d+)$/.exec(conversation)
  if (sides) return sides.slice(1).filter((id) => id !== sender)
  return (groups.get(conversation)?.at(at) ?? []).filter((id) => id !== sender)
}

function partyOf({ directory }: Reading, id: string): OwnerOrParty {
  if (directory.isOwn(id)) return OWNER
  directory.meet(id)
  return directory.party({ id })!
}

function* reactionsTo(message: unknown, author: string, { file, reading }: Place): Generator<Imported> {
  for (const reaction of listOf(member(message, 'reactions'))) {
    const sender = idOf(member(reaction, 'senderId'))
    const at = instant(member(reaction, 'createdAt'))
    if (!sender || !at) {
      yield { type: 'problem', file: file.path, reason: t('a reaction without its sender or a time we can read') }
      continue
    }
    // One's own message is nobody's to be pleased about.
    if (sender === author) continue
    yield {
      type: 'interaction',
      key: stableKey('x:message reaction', text(member(reaction, 'eventId')) ?? `${sender} ${at.getTime()}`),
      at: isPossible(at) ? at : undefined,
      kind: 'reaction',
      channel: CHANNEL,
      from: partyOf(reading, sender),
      to: [partyOf(reading, author)],
      audience: 1,
    }
  }
}
