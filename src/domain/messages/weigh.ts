import { ACT_KINDS, type ActKind } from '../interactions/acts.ts'
import type { Findings } from './find-cues.ts'
import type { Cue, Language, Weights } from './language.ts'
import { type FoundRun, MOST_CERTAIN } from './word-weights.ts'

/** What the owner's corrections add to the weights, by name of a cue. Plain data: it crosses to the thread that reads. */
export type Lessons = Readonly<Record<string, Weights>>

/** What one cue says of one act, with what was learnt. */
export function weightOf(cue: Cue, act: ActKind, lessons: Lessons = {}): number {
  return (cue.says[act] ?? 0) + (lessons[cue.name]?.[act] ?? 0)
}

/** So many of the cues that speak for an act count, the strongest: a long message has a little of everything. */
export const HEARD = 3

/** How far each act is above what it needs; from nought on the message does it. A cue or a run of words counts once, however often it is found. */
export function weigh(language: Language, findings: Findings, lessons: Lessons = {}): Record<ActKind, number> {
  const sums = weighCues(language, findings, lessons)
  const { learnt } = language
  if (!learnt) return sums
  const added = addedBy(findings.runs, lessons)
  for (const [at, act] of ACT_KINDS.entries()) {
    let sum = learnt.needs[act] + learnt.trust[act] * Math.max(-MOST_CERTAIN, Math.min(sums[act], MOST_CERTAIN)) + added[at]!
    for (const shape of findings.shapes) sum += learnt.shapes[shape]?.[act] ?? 0
    sums[act] = sum
  }
  return sums
}

/** What runs of words add, in the order of ACT_KINDS. */
function addedBy(runs: readonly FoundRun[], lessons: Lessons): Float64Array {
  const added = new Float64Array(ACT_KINDS.length)
  for (const { cue } of runs) for (let at = 0; at < added.length; at++) added[at]! += cue.weights[at]!
  for (const { cue } of Object.keys(lessons).length > 0 ? runs : [])
    for (const [at, act] of ACT_KINDS.entries()) added[at]! += lessons[cue.name]?.[act] ?? 0
  return added
}

/** The same by the cues alone. */
export function weighCues(language: Language, { found, shapes }: Findings, lessons: Lessons = {}): Record<ActKind, number> {
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
