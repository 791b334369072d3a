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
  for (const act of ACT_KINDS) {
    const weights: number[] = []
    for (const cue of cues) if (cue.says[act] !== undefined) weights.push(weightOf(cue, act, lessons))
    for (const shape of shapes) weights.push(language.shapes[shape]?.[act] ?? 0)
    sums[act] += sumOf(weights)
  }
  return sums
}

/** The sum of the strongest that speak for, and of all that speak against. */
export function sumOf(weights: readonly number[]): number {
  let sum = 0
  const strongest: number[] = []
  for (const weight of weights)
    if (weight > 0) strongest.push(weight)
    else sum += weight
  if (strongest.length > HEARD) strongest.sort((a, b) => b - a).length = HEARD
  for (const weight of strongest) sum += weight
  return sum
}
