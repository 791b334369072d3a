import { ranksOf } from './ranks.ts'

/** One thing foretold: how likely it was held to be, and whether it came. */
export interface Foretold {
  readonly score: number
  readonly came: boolean
}

/**
 * The chance that something that came was given a higher score than something that did not; equal scores count half.
 * Undefined where one of the two is missing.
 * @source rank form of the area under the ROC curve: Mann, Whitney 1947; Hanley, McNeil 1982
 */
export function auc(foretold: readonly Foretold[]): number | undefined {
  const ranks = ranksOf(foretold.map(({ score }) => score))
  let came = 0
  let rankSum = 0
  for (const [i, each] of foretold.entries())
    if (each.came) {
      came++
      rankSum += ranks[i]!
    }
  const stayed = foretold.length - came
  return came === 0 || stayed === 0 ? undefined : (rankSum - (came * (came + 1)) / 2) / (came * stayed)
}
