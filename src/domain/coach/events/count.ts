import { type Happening, isGathering, takesPart } from './happening.ts'

export interface EventCounts {
  /** As a guest. */
  readonly attended: number
  readonly hosted: number
}

/**
 * Events the owner went to and gave between two days, both counted in. Those of their own count as hosted and not as attended as well.
 * @param from, to  days since 1970
 */
export function countEvents(happenings: readonly Happening[], from: number, to: number): EventCounts {
  const taken = happenings.filter((each) => each.day >= from && each.day <= to && isGathering(each) && takesPart(each))
  const hosted = taken.filter(({ role }) => role === 'hosting').length
  return { attended: taken.length - hosted, hosted }
}
