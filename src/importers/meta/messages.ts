import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import { type Imported, type InteractionRecord, type LeftOut, OWNER, type OwnerOrParty, type Party, type ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isObject, type JsonObject } from '../json-fields.ts'
import { jsonItems } from '../json-items.ts'
import { untilBroken } from '../json-records.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { instantOf } from './fields.ts'
import { isGone, sameName } from './names.ts'
import type { Thread } from './threads.ts'
import type { Written } from './written.ts'

/** Beyond so many receivers a message says nothing of any one of them. */
const CROWD = 10

/** What the reader of a thread knows of the archive. */
export interface Talk {
  readonly channel: 'facebook' | 'instagram'
  readonly thread: Thread
  readonly options: ReadOptions
  /** False where the archive does not tell whose it is. */
  readonly knowsOwner: boolean
  isOwner(name: string): boolean
  /** Somebody in this thread; the name is undefined where the account is gone. */
  partyOf(name: string | undefined): Party
}

/**
 * Reads one file of a thread: messages, calls that were taken, and reactions to or by the owner.
 *
 * Left out are what was taken back, lines of the network itself, calls nobody took, and what went to more than ten.
 * @param parse  one message of this export, or what is wrong with it
 */
export function readMessages(file: InputFile, talk: Talk, parse: (item: JsonObject) => Written | string): AsyncIterable<Imported> {
  return untilBroken(file, async function* () {
    for await (const { value } of jsonItems(file, ['$.messages.*'])) {
      const written = isObject(value) ? parse(value) : t('a message was expected')
      if (typeof written === 'string') yield { type: 'problem', file: file.path, reason: written }
      else yield* recordsOf(written, talk)
    }
  })
}

function* recordsOf(written: Written, talk: Talk): Generator<Imported> {
  const at = instantOf(written.stampMs / 1000)
  const keys = keysOf(written, talk)
  const from = sideOf(written.sender, talk)
  const why = leftOut(written, talk.thread)
  const to = why ? [] : receiversOf(written, from, talk)
  if (why) yield why
  else if (to.length === 0) yield { type: 'left-out', reason: 'nameless' }
  else yield messageRecord(written, keys, { at, from, to }, talk)
  if (!written.isUnsent) yield* reactionsTo(written, { ...keys, from, at }, talk)
}

type Keys = Pick<InteractionRecord, 'key' | 'alsoKey'>

interface Passed {
  readonly at: Date | undefined
  readonly from: OwnerOrParty
  readonly to: readonly OwnerOrParty[]
}

function messageRecord(
  { callSeconds, text = '' }: Written,
  keys: Keys,
  { at, from, to }: Passed,
  { channel, options, thread }: Talk,
): InteractionRecord {
  const common = { type: 'interaction', ...keys, at, channel, from, to, audience: to.length, thread: `${channel}:${thread.id}` } as const
  if (callSeconds !== undefined) return { ...common, kind: 'call' }
  const snippet = snippetOf(text)
  return { ...common, kind: 'message', ...(snippet ? { snippet } : {}), ...actsOf(text, '', at && { at }, options) }
}

function leftOut({ isUnsent, callSeconds, isNotice, text, hasMore }: Written, { participants }: Thread): LeftOut | undefined {
  if (isUnsent) return { type: 'left-out', reason: 'unsent' }
  if (callSeconds === undefined ? isNotice : callSeconds <= 0) return { type: 'left-out', reason: 'notice' }
  if (participants.length > CROWD + 1) return { type: 'left-out', reason: 'crowd' }
  if (!text && !hasMore && callSeconds === undefined) return { type: 'left-out', reason: 'empty' }
  return undefined
}

/** No export has ids of messages. A thread keeps its number, its members keep their names: either is enough to know one again. */
function keysOf({ stampMs, text, hasMore }: Written, { channel, thread }: Talk): Keys {
  const content = text ?? (hasMore ? 'attached' : '')
  return {
    key: stableKey(`${channel}:message`, thread.id, stampMs, content),
    ...(thread.participants.length > 0 ? { alsoKey: stableKey(`${channel}:message among`, membersOf(thread), stampMs, content) } : {}),
  }
}

const MEMBERS = new WeakMap<Thread, string>()

function membersOf(thread: Thread): string {
  const known = MEMBERS.get(thread)
  if (known !== undefined) return known
  const members = thread.participants.map(sameName).sort().join('\n')
  MEMBERS.set(thread, members)
  return members
}

function sideOf(name: string | undefined, talk: Talk): OwnerOrParty {
  return name !== undefined && talk.isOwner(name) ? OWNER : talk.partyOf(name)
}

/** Everybody in the thread but the sender; the owner took part, even where they are not listed. */
function receiversOf({ sender }: Written, from: OwnerOrParty, talk: Talk): OwnerOrParty[] {
  const others = talk.thread.participants
    .filter((name) => (isGone(sender) ? !isGone(name) : sameName(name) !== sameName(sender!)))
    .map((name) => sideOf(name, talk))
  if (from === OWNER) return others.filter((party) => party !== OWNER)
  return talk.knowsOwner && !others.includes(OWNER) ? [...others, OWNER] : others
}

/** Reactions of the owner, and to what the owner wrote; those among others say nothing of a tie. */
function* reactionsTo({ reactions }: Written, message: Keys & Pick<Passed, 'from' | 'at'>, talk: Talk): Generator<InteractionRecord> {
  for (const { reaction, actor, at } of reactions) {
    if (actor === undefined) continue
    const from = sideOf(actor, talk)
    if ((from === OWNER) === (message.from === OWNER)) continue
    yield {
      type: 'interaction',
      key: stableKey(`${talk.channel}:reaction`, message.key, sameName(actor)),
      ...(message.alsoKey ? { alsoKey: stableKey(`${talk.channel}:reaction`, message.alsoKey, sameName(actor)) } : {}),
      // Without a time of its own it came on the day of the message, or soon after.
      ...(at ? { at } : { at: message.at && noonOf(message.at), precision: 'day' }),
      kind: 'reaction',
      channel: talk.channel,
      from,
      to: [message.from],
      audience: 1,
      ...(reaction ? { snippet: reaction.slice(0, 40).toWellFormed() } : {}),
      thread: `${talk.channel}:${talk.thread.id}`,
    }
  }
}

const noonOf = (at: Date) => new Date(`${at.toISOString().slice(0, 10)}T12:00:00Z`)
