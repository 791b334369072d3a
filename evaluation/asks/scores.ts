import { ACTS, type Act } from './labels.ts'

/** An act, or that a message does none. */
export const NAMES = [...ACTS, 'none'] as const
export type Name = (typeof NAMES)[number]

/** How one message was labelled, and what the recogniser made of it. */
export interface Judged {
  readonly labelled: ReadonlySet<Act>
  readonly recognised: ReadonlySet<Act>
}

/** Counted in messages. The three shares are 0 where there is nothing to divide by. */
export interface Score {
  readonly name: Name
  readonly labelled: number
  readonly recognised: number
  readonly both: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Act by act and for "none", in the order of NAMES. */
export function scoresOf(judged: readonly Judged[]): readonly Score[] {
  return NAMES.map((name) => {
    const labelled = judged.filter((each) => does(each.labelled, name))
    const both = labelled.filter((each) => does(each.recognised, name)).length
    const recognised = judged.filter((each) => does(each.recognised, name)).length
    const share = (of: number, all: number) => (all === 0 ? 0 : of / all)
    return {
      name,
      labelled: labelled.length,
      recognised,
      both,
      precision: share(both, recognised),
      recall: share(both, labelled.length),
      f1: share(2 * both, labelled.length + recognised),
    }
  })
}

/** The mean of F1 over the acts and "none", each as heavy as any other however rare. */
export function macroF1(scores: readonly Score[]): number {
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
}

export function does(acts: ReadonlySet<Act>, name: Name): boolean {
  return name === 'none' ? acts.size === 0 : acts.has(name)
}
