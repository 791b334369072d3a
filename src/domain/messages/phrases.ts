import { ADDRESS, FIRST_WORD, LINK, NUMBER, type Sentence, UNKNOWN, type Words } from './sentences.ts'

/** The words that a language names, each with its code. */
export class Vocabulary {
  readonly #codes = new Map<string, number>()

  /** The code of a word, a new one for a new word. */
  add(word: string): number {
    const known = this.#codes.get(word)
    if (known !== undefined) return known
    const code = FIRST_WORD + this.#codes.size
    this.#codes.set(word, code)
    return code
  }

  readonly codeOf = (word: string): number => this.#codes.get(word) ?? UNKNOWN
}

type Part =
  | { readonly type: 'one' | 'maybe' | 'unless'; readonly of: ReadonlySet<number> }
  | { readonly type: 'any' | 'end' }
  | { readonly type: 'gap'; readonly longest: number }

/** A phrase of a language file, ready to be matched. `Cue` says how it is written. */
export interface Phrase {
  /** Codes of the words with which it can begin. */
  readonly begins: ReadonlySet<number>
  /** By code, whether the phrase can go on with it; undefined where it can go on with any word or with none. */
  readonly goesOn: Uint8Array | undefined
  readonly parts: readonly Part[]
  readonly opens: 'anywhere' | 'clause' | 'sentence'
  readonly isInFirst: boolean
  readonly isInLast: boolean
  readonly isQuestion: boolean
  readonly takesRest: boolean
}

const MARKS = new Set(['^', '^^', '<<', '>>', '?', '>'])
const KINDS: Readonly<Record<string, number>> = { '#': NUMBER, '#link': LINK, '#address': ADDRESS }

/**
 * A phrase of a language file, compiled.
 * @throws Error when it does not begin with a word, or names a class that the file does not have: a bug in the file
 */
export function compilePhrase(written: string, classes: Readonly<Record<string, string>>, words: Vocabulary): Phrase {
  const tokens = written.split(' ')
  const marks = new Set(tokens.filter((token) => MARKS.has(token)))
  const parts = tokens.filter((token) => !MARKS.has(token)).map((token) => partOf(token, classes, words))
  const [first] = parts
  if (first?.type !== 'one') throw new Error(`expected the phrase to begin with a word, got "${written}"`)
  return {
    begins: first.of,
    goesOn: goingOn(parts),
    parts,
    opens: marks.has('^^') ? 'sentence' : marks.has('^') ? 'clause' : 'anywhere',
    isInFirst: marks.has('<<'),
    isInLast: marks.has('>>'),
    isQuestion: marks.has('?'),
    takesRest: marks.has('>'),
  }
}

/** Most phrases are given up after their second word: that is looked up before anything is matched. */
function goingOn(parts: readonly Part[]): Uint8Array | undefined {
  const codes: number[] = []
  for (const part of parts.slice(1)) {
    if (part.type === 'unless') continue
    if (part.type !== 'one' && part.type !== 'maybe') return undefined
    codes.push(...part.of)
    if (part.type === 'maybe') continue
    const found = new Uint8Array(Math.max(...codes) + 1)
    for (const code of codes) found[code] = 1
    return found
  }
  return undefined
}

function partOf(token: string, classes: Readonly<Record<string, string>>, words: Vocabulary): Part {
  const set = (alternatives: string) => new Set(alternatives.split('|').flatMap((one) => codesOf(one, classes, words)))
  if (token === '*') return { type: 'any' }
  if (token === '$') return { type: 'end' }
  if (token.startsWith('~')) return { type: 'gap', longest: Number(token.slice(1)) }
  if (token.startsWith('(')) return { type: 'maybe', of: set(token.slice(1, -1)) }
  if (token.startsWith('-')) return { type: 'unless', of: set(token.slice(1)) }
  return { type: 'one', of: set(token) }
}

function codesOf(word: string, classes: Readonly<Record<string, string>>, words: Vocabulary): number[] {
  if (KINDS[word] !== undefined) return [KINDS[word]]
  if (!word.startsWith('@')) return [words.add(word)]
  const members = classes[word.slice(1)]
  if (members === undefined) throw new Error(`expected a class of the language, got ${word}`)
  return members.split(' ').flatMap((member) => codesOf(member, classes, words))
}

/** Where a phrase that begins at one word ends, or -1. Its first word is known to fit. */
export function phraseEnd(
  phrase: Phrase,
  words: Words,
  at: number,
  { first, end, isQuestion }: Sentence,
  joins: ReadonlySet<number>,
): number {
  if (phrase.isQuestion && !isQuestion) return -1
  if (phrase.opens === 'sentence' && at !== first) return -1
  if (phrase.opens === 'clause' && !words.opens[at] && !joins.has(words.codes[at - 1]!)) return -1
  const found = endOf(phrase.parts, 1, words.codes, at + 1, end)
  return found >= 0 && phrase.takesRest ? end : found
}

/** The number of ways to match is bounded: gaps are short and phrases have few of them. */
function endOf(parts: readonly Part[], which: number, codes: readonly number[], at: number, end: number): number {
  if (which === parts.length) return at
  const part = parts[which]!
  switch (part.type) {
    case 'one':
      return at < end && part.of.has(codes[at]!) ? endOf(parts, which + 1, codes, at + 1, end) : -1
    case 'any':
      return at < end ? endOf(parts, which + 1, codes, at + 1, end) : -1
    case 'unless':
      return at < end && part.of.has(codes[at]!) ? -1 : endOf(parts, which + 1, codes, at, end)
    case 'end':
      return at === end ? endOf(parts, which + 1, codes, at, end) : -1
    case 'maybe': {
      const found = at < end && part.of.has(codes[at]!) ? endOf(parts, which + 1, codes, at + 1, end) : -1
      return found >= 0 ? found : endOf(parts, which + 1, codes, at, end)
    }
    case 'gap':
      for (let skipped = 0; skipped <= part.longest && at + skipped <= end; skipped++) {
        const found = endOf(parts, which + 1, codes, at + skipped, end)
        if (found >= 0) return found
      }
      return -1
  }
}
