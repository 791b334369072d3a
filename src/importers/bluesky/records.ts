import { handleIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { type Imported, OWNER, type Party } from '../importer.ts'
import { member, text } from '../json-fields.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { readFacets } from './facets.ts'
import { momentOf } from './moment.ts'
import { CHANNEL, type People } from './people.ts'
import { didOf, type RepositoryRecord } from './repository.ts'

/** What the reader of one record knows of the rest. */
export interface Reading {
  readonly file: string
  readonly did: string
  readonly people: People
}

/** Beyond this many, a post is said to nobody in particular. */
const CROWD = 10
const TEXT_LENGTH = 4000

/** The collections that are read; others hold lists, settings and what other programs keep there. */
export const READERS: Readonly<Record<string, (record: RepositoryRecord, reading: Reading) => Iterable<Imported>>> = {
  'app.bsky.actor.profile': readProfile,
  'app.bsky.feed.post': readPost,
  'app.bsky.feed.like': (record, reading) => readMark(record, reading, 'reaction'),
  'app.bsky.feed.repost': (record, reading) => readMark(record, reading, 'repost'),
  'app.bsky.graph.follow': readFollow,
  'app.bsky.graph.block': () => [{ type: 'left-out', reason: 'trash' }],
}

function* readProfile({ name: key, value }: RepositoryRecord, { did }: Reading): Generator<Imported> {
  if (key !== 'self') return
  const name = text(member(value, 'displayName'))
  const fields = {
    summary: text(member(value, 'description')),
    website: text(member(value, 'website')),
    photo: member(value, 'avatar') ? 'there' : undefined,
  }
  const said = Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined))
  yield {
    type: 'self',
    identities: [{ kind: 'account', value: `${CHANNEL}:${did}` }],
    ...(name ? { name: name.slice(0, 200) } : {}),
    profile: { channel: CHANNEL, fields: said },
  }
}

function* readPost({ name, value }: RepositoryRecord, reading: Reading): Generator<Imported> {
  const at = momentOf(member(value, 'createdAt'), name)
  if (!at) return yield untimed(reading)
  const { text: words, mentions } = readFacets(text(member(value, 'text')) ?? '', member(value, 'facets'))
  const parent = authorOf(member(value, 'reply', 'parent', 'uri'))
  const isAnswer = parent !== undefined && parent.who !== reading.did
  const common = { at, channel: CHANNEL } as const
  const whole = words.slice(0, TEXT_LENGTH).toWellFormed()
  yield {
    ...common,
    type: 'post',
    key: stableKey('bluesky:post', reading.did, name),
    kind: isAnswer ? 'comment' : 'post',
    ...(whole ? { text: whole } : {}),
    url: `https://bsky.app/profile/${reading.did}/post/${encodeURIComponent(name)}`,
  }
  for (const { did, handle } of mentions) if (handle) reading.people.learn(did, handle, at)
  const quoted = authorOf(member(value, 'embed', 'record', 'uri')) ?? authorOf(member(value, 'embed', 'record', 'record', 'uri'))
  const others = othersIn([parent?.who, quoted?.who, ...mentions.map(({ did }) => did)], reading)
  if (others.length > CROWD) return yield { type: 'left-out', reason: 'crowd' }
  const to = partiesOf(others, reading)
  if (to.length === 0) return
  const snippet = snippetOf(words)
  yield {
    ...common,
    type: 'interaction',
    key: stableKey('bluesky:comment', reading.did, name),
    kind: 'comment',
    from: OWNER,
    to,
    audience: to.length,
    ...(snippet ? { snippet } : {}),
  }
}

/** A like or a repost. One of a feed or a list, and one of the owner's own posts, is contact with nobody. */
function* readMark({ name, value }: RepositoryRecord, reading: Reading, kind: 'reaction' | 'repost'): Generator<Imported> {
  const at = momentOf(member(value, 'createdAt'), name)
  if (!at) return yield untimed(reading)
  const subject = authorOf(member(value, 'subject', 'uri'))
  const [, post] = subject?.post ? [subject, subject.post] : []
  yield {
    type: 'post',
    key: stableKey(`bluesky:${kind}`, reading.did, name),
    at,
    channel: CHANNEL,
    kind,
    ...(subject && post ? { url: `https://bsky.app/profile/${subject.who}/post/${encodeURIComponent(post)}` } : {}),
  }
  if (!subject || !post) return
  const [author] = partiesOf(othersIn([subject.who], reading), reading)
  if (!author) return
  const key = stableKey(`bluesky:${kind} to`, reading.did, name)
  yield { type: 'interaction', key, at, kind: 'reaction', channel: CHANNEL, from: OWNER, to: [author], audience: 1 }
}

function* readFollow({ value }: RepositoryRecord, { file, people }: Reading): Generator<Imported> {
  const did = didOf(member(value, 'subject'))
  if (!did) yield { type: 'problem', file, reason: t('a follow without the account that is followed') }
  else yield people.followed(did) ?? { type: 'left-out', reason: 'nameless' }
}

function untimed({ file }: Reading): Imported {
  return { type: 'problem', file, reason: t('neither createdAt nor the name of the record is a time we can read') }
}

/** Whose record an address is of (`at://did:plc:abc/app.bsky.feed.post/3k…`; early ones have a handle), and its name where it is a post. */
function authorOf(address: unknown): { readonly who: string; readonly post?: string } | undefined {
  const found = /^at:\/\/([^/\s]{1,256})\/(app\.bsky\.feed\.post\/([\w.~:-]{1,512}))?/.exec(text(address) ?? '')
  if (!found) return undefined
  return { who: found[1]!, ...(found[3] ? { post: found[3] } : {}) }
}

function othersIn(found: readonly (string | undefined)[], { did: own }: Reading): string[] {
  return [...new Set(found)].filter((one) => one !== undefined).filter((one) => one !== own)
}

function partiesOf(others: readonly string[], { people }: Reading): Party[] {
  return others.flatMap((one) => {
    if (didOf(one)) return [people.meet(one)]
    const handle = handleIdentity(CHANNEL, one)
    return handle ? [{ identities: [handle] }] : []
  })
}
