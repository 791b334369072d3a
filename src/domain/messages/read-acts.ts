import { ACT_KINDS, type Act, type ActKind, type Asked, type Given } from '../interactions/acts.ts'
import type { Day } from '../time.ts'
import { chooseLanguage } from './choose-language.ts'
import { dueDay } from './due-day.ts'
import { type Compiled, type Findings, type Found, findCues } from './find-cues.ts'
import { ownWordsOf } from './own-words.ts'
import type { Sentence } from './sentences.ts'
import { type Lessons, weigh, weightOf } from './weigh.ts'

/** Enough to see why; a newsletter has dozens. */
const MOST_WORDS = 5
/** A mail that promises more is a plan. */
const MOST_PROMISES = 3
const LONGEST_SENTENCE = 300
const LONGEST_WORDS = 120

/** What weighs most comes first: a favour beside a question makes the whole a favour. */
const WEIGHTIEST: readonly (Asked | Given)[] = ['favour', 'introduction', 'help']

export interface Reading {
  readonly subject?: string | undefined
  /** The day of the message, from which "tomorrow" is counted; without it promises have no day. */
  readonly on?: Day | undefined
  readonly lessons?: Lessons | undefined
}

/**
 * What a message does, recognised by its words: by the cues of its language, added up act by act (docs/coach/asks.md).
 * In the order of ACT_KINDS, one a kind, except that each promise is one, at most three; empty for a message that only tells.
 *
 * @param newText  what its sender wrote for it, without quotes and signature, lines kept; looked at are the first 4,000 characters
 */
export function readActs(newText: string, { subject = '', on, lessons }: Reading = {}): Act[] {
  const own = ownWordsOf(newText)
  if (!/[\p{L}?？]/u.test(own.text)) return []
  const compiled = chooseLanguage(own.text)
  const findings = findCues(compiled, own, subject)
  const sums = weigh(compiled.language, findings, lessons)
  return ACT_KINDS.filter((kind) => sums[kind] >= 0).flatMap((kind) => {
    const speaking = speakingFor(kind, findings, lessons)
    return kind === 'promise' ? promises(compiled, findings, speaking, on) : [actOf(kind, findings, speaking)]
  })
}

/** The cues that speak for an act; where there are none, the plain words that say most, in the order of the text. */
function speakingFor(kind: ActKind, { found, runs }: Findings, lessons: Lessons | undefined): readonly Found[] {
  const weight = ({ cue }: Found) => weightOf(cue, kind, lessons)
  const cues = found.filter((each) => weight(each) > 0)
  if (cues.length > 0) return cues
  const words = runs.filter((each) => weight(each) > 0).toSorted((a, b) => weight(b) - weight(a))
  return words.slice(0, MOST_WORDS).toSorted((a, b) => a.from - b.from)
}

function actOf(kind: ActKind, findings: Findings, speaking: readonly Found[]): Act {
  const words = withoutParts([
    ...speaking.map(({ from, to }) => oneLine(findings.text, from, to, LONGEST_WORDS)),
    ...questions(kind, findings),
  ])
  const found = new Set(speaking.map(({ cue }) => cue.what))
  const rest = kind === 'ask' ? 'question' : kind === 'give' ? 'thing' : undefined
  const what = rest && (WEIGHTIEST.find((each) => found.has(each) && isOf(kind, each)) ?? rest)
  return { kind, ...(what && { what }), words }
}

/** Each once, without those that stand in another one. */
function withoutParts(found: readonly string[]): string[] {
  const each = [...new Set(found)]
  return each.filter((words) => !each.some((other) => other !== words && other.includes(words))).slice(0, MOST_WORDS)
}

function isOf(kind: ActKind, what: Asked | Given): boolean {
  return what === 'introduction' || (kind === 'ask') === (what === 'favour')
}

/** A question is known by its mark, so it is itself the words of the ask. */
function questions(kind: ActKind, { text, words }: Findings): string[] {
  if (kind !== 'ask') return []
  return words.sentences
    .filter(({ isQuestion }) => isQuestion)
    .map((sentence) => sentenceText(text, words, sentence, LONGEST_WORDS))
    .filter((question) => question !== '')
}

/** The sentences that promise, each with the words that say so; the one that says most, when no single one is enough. A question promises nothing. */
function promises({ language }: Compiled, { text, words, found, runs }: Findings, speaking: readonly Found[], on: Day | undefined): Act[] {
  const sums = Map.groupBy([...found, ...runs], ({ sentence }) => sentence)
  const sumOf = (sentence: number) =>
    [...new Set(sums.get(sentence)!.map(({ cue }) => cue))].reduce((sum, cue) => sum + (cue.says.promise ?? 0), 0)
  const which = [...new Set(speaking.map(({ sentence }) => sentence))].filter((number) => !words.sentences[number]!.isQuestion)
  const enough = which.filter((sentence) => sumOf(sentence) + language.needs.promise >= 0)
  const [most] = which.toSorted((a, b) => sumOf(b) - sumOf(a))
  return (enough.length > 0 || most === undefined ? enough : [most]).slice(0, MOST_PROMISES).map((number) => {
    const sentence = sentenceText(text, words, words.sentences[number]!, LONGEST_SENTENCE)
    const dueOn = on && dueDay(sentence, on, language.days)
    const own = speaking.filter((each) => each.sentence === number).map(({ from, to }) => oneLine(text, from, to, LONGEST_WORDS))
    return { kind: 'promise', words: withoutParts(own), sentence, ...(dueOn && { dueOn }) }
  })
}

function sentenceText(text: string, { starts, ends }: Findings['words'], { first, end }: Sentence, longest: number): string {
  return end > first ? oneLine(text, starts[first]!, ends[end - 1]! + 1, longest) : ''
}

function oneLine(text: string, from: number, to: number, longest: number): string {
  return text
    .slice(from, Math.min(to, from + longest))
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed()
}
