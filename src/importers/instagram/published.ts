import type { Identity } from '#domain/people/identity.ts'
import { type Imported, OWNER } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { entriesOf } from '../json-entries.ts'
import { type JsonObject, listOf, objectOf } from '../json-fields.ts'
import { untilBroken } from '../json-records.ts'
import { instantOf, labelled, labelsOf, textOf } from '../meta/fields.ts'
import { timeless } from '../meta/timeless.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL, handleOf, isOwnHandle, type Reading } from './reading.ts'

/** What the owner liked or wrote under a post, and whose it was, where that is told. */
interface Said {
  readonly at: Date | undefined
  readonly to: Identity | undefined
  readonly text?: string | undefined
  readonly url?: string | undefined
}

export function readLikes(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return answers('reaction', likeIn, file, reading)
}

export function readComments(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return answers('comment', commentIn, file, reading)
}

/** Each is something the owner published, and contact with the account it names. */
function answers(
  kind: 'comment' | 'reaction',
  parse: (entry: JsonObject) => Said,
  file: InputFile,
  reading: Reading,
): AsyncIterable<Imported> {
  return untilBroken(file, async function* () {
    for await (const { value } of entriesOf(file, 1, isLone)) {
      const { at, to, text, url } = parse(objectOf(value))
      if (!at) {
        yield { type: 'problem', file: file.path, reason: timeless(kind) }
        continue
      }
      const common = { at, channel: CHANNEL, kind } as const
      const key = stableKey(`${CHANNEL}:${kind}`, at.getTime(), kind === 'comment' ? text : url)
      yield { ...common, type: 'post', key, ...(text ? { text } : {}), ...(url ? { url } : {}) }
      if (!to || isOwnHandle(reading, to)) continue
      const snippet = kind === 'comment' ? snippetOf(text ?? '') : undefined
      yield {
        ...common,
        type: 'interaction',
        key: `${key}:named`,
        from: OWNER,
        to: [{ identities: [to] }],
        audience: 1,
        ...(snippet ? { snippet } : {}),
      }
    }
  })
}

const isLone = (whole: JsonObject) => 'string_map_data' in whole || 'label_values' in whole || 'media' in whole

const USERNAME = /^(?:username|benutzername|nom d.utilisateur|nombre de usuario|nome utente|nome de usuário|gebruikersnaam)$/i
const AUTHOR =
  /^(?:media owner|medieninhaber(?:\*?in)?|propriétaire du (?:média|contenu)|propietario del contenido(?: multimedia)?|proprietario del contenuto)$/i
const COMMENT = /^(?:comment|kommentar|commentaire|comentario|commento|comentário|opmerking)$/i

function likeIn(entry: JsonObject): Said {
  const [told] = listOf(entry.string_list_data).map(objectOf)
  const labels = labelsOf(entry)
  const owner = labels.find(({ label }) => USERNAME.test(textOf(label) ?? ''))
  const address = [told?.href, ...labels.flatMap(({ href, value }) => [href, value])]
    .map(textOf)
    .find((text) => text && /^https?:\/\/\S+$/.test(text))
  return {
    at: instantOf(told?.timestamp) ?? instantOf(entry.timestamp),
    to: handleOf(entry.title) ?? handleOf(owner?.value),
    url: address?.slice(0, 2000),
  }
}

function commentIn(entry: JsonObject): Said {
  const fields = [...labelled(entry.string_map_data), ...labelsOf(entry).map((one) => [textOf(one.label) ?? '', one] as const)]
  const text = fields.find(([label]) => COMMENT.test(label))?.[1].value
  const owner = fields.find(([label]) => AUTHOR.test(label) || USERNAME.test(label))?.[1].value
  const times = [entry.timestamp, ...fields.flatMap(([, { timestamp, timestamp_value }]) => [timestamp, timestamp_value])]
  return { at: times.map(instantOf).find((at) => at !== undefined), to: handleOf(owner), text: textOf(text) }
}

/** Reads posts and reels of the owner. A post of several pictures has its words beside them, of one picture at the picture. */
export function readPosts(file: InputFile): AsyncIterable<Imported> {
  return untilBroken(file, async function* () {
    for await (const { value } of entriesOf(file, 1, isLone)) {
      const entry = objectOf(value)
      const [first] = listOf(entry.media).map(objectOf)
      const at = instantOf(entry.creation_timestamp) ?? instantOf(first?.creation_timestamp) ?? instantOf(entry.timestamp)
      const text = textOf(entry.title) ?? textOf(first?.title)
      if (!at) yield { type: 'problem', file: file.path, reason: timeless('post') }
      else
        yield {
          type: 'post',
          key: stableKey(`${CHANNEL}:post`, at.getTime()),
          at,
          channel: CHANNEL,
          kind: 'post',
          ...(text ? { text } : {}),
        }
    }
  })
}
