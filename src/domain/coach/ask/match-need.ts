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

/** What is known of one person besides their card: notes, groups, what sources say. Folded. */
export type MoreWords = ReadonlyMap<string, string>

export interface Match {
  readonly known: Known
  /** How much of the need somebody meets, rare words counting more; above 0. */
  readonly fit: number
  /** The words of the need that they meet. */
  readonly words: readonly string[]
  /** What of theirs meets it, as written: "Head of Heat", "Bergen". */
  readonly because: readonly string[]
}

/** The words of a need that say something, folded, each once. */
export function needWords(need: string): string[] {
  const words = foldText(need)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
  return [...new Set(words)]
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
    const words = tokens.get(said) ?? tokensOf(said)
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
 * Who could meet a need, best fit first: its words are looked for in title, organisation, place and whatever else is on record. Words
 * agree when one begins with the other's first letters (heat, heating). A word that many people bear counts little, one in a note half.
 */
export function matchNeed({ people, bearers }: NeedIndex, need: string): Match[] {
  const words = needWords(need)
  const found = new Map<number, { fit: number; words: string[]; because: Set<string> }>()
  for (const word of words) {
    const hits = hitsOf(bearers, word)
    const rarity = Math.log(1 + people.length / Math.max(1, hits.size))
    for (const [at, field] of hits) {
      const match = found.get(at) ?? { fit: 0, words: [], because: new Set() }
      match.fit += (field === NOTES ? NOTE_WEIGHT : 1) * rarity
      match.words.push(word)
      match.because.add(field)
      found.set(at, match)
    }
  }
  return [...found]
    .map(([at, { fit, words: met, because }]) => ({ known: people[at]!, fit, words: met, because: [...because].map(shownField) }))
    .sort((a, b) => b.fit - a.fit || (a.known.id < b.known.id ? -1 : 1))
}

const shownField = (field: string) => (field === NOTES ? t(NOTES) : field)

/** Who bears a word or one that agrees with it, each with the surest field that holds it. */
function hitsOf(bearers: NeedIndex['bearers'], word: string): Map<number, string> {
  const hits = new Map<number, string>()
  for (const [token, of] of bearers) {
    if (!agrees(token, word)) continue
    for (const { at, field } of of) if (!hits.has(at) || hits.get(at) === NOTES) hits.set(at, field)
  }
  return hits
}

function tokensOf(said: string): string[] {
  return [
    ...new Set(
      foldText(said)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    ),
  ]
}

/** The same word, or one the beginning of the other: four letters at least, so that "oil" is not "oilcloth". */
function agrees(token: string, word: string): boolean {
  if (token === word) return true
  const [short, long] = token.length < word.length ? [token, word] : [word, token]
  return short.length >= 4 && long.startsWith(short)
}
