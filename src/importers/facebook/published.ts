import { t } from '#language/say.ts'
import { type Imported, type InteractionRecord, OWNER, type OwnerOrParty } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { entriesOf } from '../json-entries.ts'
import { isObject, type JsonObject, listOf, objectOf } from '../json-fields.ts'
import { untilBroken } from '../json-records.ts'
import { labelsOf, nameOf, textOf } from '../meta/fields.ts'
import { type Timeless, timeless } from '../meta/timeless.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { addressIn, reactionIn, textIn, whenIn } from './post-fields.ts'
import { CHANNEL, isOwn, partyNamed, type Reading } from './reading.ts'
import { nameInTitle } from './titles.ts'

type Kind = Timeless

/** Beyond so many a tag says nothing of any one of them. */
const CROWD = 10

const LISTS: readonly (readonly [RegExp, Kind | 'from-others'])[] = [
  [/^(?:group_)?comments(?:_v\d+)?$/, 'comment'],
  [/^reactions(?:_v\d+)?$/, 'reaction'],
  [/^(?:status_updates|group_posts|your_posts|posts)(?:_v\d+)?$/, 'post'],
  [/^(?:wall_posts_sent_to_you|others_posts)(?:_v\d+)?$/, 'from-others'],
]

/** Reads comments, posts or reactions: each is something the owner published, and contact where it names somebody the archive knows. */
export function published(kind: Kind | 'from-others') {
  return (file: InputFile, reading: Reading): AsyncIterable<Imported> =>
    untilBroken(file, async function* () {
      const depth = kind === 'from-others' ? 2 : 1
      for await (const { lists, value } of entriesOf(file, depth, isLone)) {
        const named = LISTS.find(([names]) => names.test(lists[0] ?? ''))?.[1] ?? kind
        if (!isObject(value)) yield problem(file, t('an entry with its fields was expected'))
        else if (named === 'from-others') yield fromOthers(value, file, reading)
        else yield* ofOwner(named, value, file, reading)
      }
    })
}

const isLone = (whole: JsonObject) => 'timestamp' in whole || 'label_values' in whole
const problem = (file: InputFile, reason: string): Imported => ({ type: 'problem', file: file.path, reason })

function* ofOwner(kind: Kind, entry: JsonObject, file: InputFile, reading: Reading): Generator<Imported> {
  const at = whenIn(entry)
  if (!at) return yield problem(file, timeless(kind))
  const text = kind === 'reaction' ? reactionIn(entry) : textIn(entry)
  const url = addressIn(entry)
  // Titles are in the language of the day, and newer files have other fields of a reaction: neither is part of the key.
  const key = stableKey(`${CHANNEL}:${kind}`, at.getTime(), kind === 'reaction' ? undefined : text)
  const common = { at, channel: CHANNEL, key } as const
  yield { ...common, type: 'post', kind, ...(text ? { text } : {}), ...(url ? { url } : {}) }
  const named = namedIn(kind, entry, reading)
  if (named.length > CROWD) yield { type: 'left-out', reason: 'crowd' }
  else if (named.length > 0) yield contact(kind, { ...common, from: OWNER, to: named.map(partyNamed) }, text)
}

function contact(
  kind: Kind,
  { key, ...told }: Pick<InteractionRecord, 'key' | 'at' | 'from' | 'to' | 'channel'>,
  text: string | undefined,
): InteractionRecord {
  const snippet = kind === 'reaction' ? undefined : snippetOf(text ?? '')
  return {
    type: 'interaction',
    key: `${key}:named`,
    ...told,
    kind: kind === 'reaction' ? 'reaction' : 'comment',
    audience: told.to.length,
    ...(snippet ? { snippet } : {}),
  }
}

/** Tagged in a post, or the author of what was answered: people only, so names the archive knows. */
function namedIn(kind: Kind, entry: JsonObject, reading: Reading): string[] {
  const { known } = reading
  const tagged = kind === 'post' ? listOf(entry.tags).flatMap((tag) => nameOf(objectOf(tag).name) ?? nameOf(tag) ?? []) : []
  const labels = kind === 'reaction' || kind === 'comment' ? labelsOf(entry).flatMap(({ value }) => nameOf(value) ?? []) : []
  const title = nameInTitle(textOf(entry.title) ?? '', known)
  const found = [...tagged, ...labels].flatMap((name) => known.find(name) ?? [])
  return [...new Set([...found, ...(title ? [title] : [])])].filter((name) => !isOwn(reading, name))
}

/** "Ada wrote on your timeline": on a birthday, most of what comes. */
function fromOthers(entry: JsonObject, file: InputFile, reading: Reading): Imported {
  const at = whenIn(entry)
  if (!at) return problem(file, t('the time of a post on your timeline is none we can read'))
  const writer = reading.known.findBegin(textOf(entry.title) ?? '')
  if (!writer || isOwn(reading, writer)) return { type: 'left-out', reason: 'nameless' }
  const text = textIn(entry)
  const to: OwnerOrParty[] = [OWNER]
  return contact(
    'comment',
    { key: stableKey(`${CHANNEL}:timeline`, at.getTime(), text), at, channel: CHANNEL, from: partyNamed(writer), to },
    text,
  )
}
