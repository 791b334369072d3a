import { foldText } from '../../people/names.ts'
import type { Known } from '../known.ts'

/** Words that say nothing of what is needed. */
const EMPTY_WORDS = new Set(
  'a an and any anyone anybody are as at be been by can could do does for from get had has have help how i if in into is it its know knows looking me my need needs of on or our person people somebody someone that the their them they to us want was we what when where which who whom will with work works would you your in der die das und ein eine einen für mit von zu im am wer kennt suche jemand'.split(
    ' ',
  ),
)

const NOTES = 'your notes'

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

/**
 * Who could meet a need, best fit first: its words are looked for in organisation, title, place and whatever else is on record. Words
 * agree when one begins with the other's first letters (heat, heating). A word that many people bear counts little.
 */
export function matchNeed(people: readonly Known[], need: string, more: MoreWords = new Map()): Match[] {
  const words = needWords(need)
  if (words.length === 0) return []
  const found = people.map((known) => ({ known, hits: hitsOf(known, words, more.get(known.id)) }))
  const bearers = words.map((_, i) => found.filter(({ hits }) => hits[i] !== undefined).length)
  return found
    .flatMap(({ known, hits }) => {
      const fit = words.reduce(
        (sum, _, i) => (hits[i] === undefined ? sum : sum + weightOf(hits[i]) * Math.log(1 + people.length / bearers[i]!)),
        0,
      )
      return fit === 0
        ? []
        : [
            {
              known,
              fit,
              words: words.filter((_, i) => hits[i] !== undefined),
              because: [...new Set(hits.filter((hit) => hit !== undefined))],
            },
          ]
    })
    .sort((a, b) => b.fit - a.fit || (a.known.id < b.known.id ? -1 : 1))
}

/** What somebody's card says is surer than a word in a note. */
const weightOf = (hit: string) => (hit === NOTES ? 0.5 : 1)

/** For each word of the need, the field that holds it. */
function hitsOf({ organisation, title, place }: Known, words: readonly string[], more: string | undefined): (string | undefined)[] {
  const fields = [title, organisation, place].filter((field) => field !== null).map((field) => ({ field, tokens: tokensOf(field) }))
  const others = more === undefined ? [] : tokensOf(more)
  return words.map(
    (word) =>
      fields.find(({ tokens }) => tokens.some((token) => agrees(token, word)))?.field ??
      (others.some((token) => agrees(token, word)) ? NOTES : undefined),
  )
}

const TOKENS = new Map<string, string[]>()

/** Words of a field, folded. Many people share an organisation or a place: what was taken apart once is kept. */
function tokensOf(field: string): string[] {
  const before = TOKENS.get(field)
  if (before) return before
  const tokens = foldText(field)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (TOKENS.size > 20_000) TOKENS.clear()
  TOKENS.set(field, tokens)
  return tokens
}

/** The same word, or one the beginning of the other: four letters at least, so that "oil" is not "oilcloth". */
function agrees(token: string, word: string): boolean {
  if (token === word) return true
  const [short, long] = token.length < word.length ? [token, word] : [word, token]
  return short.length >= 4 && long.startsWith(short)
}
