import anyAscii from 'any-ascii'
import { normaliseName } from '../names.ts'

/** A name taken apart for comparing: lower case letters without accents, in the Latin alphabet. */
export interface NameParts {
  readonly first: string
  /** Between first and last, as far as they are told; initials are one letter. */
  readonly middle: readonly string[]
  /** With what belongs to it ("van der berg"); empty for a name of one word. */
  readonly last: string
  /** "jr", "sr", "ii", ... where it is told. */
  readonly generation: string | undefined
}

/** Small words that belong to the family name behind them. */
const PARTICLES = new Set('van von der den de del della di da dos du la le el al bin ben ter ten zu af av mac'.split(' '))
const GENERATION = /(?:^|[\s,])(jr|sr|ii|iii|iv)\.?(?=$|[\s,])/i
/** What stands behind a name in an address book and is none of it: "(E-mail)", "- Mobile", ", Esq. of Bond & Sons". */
const BESIDE = /\((?:e-?mail|home|work|private|mobile|cell)[^)]*\)|\\?"|\s-\s.*$|,\s*(?:esq|ph\.?\s?d|m\.?\s?d|mba|cpa|cfa|dds)\b.*$/gi

/** @returns undefined where nothing of a name is in it: an address, a number, a firm in one word with digits */
export function namePartsOf(written: string): NameParts | undefined {
  const plain = anyAscii(written.slice(0, 200).replace(BESIDE, ' '))
  if (/@|\d/.test(plain)) return undefined
  const generation = GENERATION.exec(plain)?.[1]?.toLowerCase()
  const [behind, before] = halves(plain)
  const words = before === undefined ? wordsOf(behind) : wordsOf(before)
  const [first, ...rest] = words
  if (first === undefined) return undefined
  if (before !== undefined) return { first, middle: rest, last: wordsOf(behind).join(' '), generation }
  if (rest.length === 0) return { first, middle: [], last: '', generation }
  let from = rest.length - 1
  while (from > 0 && PARTICLES.has(rest[from - 1]!)) from--
  return { first, middle: rest.slice(0, from), last: rest.slice(from).join(' '), generation }
}

/** "Last, First" in its two halves; a degree behind the comma is none. */
function halves(name: string): [behind: string, before: string | undefined] {
  const [behind = '', ...rest] = name.split(',')
  const before = rest.find((part) => wordsOf(part).length > 0)
  return wordsOf(behind).length > 0 && before !== undefined ? [behind, before] : [name, undefined]
}

function wordsOf(text: string): string[] {
  return normaliseName(text.replace(GENERATION, ' '))
    .replace(/[.’'`]/g, ' ')
    .split(' ')
    .flatMap((word) => (word.length > 0 ? [word] : []))
}

/** The same word however its vowels with dots are written out: "mueller" and "muller", "soerensen" and "sorensen". */
export function looseWord(word: string): string {
  return word.replace(/([aou])e/g, '$1').replace(/[\s-]/g, '')
}

/** What is left of a word when spelling is forgiven: its consonants, doubled ones once. "georgeanne" and "georganne" are the same. */
export function skeletonOf(word: string): string {
  const plain = looseWord(word)
    .replace(/ph/g, 'f')
    .replace(/c?k|ck/g, 'k')
    .replace(/th/g, 't')
    .replace(/[sz]/g, 's')
  return plain[0] === undefined ? '' : (plain[0] + plain.slice(1).replace(/[aeiouyh]/g, '')).replace(/(.)\1+/g, '$1')
}
