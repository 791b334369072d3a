import type { Cue, Language, Shape } from './language.ts'
import type { OwnWords } from './own-words.ts'
import { compilePhrase, type Phrase, phraseEnd, Vocabulary } from './phrases.ts'
import { ADDRESS, HIDDEN, LINK, NUMBER, type Sentence, UNKNOWN, type Words, wordsOf } from './sentences.ts'
import { type FoundRun, findRuns, growRunTree, type RunTree } from './word-weights.ts'

/** A language whose phrases can be looked up by the word they begin with. */
export interface Compiled {
  readonly language: Language
  readonly codeOf: (word: string) => number
  readonly joins: ReadonlySet<number>
  readonly hiding: PhrasesByWord
  readonly telling: PhrasesByWord
  readonly runs: RunTree | undefined
  readonly reply: RegExp
  readonly forward: RegExp
}

/** By the code of the word a phrase begins with. */
type PhrasesByWord = readonly (readonly { readonly phrase: Phrase; readonly cue: Cue }[] | undefined)[]

/** A cue found in a text, with the words that were it. */
export interface Found {
  readonly cue: Cue
  readonly sentence: number
  /** Where its words stand in the text that was read. */
  readonly from: number
  readonly to: number
}

export interface Findings {
  readonly text: string
  readonly words: Words
  /** In the order in which they stand in the text. */
  readonly found: readonly Found[]
  /** Runs of plain words of which the language learnt what they say. */
  readonly runs: readonly FoundRun[]
  readonly shapes: readonly Shape[]
}

export function compile(language: Language): Compiled {
  const vocabulary = new Vocabulary()
  const codes = (words: string) => new Set(words.split(' ').map((word) => vocabulary.add(word)))
  const hiding = language.cues.filter(({ hides }) => hides)
  const telling = language.cues.filter(({ hides }) => !hides)
  return {
    language,
    codeOf: vocabulary.codeOf,
    joins: codes(language.joins),
    hiding: byWord(hiding, language.classes, vocabulary),
    telling: byWord(telling, language.classes, vocabulary),
    runs: language.learnt && growRunTree(language.learnt, vocabulary),
    reply: new RegExp(`^\\s*(?:${language.replies})\\s*:`, 'i'),
    forward: new RegExp(`^\\s*(?:${language.forwards})\\s*:`, 'i'),
  }
}

function byWord(cues: readonly Cue[], classes: Readonly<Record<string, string>>, words: Vocabulary): PhrasesByWord {
  const found: { phrase: Phrase; cue: Cue }[][] = []
  for (const cue of cues)
    for (const written of cue.phrases) {
      const phrase = compilePhrase(written, classes, words)
      for (const code of phrase.begins) {
        found[code] ??= []
        found[code].push({ phrase, cue })
      }
    }
  return found
}

/**
 * The cues of a language in one message, with what the message looks like.
 * The subject counts as its first sentence where it is the sender's own: not after "Re:".
 */
export function findCues(compiled: Compiled, own: OwnWords, subject: string): Findings {
  const isReply = compiled.reply.test(subject)
  const isForward = !isReply && compiled.forward.test(subject)
  const title = isReply || isForward ? '' : subject.slice(0, 300)
  const text = title === '' ? own.text : `${title}\n\n${own.text}`
  const words = wordsOf(text, compiled.codeOf)
  const body = words.sentences.findIndex(({ first }) => (words.starts[first] ?? text.length) >= text.length - own.text.length)
  const last = lastSentence(words)
  const place = (phrase: Phrase, which: number) => (!phrase.isInFirst || which === body) && (!phrase.isInLast || which >= last)
  const runs = compiled.runs ? findRuns(compiled.runs, words) : []
  const found: Found[] = []
  for (const phrases of [compiled.hiding, compiled.telling])
    for (const [which, sentence] of words.sentences.entries())
      for (let at = sentence.first; at < sentence.end; at++) at = look(phrases, at, which, sentence)
  const shapes = shapesOf(words, own, body, isReply, isForward)
  return { text, words, found: found.toSorted((a, b) => a.from - b.from), runs, shapes }

  /** Looks for phrases that begin at one word. @returns the last word that is done with */
  function look(phrases: PhrasesByWord, at: number, which: number, sentence: Sentence): number {
    const candidates = phrases[words.codes[at]!]
    if (candidates === undefined) return at
    const next = at + 1 < sentence.end ? words.codes[at + 1]! : UNKNOWN
    for (const { phrase, cue } of candidates) {
      if ((phrase.goesOn !== undefined && phrase.goesOn[next] !== 1) || !place(phrase, which)) continue
      const end = phraseEnd(phrase, words, at, sentence, compiled.joins)
      if (end < 0) continue
      found.push({ cue, sentence: which, from: words.starts[at]!, to: words.ends[Math.max(at, end - 1)]! })
      if (!cue.hides) continue
      const until = cue.hides === 'sentence' ? sentence.end : end
      words.codes.fill(HIDDEN, at, until)
      if (cue.hides === 'sentence') sentence.isQuestion = false
      return until - 1
    }
    return at
  }
}

/** The last sentence, or the one before where the last is only a name: at most three words that the language does not know. */
function lastSentence({ sentences, codes }: Words): number {
  const isName = ({ first, end }: Sentence) => end - first <= 3 && codes.slice(first, end).every((code) => code === UNKNOWN)
  const found = sentences.findLastIndex((sentence) => !isName(sentence))
  return Math.max(found, 0)
}

/** So many words are a nod, a note, a letter, a newsletter. */
const TINY = 5
const SHORT = 16
const LONG = 70
const ENDLESS = 250
/** One number stands in any mail; so many are an answer of substance, or a listing. */
const MANY_FIGURES = 4

function shapesOf(words: Words, own: OwnWords, body: number, isReply: boolean, isForward: boolean): Shape[] {
  const begin = body < 0 ? words.codes.length : words.sentences[body]!.first
  const count = words.codes.length - begin
  let numbers = 0
  let links = 0
  for (let at = begin; at < words.codes.length; at++)
    if (words.codes[at] === NUMBER) numbers++
    else if (words.codes[at] === LINK || words.codes[at] === ADDRESS) links++
  const isShape: Readonly<Record<Shape, boolean>> = {
    question: words.sentences.some(({ isQuestion }, which) => isQuestion && which >= body),
    reply: isReply,
    forward: isForward,
    tiny: count < TINY,
    short: count >= TINY && count < SHORT,
    long: count >= LONG && count < ENDLESS,
    endless: count >= ENDLESS,
    figures: numbers >= MANY_FIGURES,
    link: links > 0,
    markup: own.hasMarkup,
    shouting: (own.text.match(/!{2,}|\b[A-Z]{4,} [A-Z]{4,}\b/g)?.length ?? 0) > 1,
    file: own.hasFile,
  }
  return (Object.keys(isShape) as Shape[]).filter((shape) => isShape[shape])
}
