import { auc, type Foretold } from './auc.ts'
import { averagePrecision } from './average-precision.ts'
import { brier } from './brier.ts'
import { type ByMethod, byMethod, type Method, riskOf } from './methods.ts'
import { perEgo } from './per-ego.ts'
import { isLiving, type Standing } from './standing.ts'

/** Of each outcome, before a person's ranking is judged. */
const FEWEST_OF_EACH = 2
/** What may be judged by the tie's own time: known for three contact days and not silent for half a year. */
const OWN_TIME = { contactDays: 3, silentDays: 180 }
/** The own time of a tie lies within these, days. */
const SHORTEST_DAYS = 14
const LONGEST_DAYS = 180

/** Task A: who falls silent within the horizon, among all ties of a person. */
export function judgeSilence(people: readonly (readonly Standing[])[], horizon: number) {
  const all = people.flat().map(foretell('model', horizon))
  return {
    perEgoAuc: silenceAuc(people, horizon),
    pooledAuc: auc(all),
    averagePrecision: averagePrecision(all),
    brier: brier(all),
  }
}

/** The same among living ties: three contact days or more, the last within the horizon. */
export function judgeLiving(people: readonly (readonly Standing[])[], horizon: number): ByMethod {
  return silenceAuc(
    people.map((ties) => ties.filter((standing) => isLiving(standing, horizon))),
    horizon,
  )
}

/**
 * Task A-rel: silence over twice the tie's own mean gap (14 to 180 days). Ties whose own time ends after the data are left out.
 * @param lastingDays  days from the cut to the end of the data
 */
export function judgeOwnTime(people: readonly (readonly Standing[])[], lastingDays: number): ByMethod {
  const ownTime = ({ meanGapDays }: Standing) => Math.min(LONGEST_DAYS, Math.max(SHORTEST_DAYS, 2 * meanGapDays!))
  const judged = people.map((ties) =>
    ties.filter((each) => each.tie.n >= OWN_TIME.contactDays && each.elapsedDays <= OWN_TIME.silentDays && ownTime(each) <= lastingDays),
  )
  return byMethod((method) => perEgo(judged, FEWEST_OF_EACH, (standing) => foretell(method, ownTime(standing))(standing)))
}

function silenceAuc(people: readonly (readonly Standing[])[], horizon: number): ByMethod {
  return byMethod((method) => perEgo(people, FEWEST_OF_EACH, foretell(method, horizon)))
}

function foretell(method: Method, horizon: number): (standing: Standing) => Foretold {
  return (standing) => ({ score: riskOf(method, standing, horizon), came: standing.nextDays >= horizon })
}
