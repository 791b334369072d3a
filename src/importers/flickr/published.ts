import { type PlainPhrase, t } from '#language/say.ts'
import { type Imported, OWNER, type PostRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { entriesOf } from '../json-entries.ts'
import { isObject, type JsonObject, objectOf } from '../json-fields.ts'
import { untilBroken } from '../json-records.ts'
import { snippetOf, stripMarkup } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import type { WrittenDate } from '../written-date.ts'
import { dated, dateIn, firstText } from './fields.ts'
import { CHANNEL, identityIn, isOwn, type Reading } from './members.ts'

const ADDRESSES = ['url', 'photo_url', 'photopage', 'permalink', 'link', 'set_url', 'gallery_url']
const TEXTS = ['message', 'comment', 'text', 'body', '_content', 'content']
const DATES = ['date_create', 'date_created', 'created', 'date', 'date_posted', 'date_faved', 'datecreate']

/** What the words of an entry are, in one of the fields seen. */
export function wordsIn(entry: JsonObject): string {
  return stripMarkup(firstText(entry, ...TEXTS) ?? '')
}

export function whenIn(entry: JsonObject): WrittenDate | undefined {
  return dateIn(entry, ...DATES)
}

/** One comment has one key, whether it stands among the owner's comments or under a photo. */
export function commentKey(entry: JsonObject, photo: string | undefined): string {
  const id = firstText(entry, 'comment_id', 'id')
  if (id) return stableKey(`${CHANNEL}:comment`, id)
  return stableKey(`${CHANNEL}:comment`, photo, whenIn(entry)?.at.getTime(), wordsIn(entry))
}

/** Reads what the owner wrote under photos, sets and galleries: published, and contact where the address says whose they are. */
export function readComments(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return untilBroken(file, async function* () {
    for await (const { value } of entriesOf(file)) yield* ofOwner('comment', value, file, reading)
  })
}

/** Reads favourites. Most exports give them no time: then they are known, and count as no contact. */
export function readFaves(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return untilBroken(file, async function* () {
    for await (const { value } of entriesOf(file)) yield* ofOwner('reaction', value, file, reading)
  })
}

/** Reads what the owner wrote in groups. */
export function readDiscussions(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return untilBroken(file, async function* () {
    for await (const { value } of entriesOf(file)) yield* ofOwner('post', value, file, reading)
  })
}

const TIMELESS = {
  comment: 'a comment without a time that can be read',
  reaction: 'a reaction without a time that can be read',
  post: 'a post without a time that can be read',
} as const satisfies Record<string, PlainPhrase>

function* ofOwner(kind: keyof typeof TIMELESS, value: unknown, file: InputFile, reading: Reading): Generator<Imported> {
  const entry = objectOf(value)
  const text = wordsIn(entry)
  const url = firstText(entry, ...ADDRESSES)
  const date = whenIn(entry)
  const photo = firstText(entry, 'photo_id', 'set_id', 'gallery_id')
  const author = url ? identityIn(url) : undefined
  if (!isObject(value) || (kind !== 'reaction' && !date)) return yield { type: 'problem', file: file.path, reason: t(TIMELESS[kind]) }
  const key =
    kind === 'comment'
      ? commentKey(entry, photo)
      : stableKey(`${CHANNEL}:${kind}`, photo ?? url, kind === 'post' ? date?.at.getTime() : undefined, text)
  if (date) yield postOf(kind, key, date, text, url)
  if (kind === 'post') return
  if (author && !isOwn(reading, { identities: [author] })) {
    const snippet = snippetOf(text)
    yield {
      type: 'interaction',
      key: `${key}:author`,
      ...(date ? dated(date) : { at: undefined }),
      kind,
      channel: CHANNEL,
      from: OWNER,
      to: [{ identities: [author] }],
      audience: 1,
      ...(snippet ? { snippet } : {}),
    }
  } else if (!date) yield { type: 'left-out', reason: 'nameless' }
}

export function postOf(kind: PostRecord['kind'], key: string, date: WrittenDate, text: string, url: string | undefined): PostRecord {
  const isAddress = url !== undefined && /^https?:\/\/\S+$/.test(url)
  return { type: 'post', key, ...dated(date), channel: CHANNEL, kind, ...(text ? { text } : {}), ...(isAddress ? { url } : {}) }
}
