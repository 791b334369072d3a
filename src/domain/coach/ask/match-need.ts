import { t } from '#language/say.ts'
import { foldText } from '../../people/names.ts'
import type { Known } from '../known.ts'

/** Words that say nothing of what is needed. */
const EMPTY_WORDS = new Set(
  'a an and any anyone anybody are as at be been by can could do does for from get had has have help how i if in into is it its know knows looking me my need needs of on or our person people somebody someone that the their them they to us want was we what when where which who whom will with work works would you your in der die das und ein eine einen für mit von zu im am wer kennt suche jemand'.split(
    ' ',
  ),
)

/** The field that notes stand in; shown in the reader's language. */
const NOTES = 'your notes'
/** What somebody's card says is surer than a word in a note. */
const NOTE_WEIGHT = 0.5
/** Nor does a word in what was written make anybody one who can help; the more often it was, the likelier it does. */
const WRITTEN_WEIGHT = 0.4

/** What is known of one person besides their card: notes, groups, what sources say. Folded. */
export type MoreWords = ReadonlyMap<string, string>

/** A word of the need in what passed with somebody. */
export interface Mention {
  readonly personId: string
  readonly word: string
  /** How many messages hold it. */
  readonly count: number
  /** What the latest of them was about. */
  readonly about: string
}

export interface Match {
  readonly known: Known
  /** How much of the need somebody meets, rare words counting more; above 0. */
  readonly fit: number
  /** The words of the need that they meet. */
  readonly words: readonly string[]
  /** What of theirs meets it, as written: "Head of Heat", "Bergen", "“GE turbines” in what was written". */
  readonly because: readonly string[]
  /** The need names the organisation they are at, or their title does: "Secretary, Royal Society". Only of names of two words and more. */
  readonly isNamed: boolean
  /** What they meet is only where they are. */
  readonly isPlaceOnly: boolean
  /** Nothing on their card or in notes meets it, only what was written. */
  readonly isWrittenOnly: boolean
}

/** The words of a need that say something, folded, each once. */
export function needWords(need: string): string[] {
  return [...new Set(tokensOf(need).filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)))]
}

/** Words of a need as its writer spelled them: "berlin" of "a lawyer in Berlin" is "Berlin". */
export function asWritten(need: string, words: readonly string[]): string[] {
  const written = new Map(
    need
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .map((word) => [foldText(word), word] as const)
      .reverse(),
  )
  return words.map((word) => written.get(word) ?? word)
}

/** Everybody by the words that stand for them, made once for many needs. */
export interface NeedIndex {
  readonly people: readonly Known[]
  /** Word, folded -> who bears it (by place in `people`), and where it stands. */
  readonly bearers: ReadonlyMap<string, readonly { readonly at: number; readonly field: string }[]>
}

/** Takes the words of titles, organisations, places and whatever else is on record apart. */
export function needIndex(people: readonly Known[], more: MoreWords = new Map()): NeedIndex {
  const bearers = new Map<string, { at: number; field: string }[]>()
  const tokens = new Map<string, readonly string[]>()
  const bear = (at: number, field: string, said: string) => {
    const words = tokens.get(said) ?? [...new Set(tokensOf(said))]
    tokens.set(said, words)
    for (const word of words) {
      const of = bearers.get(word)
      if (of) of.push({ at, field })
      else bearers.set(word, [{ at, field }])
    }
  }
  people.forEach(({ id, title, organisation, place }, at) => {
    for (const field of [title, organisation, place]) if (field !== null) bear(at, field, field)
    const notes = more.get(id)
    if (notes !== undefined) bear(at, NOTES, notes)
  })
  return { people, bearers }
}

/**
 * Who could meet a need, best fit first: its words are looked for in title, organisation, place, whatever else is on record, and in what
 * was written. Words agree when one begins with the other's first letters (heat, heating). A word that many people bear counts little, one
 * in a note half, one in what was written less.
 */
export function matchNeed({ people, bearers }: NeedIndex, need: string, mentions: readonly Mention[] = []): Match[] {
  const words = needWords(need)
  const placeOf = mentions.length === 0 ? new Map<string, number>() : new Map(people.map(({ id }, at) => [id, at]))
  const found = new Map<number, { fit: number; words: string[]; because: Set<string>; fields: Set<string> }>()
  for (const word of words) {
    const hits = hitsOf(bearers, word)
    for (const { personId, count, about } of mentions.filter((mention) => mention.word === word)) {
      const at = placeOf.get(personId)
      if (at !== undefined && !hits.has(at)) hits.set(at, { field: null, about, weight: (WRITTEN_WEIGHT * count) / (count + 1) })
    }
    const rarity = Math.log(1 + people.length / Math.max(1, hits.size))
    for (const [at, hit] of hits) {
      const match = found.get(at) ?? { fit: 0, words: [], because: new Set(), fields: new Set() }
      match.fit += hit.weight * rarity
      match.words.push(word)
      match.because.add(hit.field === null ? t('“{subject}” in what was written', { subject: hit.about }) : shownField(hit.field))
      match.fields.add(hit.field ?? '')
      found.set(at, match)
    }
  }
  const named = namesIn(words, people)
  return [...found]
    .map(([at, { fit, words: met, because, fields }]) => {
      const known = people[at]!
      return {
        ...{ known, fit, words: met, because: [...because] },
        isNamed: [known.organisation, known.title].some((said) => said !== null && fields.has(said) && named(said)),
        isWrittenOnly: fields.size === 1 && fields.has(''),
        isPlaceOnly: fields.size === 1 && known.place !== null && fields.has(known.place),
      }
    })
    .sort((a, b) => b.fit - a.fit || (a.known.id < b.known.id ? -1 : 1))
}

const shownField = (field: string) => (field === NOTES ? t(NOTES) : field)

/** Where a word stands: on the card or in notes, or (null) in what was written. */
type Hit = { readonly field: string; readonly weight: number } | { readonly field: null; readonly about: string; readonly weight: number }

/** Who bears a word or one that agrees with it, each with the surest field that holds it. */
function hitsOf(bearers: NeedIndex['bearers'], word: string): Map<number, Hit> {
  const hits = new Map<number, Hit>()
  for (const [token, of] of bearers) {
    if (!agrees(token, word)) continue
    for (const { at, field } of of)
      if (!hits.has(at) || hits.get(at)!.field === NOTES) hits.set(at, { field, weight: field === NOTES ? NOTE_WEIGHT : 1 })
  }
  return hits
}

/**
 * The organisations of two words and more whose whole name the words of a need hold, side by side.
 * @returns whether one of them stands in what is said of somebody
 */
function namesIn(words: readonly string[], people: readonly Known[]): (said: string) => boolean {
  const lines = new Map<string, readonly string[]>()
  const lineOf = (said: string) => {
    const line = lines.get(said) ?? tokensOf(said).filter((word) => !EMPTY_WORDS.has(word))
    lines.set(said, line)
    return line
  }
  const names = [...new Set(people.flatMap(({ organisation }) => organisation ?? []))]
    .map(lineOf)
    .filter((name) => name.length >= 2 && holds(words, name))
  return (said) => names.some((name) => holds(lineOf(said), name))
}

/** Do these words hold those, side by side and in their order? */
function holds(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, from) => name.every((word, i) => words[from + i] !== undefined && agrees(words[from + i]!, word)))
}

const tokensOf = (said: string): string[] =>
  foldText(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The same word, or one the beginning of the other: four letters at least, so that "oil" is not "oilcloth". */
function agrees(token: string, word: string): boolean {
  if (token === word) return true
  const [short, long] = token.length < word.length ? [token, word] : [word, token]
  return short.length >= LEAST_BEGINNING && long.startsWith(short)
}

/** Letters from which on a beginning stands for a word. */
export const LEAST_BEGINNING = 4
