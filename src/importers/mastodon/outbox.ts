import { actsOf } from '../acts.ts'
import { type Imported, OWNER, type Party, type ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { jsonRecords, readableItems } from '../json-records.ts'
import { snippetOf, stripMarkup } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { type Activity, isPrivate, parseActivity } from './activity.ts'
import { CHANNEL } from './address.ts'
import type { Directory } from './directory.ts'

export interface Reading {
  readonly options: ReadOptions
  readonly directory: Directory
}

export const ITEMS = ['$.orderedItems.*']
/** Beyond this many, a post is said to nobody in particular. */
const CROWD = 10
const TEXT_LENGTH = 4000

/** Goes through outbox.json once for the handles that mentions tell. */
export async function learnFromOutbox(directory: Directory, file: InputFile): Promise<void> {
  for await (const { value } of readableItems(file, ITEMS)) {
    const activity = parseActivity(value)
    if (!('mentions' in activity)) continue
    for (const { address, account } of activity.mentions) if (account) directory.learn(address, account)
  }
}

/**
 * Reads outbox.json: what the owner wrote and passed on. What only the mentioned could see is a message to them; everything else is
 * something published, and contact with those it answers, mentions or passes on.
 *
 * @source fixtures/archive/outbox.json, invented people in the shape of an archive of 2024
 */
export function readOutbox(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return jsonRecords(file, ITEMS, function* ({ value }) {
    const activity = parseActivity(value)
    if ('reason' in activity) yield { type: 'problem', file: file.path, reason: activity.reason }
    else if ('unread' in activity) yield { type: 'left-out', reason: 'notice' }
    else yield* recordsOf(activity, reading)
  })
}

function* recordsOf(activity: Activity, reading: Reading): Generator<Imported> {
  const people = addressees(activity, reading.directory)
  const isMessage = activity.type === 'post' && isPrivate(activity)
  if (!isMessage) yield post(activity, reading)
  // A private post that mentions nobody is a note of the owner to themselves.
  else if (people.length === 0) yield { type: 'left-out', reason: 'draft' }
  if (people.length === 0) return
  if (people.length > CROWD) yield { type: 'left-out', reason: 'crowd' }
  else yield contact(activity, people, isMessage, reading)
}

/** Everybody mentioned, and who wrote what is answered or passed on: their address tells it, or a boost is addressed to them. */
function addressees({ type, about, mentions, recipients }: Activity, directory: Directory): Party[] {
  const told = about ? [about, ...(type === 'boost' ? recipients : [])] : []
  const author = told.map((address) => directory.accountAt(address)).find((account) => account !== undefined)
  const accounts = [author, ...mentions.map(({ address, account }) => account ?? directory.accountAt(address))]
  const others = [...new Set(accounts)].filter((account) => account !== undefined && !directory.isOwn(account))
  return others.map((account) => directory.party(account!)).filter((party) => party !== undefined)
}

function post({ type, id, at, html, url, about }: Activity, { directory }: Reading): Imported {
  const words = stripMarkup(html).slice(0, TEXT_LENGTH).toWellFormed()
  // To answer oneself is to write on.
  const isAnswer = about !== undefined && !directory.isOwn(directory.accountAt(about))
  return {
    type: 'post',
    key: stableKey('mastodon:post', id),
    at,
    channel: CHANNEL,
    kind: type === 'boost' ? 'repost' : isAnswer ? 'comment' : 'post',
    ...(words ? { text: words } : {}),
    ...(/^https?:\/\//i.test(url) ? { url } : {}),
  }
}

function contact(activity: Activity, people: readonly Party[], isMessage: boolean, { options }: Reading): Imported {
  const { id, at, html, about, thread } = activity
  const words = stripMarkup(html)
  const kind = isMessage ? 'message' : activity.type === 'boost' ? 'reaction' : 'comment'
  const snippet = snippetOf(words)
  return {
    type: 'interaction',
    key: stableKey(`mastodon:${kind}`, id),
    at,
    kind,
    channel: CHANNEL,
    from: OWNER,
    to: people,
    audience: people.length,
    ...(snippet ? { snippet } : {}),
    ...(isMessage ? { thread: `${CHANNEL}:${thread ?? about ?? id}`, ...actsOf(withoutMentions(words), '', { at }, options) } : {}),
  }
}

/** The mentions at the beginning say to whom it goes, and nothing else. */
function withoutMentions(words: string): string {
  return words.replace(/^(?:@\S+\s+)+/, '')
}
