import type { Bounds } from './bounds.ts'

/** A month is taken as a twelfth of a year, so that the owner's figures are the same in February. */
export const WEEKS_A_MONTH = 365.25 / 7 / 12

/** What is enough and what is too much in one month. */
export interface MonthBounds {
  readonly floor: number
  readonly ceiling: number
}

/** Bounds a week as whole posts a month: at least one below, and never less above than below. */
export function monthBoundsOf({ floorAWeek, ceilingAWeek }: Pick<Bounds, 'floorAWeek' | 'ceilingAWeek'>): MonthBounds {
  const floor = Math.max(1, Math.round(floorAWeek * WEEKS_A_MONTH))
  return { floor, ceiling: Math.max(floor, Math.round(ceilingAWeek * WEEKS_A_MONTH)) }
}

/** The owner's own figures a month in place of the defaults; the aim stays between them, the spacing leaves room for the most of them. */
export function withOwn(bounds: Bounds, { floor, ceiling }: MonthBounds): Bounds {
  const [floorAWeek, ceilingAWeek] = [floor / WEEKS_A_MONTH, ceiling / WEEKS_A_MONTH]
  return {
    floorAWeek,
    aimAWeek: Math.min(Math.max(bounds.aimAWeek, floorAWeek), ceilingAWeek),
    ceilingAWeek,
    spacingHours: Math.min(bounds.spacingHours, (7 * 24) / Math.max(1, ceilingAWeek)),
  }
}

/** Where a count of this month stands against the bounds; both bounds are inside. */
export function monthInBounds(count: number, { floor, ceiling }: MonthBounds): 'below' | 'inside' | 'above' {
  if (count < floor) return 'below'
  return count > ceiling ? 'above' : 'inside'
}
