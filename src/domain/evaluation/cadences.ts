/** The innermost circle is written to each week, and so on; who ranks beyond the last counts as the rest. */
const LAYERS: readonly (readonly [upToRank: number, days: number])[] = [
  [5, 7],
  [15, 30],
  [50, 90],
  [150, 365],
]
const REST_DAYS = 730
/** What reminders offer to set by hand, and what is set while nothing is known. */
const OFFERED_DAYS = [7, 14, 30, 60, 90, 180, 365]
const UNKNOWN_DAYS = 90

/** The cadence of a circle, days, by the rank (from 1) of a tie's strength. @source docs/tie-model.md, "How it is judged" */
export function layerDays(rank: number): number {
  return LAYERS.find(([upToRank]) => rank <= upToRank)?.[1] ?? REST_DAYS
}

/** The offered cadence nearest to a mean gap on a scale of logarithms; 90 days where there is none yet. */
export function handSetDays(meanGapDays: number | null): number {
  if (meanGapDays === null) return UNKNOWN_DAYS
  const distance = (days: number) => Math.abs(Math.log(days / meanGapDays))
  return OFFERED_DAYS.reduce((nearest, days) => (distance(days) < distance(nearest) ? days : nearest))
}
