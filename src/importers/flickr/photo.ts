import { t } from '#language/say.ts'
import { type Imported, OWNER, type Party } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { brokenJson, wholeJson } from '../json-entries.ts'
import { isObject, type JsonObject, listOf, objectOf } from '../json-fields.ts'
import { snippetOf, stripMarkup } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import type { WrittenDate } from '../written-date.ts'
import { dated, dateIn, firstText, nameOf, textOf } from './fields.ts'
import { CHANNEL, isOwn, memberOf, type Reading, together } from './members.ts'
import { commentKey, postOf, whenIn, wordsIn } from './published.ts'

/** Who wrote a comment, or is in the picture: the fields differ between descriptions of the export. */
const WHO = ['user', 'author', 'nsid', 'user_id', 'url', 'username'] as const

/**
 * Reads one photo of the owner: a post, the comments of others under it, and who is tagged in it. What only the owner may see is no
 * post.
 */
export async function* readPhoto(file: InputFile, reading: Reading): AsyncGenerator<Imported> {
  const photo = await wholeJson(file)
  if (!isObject(photo)) return yield brokenJson(file)
  const date = dateIn(photo, 'date_imported', 'date_posted', 'date_taken')
  const id = firstText(photo, 'id') ?? file.path
  const isPrivate = /^private/i.test(textOf(photo.privacy) ?? '')
  if (isPrivate) yield { type: 'left-out', reason: 'draft' }
  else if (!date) yield { type: 'problem', file: file.path, reason: t('a photo without a time that can be read') }
  else yield postOf('post', stableKey(`${CHANNEL}:photo`, id), date, titleOf(photo), firstText(photo, 'photopage'))
  for (const comment of listOf(photo.comments)) yield* commentOn(id, comment, file, reading)
  for (const tagged of listOf(photo.people)) yield* taggedIn(id, tagged, date, file, reading)
}

function titleOf(photo: JsonObject): string {
  return stripMarkup([textOf(photo.name), textOf(photo.description)].filter(Boolean).join('\n'))
}

function whoIs(entry: JsonObject, reading: Reading): Party | undefined {
  const whole = memberOf(entry.user, reading) ?? memberOf(entry.author, reading)
  const loose = WHO.map((name) => memberOf(entry[name], reading)).find((party) => party !== undefined)
  const name = nameOf(firstText(entry, 'username', 'user_name', 'authorname', 'realname', 'name')) ?? whole?.name
  // The address of a comment is that of the photo; only of somebody tagged it is theirs.
  const told = whole ?? loose
  return told && name && !told.name ? { ...told, name } : told
}

function* commentOn(photo: string, value: unknown, file: InputFile, reading: Reading): Generator<Imported> {
  const { url: _, ...entry } = objectOf(value)
  const who = whoIs(entry, reading)
  const date = whenIn(entry)
  const text = wordsIn(entry)
  const key = commentKey(entry, photo)
  if (!who) return yield { type: 'problem', file: file.path, reason: t('a comment that does not say whose it is') }
  if (isOwn(reading, who)) {
    if (date) yield postOf('comment', key, date, text, undefined)
    else yield { type: 'problem', file: file.path, reason: t('a comment without a time that can be read') }
    return
  }
  yield* together(who)
  const snippet = snippetOf(text)
  const when = date ? dated(date) : { at: undefined }
  yield {
    type: 'interaction',
    key,
    ...when,
    kind: 'comment',
    channel: CHANNEL,
    from: who,
    to: [OWNER],
    audience: 1,
    ...(snippet ? { snippet } : {}),
  }
}

function* taggedIn(photo: string, value: unknown, date: WrittenDate | undefined, file: InputFile, reading: Reading): Generator<Imported> {
  const who = memberOf(value, reading) ?? whoIs(objectOf(value), reading)
  if (!who) return yield { type: 'problem', file: file.path, reason: t('somebody in a picture without a name or number') }
  if (isOwn(reading, who)) return
  yield* together(who)
  const own = isObject(value) ? whenIn(value) : undefined
  const when = own ?? date
  yield {
    type: 'interaction',
    key: stableKey(`${CHANNEL}:in picture`, photo, who.identities[0]!.value),
    ...(when ? dated(when) : { at: undefined }),
    kind: 'comment',
    channel: CHANNEL,
    from: OWNER,
    to: [who],
    audience: 1,
    subject: t('In a picture'),
  }
}
