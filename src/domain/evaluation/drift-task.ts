import { mean } from './means.ts'
import { byMethod, riskOf } from './methods.ts'
import { perEgo } from './per-ego.ts'
import type { Standing } from './standing.ts'

/** Strong ties: a person's fifteen with the most contact days in the three horizons before, each with four at least. */
const MOST_STRONG = 15
const FEWEST_DAYS = 4
/** A tie has drifted when it is down to this share of what it was. */
const DRIFTED_TO = 1 / 4
/** People with so many strong ties are asked for the three that drift. */
const FEWEST_STRONG = 6
const NAMED = 3

/** Task B: which strong ties drift, judged among a person's strong ties. `base` is what naming three at random would reach. */
export function judgeDrift(people: readonly (readonly Standing[])[], horizon: number) {
  const strong = people.map(strongOf)
  const asked = strong.filter((ties) => ties.length >= FEWEST_STRONG && ties.some(hasDrifted))
  return {
    ...byMethod((method) => perEgo(strong, 1, (standing) => ({ score: riskOf(method, standing, horizon), came: hasDrifted(standing) }))),
    precisionAt3: mean(asked.map((ties) => precision(ties, horizon))),
    precisionAt3Base: mean(asked.map((ties) => ties.filter(hasDrifted).length / ties.length)),
  }
}

function strongOf(ties: readonly Standing[]): Standing[] {
  return ties
    .toSorted((a, b) => b.lately - a.lately)
    .slice(0, MOST_STRONG)
    .filter(({ lately }) => lately >= FEWEST_DAYS)
}

function hasDrifted({ lately, after }: Standing): boolean {
  return after <= (DRIFTED_TO * lately) / 3
}

function precision(ties: readonly Standing[], horizon: number): number {
  const named = ties.toSorted((a, b) => riskOf('model', b, horizon) - riskOf('model', a, horizon)).slice(0, NAMED)
  return named.filter(hasDrifted).length / NAMED
}
