/** Codes of what is no word of a language; words have codes from 10 on. */
export const UNKNOWN = 0
export const NUMBER = 1
export const LINK = 2
export const ADDRESS = 3
export const HIDDEN = 4
export const FIRST_WORD = 10

/** A text as the engine reads it: one code a word, and where the sentences begin. */
export interface Words {
  readonly codes: number[]
  /** Where each word stands in the text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Of each word: whether a clause begins with it. */
  readonly opens: readonly boolean[]
  readonly sentences: readonly Sentence[]
}

export interface Sentence {
  /** Its words are those from `first` up to, not including, `end`. */
  readonly first: number
  readonly end: number
  isQuestion: boolean
}

/** A line shorter than this was ended by its writer, not wrapped by a program: those wrap at 60 to 80. */
const WRAPPED_AT = 45

/** Nothing that a language names is longer. */
const LONGEST_WORD = 24

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const KINDS = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if ((code > 64 && code < 91) || (code > 96 && code < 123)) KINDS[code] = LETTER
  else if (code > 47 && code < 58) KINDS[code] = DIGIT
  else if (code <= 32) KINDS[code] = SPACE
}

function kindOf(code: number): number {
  if (code < 128) return KINDS[code]!
  if (code === 0xa0 || code === 0x3000) return SPACE
  const isMark = code < 0xc0 || (code >= 0x2000 && code < 0x2070) || (code >= 0x3001 && code < 0x3020) || (code >= 0xff00 && code < 0xff20)
  return isMark ? 0 : LETTER
}

/**
 * Takes a text apart into words and sentences, in one pass.
 * A sentence ends with a full stop, question or exclamation mark before a space, with an empty line, and with a line that was not wrapped.
 * @param codeOf  the code of a word in lower case, UNKNOWN for one the language file does not name
 */
export function wordsOf(text: string, codeOf: (word: string) => number): Words {
  const codes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const opens: boolean[] = []
  const sentences: Sentence[] = []
  let first = 0
  let lineStart = 0
  let isOpen = true
  const endSentence = (isQuestion: boolean) => {
    const before = sentences.at(-1)
    if (codes.length > first || (isQuestion && !before)) sentences.push({ first, end: codes.length, isQuestion })
    // "Could you...??": the mark belongs to the words before the dots.
    else if (isQuestion) before!.isQuestion = true
    first = codes.length
    isOpen = true
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === LETTER || kind === DIGIT) {
      const end = wordEnd(text, at)
      codes.push(codeAt(text, at, end, kind, codeOf))
      starts.push(at)
      ends.push(end)
      opens.push(isOpen || followsName(text, codes, starts, first))
      isOpen = false
      at = end
      continue
    }
    if (code === 10) {
      if (endsLine(text, lineStart, at)) endSentence(false)
      lineStart = at + 1
    } else if (code === 63 || code === 0xff1f) endSentence(true)
    else if (code === 33 || code === 0xff01 || code === 0x3002 || (code === 46 && kindOf(text.charCodeAt(at + 1) || 32) !== DIGIT))
      endSentence(false)
    else if (kind !== SPACE && code !== 39 && code !== 34 && code !== 0x2019) isOpen = true
    at++
  }
  endSentence(false)
  return { codes, starts, ends, opens, sentences }
}

/** Whether the word just read follows a name that begins the sentence: "Ada call me" is said to Ada. */
function followsName(text: string, codes: readonly number[], starts: readonly number[], first: number): boolean {
  if (codes.length !== first + 2 || codes[first] !== UNKNOWN) return false
  const initial = text.charAt(starts[first]!)
  return initial !== initial.toLowerCase()
}

/** Letters and digits, with what joins them inside: don't, 10:30, file.pdf, ada@example.org. A link runs up to the next space. */
function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === LETTER || kind === DIGIT) continue
    const next = kindOf(text.charCodeAt(at + 1) || 32)
    const isInside = next === LETTER || next === DIGIT
    if (isInside && (code === 39 || code === 46 || code === 64 || code === 0x2019 || code === 95)) continue
    if (code === 58 && next === DIGIT && kindOf(text.charCodeAt(at - 1)) === DIGIT) continue
    if (code === 58 && text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) return spaceAfter(text, at)
    break
  }
  return text.startsWith('www.', start) ? spaceAfter(text, at) : at
}

function spaceAfter(text: string, from: number): number {
  let at = from
  while (at < text.length && kindOf(text.charCodeAt(at)) !== SPACE && text.charCodeAt(at) !== 62) at++
  return at
}

function codeAt(text: string, start: number, end: number, kind: number, codeOf: (word: string) => number): number {
  const word = end - start > LONGEST_WORD ? '' : text.slice(start, end).toLowerCase()
  const known = word === '' ? UNKNOWN : codeOf(word.includes('’') ? word.replace('’', "'") : word)
  if (known !== UNKNOWN) return known
  if (kind === DIGIT) return NUMBER
  const written = text.slice(start, Math.min(end, start + 200))
  if (written.includes('://') || written.startsWith('www.')) return LINK
  return written.includes('@') ? ADDRESS : UNKNOWN
}

/** An empty line, a short one, and one before a line that begins like an item of a list. */
function endsLine(text: string, lineStart: number, at: number): boolean {
  if (at - lineStart < WRAPPED_AT) return true
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 10) return true
    if (kindOf(code) === SPACE) continue
    return code === 45 || code === 42 || code === 0x2022 || (kindOf(code) === DIGIT && /^\d{1,2}[).]\s/.test(text.slice(next, next + 5)))
  }
  return true
}
