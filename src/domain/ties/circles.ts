export const CIRCLES = ['close', 'good', 'wide', 'known'] as const
export type Circle = (typeof CIRCLES)[number]

/** Ranks up to which a circle reaches. Studies find about 5, 15, 50 and 150 people at these distances; the two innermost are shown as one. */
const REACH: Readonly<Record<Circle, number>> = { close: 15, good: 50, wide: 150, known: Number.POSITIVE_INFINITY }
/** How far beyond its border, in ranks, and how long somebody must be before they move. */
const BEYOND = 0.2
const HOLDS_DAYS = 30

/** A circle as it was last settled, and since when the rank has spoken against it. */
export interface Settled {
  readonly circle: Circle
  /** Day since 1970, or null while the rank agrees. */
  readonly beyondSince: number | null
}

export function circleOfRank(rank: number): Circle {
  return CIRCLES.find((circle) => rank <= REACH[circle])!
}

/**
 * The circle of somebody of this rank (from 1, by year-long strength), given how it was settled before.
 * They move only after 30 days beyond the border by a fifth of the rank; the first time at once.
 */
export function settleCircle(rank: number, before: Settled | undefined, today: number): Settled {
  const byRank = circleOfRank(rank)
  if (!before) return { circle: byRank, beyondSince: null }
  if (!isClearlyBeyond(rank, before.circle)) return { circle: before.circle, beyondSince: null }
  const since = before.beyondSince ?? today
  return today - since >= HOLDS_DAYS ? { circle: byRank, beyondSince: null } : { circle: before.circle, beyondSince: since }
}

function isClearlyBeyond(rank: number, circle: Circle): boolean {
  const inner = CIRCLES[CIRCLES.indexOf(circle) - 1]
  return rank > REACH[circle] * (1 + BEYOND) || (inner !== undefined && rank < REACH[inner] * (1 - BEYOND))
}
