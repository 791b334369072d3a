import type { Foretold } from './auc.ts'

/**
 * Average precision: the mean, over all that came, of the share of what came among everything scored at least as high.
 * Equal scores are taken together. Undefined when nothing came.
 */
export function averagePrecision(foretold: readonly Foretold[]): number | undefined {
  const sorted = foretold.toSorted((a, b) => b.score - a.score)
  let came = 0
  let sum = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    let here = 0
    for (; to < sorted.length && sorted[to]!.score === sorted[from]!.score; to++) if (sorted[to]!.came) here++
    came += here
    sum += (here * came) / to
    from = to
  }
  return came === 0 ? undefined : sum / came
}
