import { mean } from './means.ts'
import { type ByMethod, byMethod, type Method, riskOf } from './methods.ts'
import type { Standing } from './standing.ts'

const LISTED = 5
/** Who is in touch within a week anyway did not need to be listed. */
const ANYWAY_DAYS = 7
/** Strength at which a tie is worth half of the most. @source docs/tie-model.md, section 9 */
const HALF_VALUE = 12

/** The daily list: how much of what was about to be lost five names catch, and how many of them did not need it. People without a loss are left out. */
export function judgeList(people: readonly (readonly Standing[])[], horizon: number): { capture5: ByMethod; needless5: ByMethod } {
  const losing = people.filter((ties) => ties.some((standing) => lossOf(standing) > 0))
  const listed = new Map<Method, (readonly Standing[])[]>()
  const of = (method: Method) => {
    const known = listed.get(method) ?? losing.map((ties) => listFive(ties, method, horizon))
    listed.set(method, known)
    return known
  }
  const worst = losing.map((ties) =>
    sum(
      ties
        .map(lossOf)
        .toSorted((a, b) => b - a)
        .slice(0, LISTED),
    ),
  )
  return {
    capture5: byMethod((method) => mean(of(method).map((five, i) => sum(five.map(lossOf)) / worst[i]!))),
    needless5: byMethod((method) =>
      mean(of(method).map((five) => five.filter(({ nextDays }) => nextDays < ANYWAY_DAYS).length / five.length)),
    ),
  }
}

/** Ours by value × urgency, as Today does; the others name the most overdue first. */
function listFive(ties: readonly Standing[], method: Method, horizon: number): readonly Standing[] {
  const urgency = (standing: Standing) => riskOf(method, standing, horizon)
  const score = (standing: Standing) => (method === 'model' ? worthOf(standing) * urgency(standing) : urgency(standing))
  return ties
    .map((standing) => ({ standing, score: score(standing) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, LISTED)
    .map(({ standing }) => standing)
}

function worthOf({ strength }: Standing): number {
  return strength / (strength + HALF_VALUE)
}

/** Contact days that a tie had in a horizon lately and has no longer. */
function lossOf({ lately, after }: Standing): number {
  return Math.max(0, lately / 3 - after)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
