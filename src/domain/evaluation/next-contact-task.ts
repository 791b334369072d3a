import { concordance } from './concordance.ts'
import { factorError } from './factor-error.ts'
import { byMethod, expectedDays, type Method } from './methods.ts'
import { isLiving, type Standing } from './standing.ts'

/** Nobody minds which hour it is: shorter times count as half a day, foretold or come. */
const SHORTEST_DAYS = 0.5

/** Task C: how many days to the next contact of each living tie, over everybody together. Nothing is watched beyond the horizon. */
export function judgeNextContact(people: readonly (readonly Standing[])[], horizon: number) {
  const living = people.flat().filter((standing) => isLiving(standing, horizon))
  const expected = (method: Method, standing: Standing) => Math.min(horizon, Math.max(SHORTEST_DAYS, expectedDays(method, standing)))
  const seen = ({ nextDays }: Standing) => (nextDays < horizon ? nextDays : Number.POSITIVE_INFINITY)
  const again = living.filter(({ nextDays }) => nextDays < horizon)
  return {
    factorError: byMethod((method) =>
      factorError(again.map((each) => ({ expected: expected(method, each), actual: Math.max(SHORTEST_DAYS, each.nextDays) }))),
    ),
    concordance: byMethod((method) => concordance(living.map((each) => ({ expected: expected(method, each), actual: seen(each) })))),
  }
}
