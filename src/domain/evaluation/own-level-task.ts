import { type Calibration, calibrated, fitCalibration, type GivenChance } from '../ties/calibration.ts'
import { curveOf, silence } from '../ties/curve.ts'
import { DAY_MS } from '../time.ts'
import { brier } from './brier.ts'
import { countBefore } from './history.ts'
import type { Followed } from './standing.ts'

/** As in `standingsAt`. */
const FEWEST_TIES = 10

/**
 * Task A's Brier score once each person's chances are put right by their own calibration, which is fitted on what came of their ties in the
 * horizon before the cut, and on nothing later.
 * @param followed  with the ties at `cut` and at `cut − horizon`
 */
export function judgeOwnLevel(followed: readonly Followed[], cut: number, horizon: number): number | undefined {
  const before = chancesAt(followed, cut - horizon, horizon)
  const told = [...chancesAt(followed, cut, horizon)].flatMap(([person, given]) => {
    if (given.length < FEWEST_TIES) return []
    const own: Calibration = fitCalibration(before.get(person) ?? [])
    return given.map(({ chance, came }) => ({ score: calibrated(chance, own), came }))
  })
  return brier(told)
}

/** For each person the chance of silence of each of their ties at a moment, and whether silence came. */
function chancesAt(followed: readonly Followed[], moment: number, horizon: number): Map<string, GivenChance[]> {
  const people = new Map<string, GivenChance[]>()
  for (const { history, ties } of followed) {
    const tie = ties.get(moment)!
    if (tie.lastAt === null) continue
    const next = history.times[countBefore(history.times, moment)]
    const given: GivenChance = {
      chance: silence(curveOf(tie), moment - tie.lastAt / DAY_MS, horizon),
      came: next === undefined || next >= moment + horizon,
    }
    for (const person of history.pair) {
      const known = people.get(person)
      if (known) known.push(given)
      else people.set(person, [given])
    }
  }
  return people
}
