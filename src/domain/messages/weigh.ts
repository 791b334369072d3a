import { ACT_KINDS, type ActKind } from '../interactions/acts.ts'
import type { Findings } from './find-cues.ts'
import type { Cue, Language, Weights } from './language.ts'

/** What the owner's corrections add to the weights, by name of a cue. Plain data: it crosses to the thread that reads. */
export type Lessons = Readonly<Record<string, Weights>>

/** What one cue says of one act, with what was learnt. */
export function weightOf(cue: Cue, act: ActKind, lessons: Lessons = {}): number {
  return (cue.says[act] ?? 0) + (lessons[cue.name]?.[act] ?? 0)
}

/** So many of the cues that speak for an act count, the strongest: a long message has a little of everything. */
export const HEARD = 3

/** How far each act is above what it needs; from nought on the message does it. A cue counts once, however often it is found. */
export function weigh(language: Language, { found, shapes }: Findings, lessons: Lessons = {}): Record<ActKind, number> {
  const cues = [...new Set(found.map(({ cue }) => cue))]
  const sums = { ...language.needs }
  for (const act of ACT_KINDS)
    sums[act] += sumOf([...cues.map((cue) => weightOf(cue, act, lessons)), ...shapes.map((shape) => language.shapes[shape]?.[act] ?? 0)])
  return sums
}

/** The sum of the strongest that speak for, and of all that speak against. */
export function sumOf(weights: readonly number[]): number {
  const against = weights.reduce((sum, weight) => sum + Math.min(weight, 0), 0)
  const strongest = weights.filter((weight) => weight > 0).toSorted((a, b) => b - a)
  return strongest.slice(0, HEARD).reduce((sum, weight) => sum + weight, against)
}
