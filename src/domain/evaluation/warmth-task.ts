import { silence } from '../ties/curve.ts'
import { exactWarmth } from '../ties/judge.ts'
import { mean } from './means.ts'
import { spearman } from './spearman.ts'
import type { Standing } from './standing.ts'

/** How far warmth at the cut orders a person's ties as the contact days of the next horizon do: mean Spearman over the people. */
export function judgeWarmth(people: readonly (readonly Standing[])[]): number | undefined {
  const each = people.map((ties) =>
    spearman(
      ties.map(({ strength, curve, elapsedDays }) => exactWarmth(strength, silence(curve, elapsedDays, 90))),
      ties.map(({ after }) => after),
    ),
  )
  return mean(each.filter((one) => one !== undefined))
}
