import { type Happening, isGathering, isHeld, takesPart } from './happening.ts'

export interface EventCounts {
  /** As a guest. */
  readonly attended: number
  readonly hosted: number
}

/**
 * Events the owner went to and gave between two days, both counted in. Those of their own count as hosted and not as attended as well.
 * @param from, to  days since 1970; @param today  the same, where it is not `to`
 */
export function countEvents(happenings: readonly Happening[], from: number, to: number, today = to): EventCounts {
  const within = happenings.filter(({ day }) => day >= from && day <= to)
  const taken = within.filter((each) => isGathering(each) && takesPart(each) && isHeld(each, today))
  const hosted = taken.filter(({ role }) => role === 'hosting').length
  return { attended: taken.length - hosted, hosted }
}
