import { ACT_KINDS, type ActKind } from '../interactions/acts.ts'
import type { Findings } from './find-cues.ts'
import type { Cue, Language, Weights } from './language.ts'

/** What the owner's corrections add to the weights, by name of a cue. Plain data: it crosses to the thread that reads. */
export type Lessons = Readonly<Record<string, Weights>>

/** What one cue says of one act, with what was learnt. */
export function weightOf(cue: Cue, act: ActKind, lessons: Lessons = {}): number {
  return (cue.says[act] ?? 0) + (lessons[cue.name]?.[act] ?? 0)
}

/** How far each act is above what it needs; from nought on the message does it. A cue counts once, however often it is found. */
export function weigh(language: Language, { found, shapes }: Findings, lessons: Lessons = {}): Record<ActKind, number> {
  const sums = { ...language.needs }
  const cues = new Set(found.map(({ cue }) => cue))
  for (const act of ACT_KINDS) {
    for (const cue of cues) sums[act] += weightOf(cue, act, lessons)
    for (const shape of shapes) sums[act] += language.shapes[shape]?.[act] ?? 0
  }
  return sums
}
