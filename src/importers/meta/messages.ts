import { actsOf } from '../acts.ts'
import { type Imported, type InteractionRecord, type LeftOut, OWNER, type OwnerOrParty, type Party, type ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { untilBroken } from '../json-entries.ts'
import { isObject, type JsonObject, listOf, numberOf, objectOf } from '../json-fields.ts'
import { jsonItems } from '../json-items.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { instantOf, nameOf, textOf } from './fields.ts'
import { isGone, sameName } from './names.ts'
import { isNotice } from './notices.ts'
import type { Thread } from './threads.ts'

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

/** One message, whichever export it stood in. */
export interface Written {
  /** Undefined where the account is gone. */
  readonly sender: string | undefined
  /** Milliseconds since 1970, as written. */
  readonly stampMs: number
  readonly text: string | undefined
  readonly hasMore: boolean
  readonly isUnsent: boolean
  /** Seconds; 0 for a call nobody took. */
  readonly callSeconds?: number
  readonly isNotice: boolean
  readonly reactions: readonly {
    readonly reaction: string | undefined
    readonly actor: string | undefined
    readonly at?: Date | undefined
  }[]
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
      const written = isObject(value) ? parse(value) : 'a message was expected'
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

interface Passed {
  readonly at: Date | undefined
  readonly from: OwnerOrParty
  readonly to: readonly OwnerOrParty[]
}

function messageRecord(
  { callSeconds, text = '' }: Written,
  keys: { key: string; alsoKey: string },
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
function keysOf({ stampMs, text, hasMore }: Written, { channel, thread }: Talk): { key: string; alsoKey: string } {
  const content = text ?? (hasMore ? 'attached' : '')
  return {
    key: stableKey(`${channel}:message`, thread.id, stampMs, content),
    alsoKey: stableKey(`${channel}:message among`, membersOf(thread), stampMs, content),
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
function* reactionsTo(
  { reactions }: Written,
  message: { from: OwnerOrParty; at: Date | undefined; key: string; alsoKey: string },
  talk: Talk,
): Generator<InteractionRecord> {
  for (const { reaction, actor, at } of reactions) {
    if (actor === undefined) continue
    const from = sideOf(actor, talk)
    if ((from === OWNER) === (message.from === OWNER)) continue
    yield {
      type: 'interaction',
      key: stableKey(`${talk.channel}:reaction`, message.key, sameName(actor)),
      alsoKey: stableKey(`${talk.channel}:reaction`, message.alsoKey, sameName(actor)),
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

const ATTACHED = ['photos', 'videos', 'audio_files', 'gifs', 'files', 'sticker', 'share', 'ig_reels', 'poll', 'plan'] as const

/** A message as the archive of either network has it. */
export function parseMessage(item: JsonObject): Written | string {
  const seconds = numberOf(item.timestamp)
  // Before 2019 it was seconds.
  const stampMs = numberOf(item.timestamp_ms) ?? (seconds === undefined ? undefined : seconds * 1000)
  if (stampMs === undefined) return 'timestamp_ms of a message is no time'
  if (item.sender_name === undefined) return 'a message without sender_name'
  const sender = nameOf(item.sender_name)
  const text = textOf(item.content)
  const isCall = item.type === 'Call' || item.call_duration !== undefined
  return {
    sender,
    stampMs,
    text,
    hasMore: ATTACHED.some((name) => item[name] !== undefined && item[name] !== null),
    isUnsent: item.is_unsent === true,
    ...(isCall ? { callSeconds: item.missed === true ? 0 : (numberOf(item.call_duration) ?? 0) } : {}),
    isNotice: item.type === 'Subscribe' || item.type === 'Unsubscribe' || (text !== undefined && isNotice(text, sender ?? '')),
    reactions: listOf(item.reactions).map((each) => {
      const told = objectOf(each)
      return { reaction: textOf(told.reaction), actor: nameOf(told.actor), at: instantOf(told.timestamp) }
    }),
  }
}
