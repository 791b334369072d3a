import { auc, type Foretold } from './auc.ts'
import { mean } from './means.ts'
import type { Standing } from './standing.ts'

/** Mean over the people who have at least so many of each outcome of the AUC within their own ties. */
export function perEgo(
  people: readonly (readonly Standing[])[],
  fewestOfEach: number,
  foretold: (standing: Standing) => Foretold,
): number | undefined {
  const each = people.flatMap((ties) => {
    const told = ties.map(foretold)
    const came = told.filter((one) => one.came).length
    return Math.min(came, told.length - came) < fewestOfEach ? [] : [auc(told)!]
  })
  return mean(each)
}
