import { type Happening, isGathering, takesPart } from './happening.ts'

export interface EventCounts {
  /** As a guest. */
  readonly attended: number
  readonly hosted: number
}

/** How many days of events the kind of networker looks back on. @source docs/tie-model.md, section 11 */
export const COUNTED_DAYS = 180

/**
 * Events the owner went to and gave between two days, both counted in. Those of their own count as hosted and not as attended as well.
 * @param from, to  days since 1970
 */
export function countEvents(happenings: readonly Happening[], from: number, to: number): EventCounts {
  const taken = happenings.filter((each) => each.day >= from && each.day <= to && isGathering(each) && takesPart(each))
  const hosted = taken.filter(({ role }) => role === 'hosting').length
  return { attended: taken.length - hosted, hosted }
}

/** The part that events have in the kind of networker, 0 to 1: four attended or two hosted in half a year fill it. */
export function eventsShare({ attended, hosted }: EventCounts): number {
  return Math.min(1, (attended + 2 * hosted) / 4)
}
