import type { ActKind, Asked, Given } from '../interactions/acts.ts'
import type { LearntWords } from './word-weights.ts'

export type Weights = Readonly<Partial<Record<ActKind, number>>>

/**
 * Ways of saying one thing, and what they speak for.
 *
 * A phrase is words between spaces, matched word by word within one sentence, whatever the case. Besides plain words:
 *
 * - `a|b` either; `(a|b)` either or nothing; `@day` any word of that class; `*` any word; `~3` up to three words
 * - `#` a number, `#link` a link, `#address` a mail address
 * - `-a|b` unless one of these comes next
 * - `^` where a clause begins (also after a comma, a colon, a dash or a word that joins), `^^` where the sentence begins
 * - `<<` only in the first sentence, `>>` only in the last; `$` only where the sentence ends; `?` at its end, only in a question
 * - `>` at its end: the rest of the sentence belongs to it
 */
export interface Cue {
  /** In the words of whoever reads the language file; one cue a name. */
  readonly name: string
  /** What it adds for or takes from each act. A message does an act when its sum reaches nought. */
  readonly says: Weights
  /** What is asked for or given where this cue is found. */
  readonly what?: Asked | Given
  /**
   * What it covers is read by no other cue: polite formulas, and invitations, whose yes or no is no ask.
   * 'sentence' also takes the rest of the sentence and its question mark.
   */
  readonly hides?: 'words' | 'sentence'
  readonly phrases: readonly string[]
}

/** What a message looks like, whatever its words. */
export const SHAPES = [
  'question',
  'reply',
  'forward',
  'tiny',
  'short',
  'long',
  'endless',
  'figures',
  'link',
  'markup',
  'shouting',
  'file',
] as const
export type Shape = (typeof SHAPES)[number]

/** How days are named. Names in lower case; several of one thing as 'a|b'. */
export interface DayNames {
  /** From Monday. */
  readonly weekdays: readonly string[]
  /** From January. */
  readonly months: readonly string[]
  /** Before a weekday: the one of next week. */
  readonly next: string
  /** Phrases for days counted from today, the longest first. */
  readonly after: readonly (readonly [phrase: string, days: number])[]
  /** Phrases for the last working day of a week, counted from this one. */
  readonly weeks: readonly (readonly [phrase: string, weeks: number])[]
  /** Phrases for the last day of a month, counted from this one. */
  readonly monthEnds: readonly (readonly [phrase: string, months: number])[]
  /** "in", "within": before a number and a unit. */
  readonly within: string
  readonly units: readonly (readonly [names: string, days: number])[]
  readonly numbers: readonly (readonly [names: string, number: number])[]
  /** A regular expression for a day of the month standing alone, the number its first group: "by the 15th". */
  readonly dayOfMonth: string
  /** The same for a day with its month, `MONTH` standing for any name of one: "on 3 May". */
  readonly dates: readonly string[]
}

/** Everything the recogniser knows of one language. It is data; the engine knows no language. */
export interface Language {
  readonly name: string
  /** Frequent small words, by which it is told from the others. */
  readonly common: string
  /** Words after which a clause begins. */
  readonly joins: string
  /** Beginnings of the subject of an answer and of a forwarded mail. */
  readonly replies: string
  readonly forwards: string
  readonly classes: Readonly<Record<string, string>>
  /** How much is needed before a message does an act: below nought. */
  readonly needs: Readonly<Record<ActKind, number>>
  readonly shapes: Readonly<Partial<Record<Shape, Weights>>>
  readonly cues: readonly Cue[]
  /** What labelled messages taught of its plain words, where there were any; without it the cues say all. */
  readonly learnt?: LearntWords
  readonly days: DayNames
}
