/** Days (since 1970) between which the owner wrote to nobody; both ends are days on which they did, the last may be today. */
export interface Pause {
  readonly from: number
  readonly to: number
}

/** Silences of the owner up to this long are everyday life. */
const EVERYDAY_DAYS = 10
/** An owner is "away" only if they usually write: on this many of the 90 days before. Someone who rarely writes is not away, but rare. */
const USUAL_DAYS = 13
/** A pause this long by somebody who usually writes is a hole in what is on record (letters that were not brought in), not a habit. */
const HOLE_DAYS = 60

/**
 * When the owner was away: more than ten days without writing to anybody, by somebody who usually writes about once a week or more.
 * @param outDays  days on which the owner wrote to anybody, ascending, each once
 * @param today    the pause that lasts up to today counts too
 * @source docs/tie-model.md section 2; the condition on habit is our own: docs/decisions/0004-away.md
 */
export function pausesOf(outDays: readonly number[], today: number): readonly Pause[] {
  const pauses: Pause[] = []
  let windowStart = 0
  outDays.forEach((from, index) => {
    const to = outDays[index + 1] ?? today
    while (outDays[windowStart]! <= from - 90) windowStart++
    if (to - from > EVERYDAY_DAYS && index - windowStart + 1 >= USUAL_DAYS) pauses.push({ from, to })
  })
  return pauses
}

/** Stretches of which nothing of the owner's is on record. */
export function holesIn(pauses: readonly Pause[]): readonly Pause[] {
  return pauses.filter(({ from, to }) => to - from > HOLE_DAYS)
}

/** The pauses as they stood on a day: those that began before it, and the one it lies in up to it. */
export function pausesUntil(pauses: readonly Pause[], today: number): readonly Pause[] {
  return pauses
    .filter(({ from }) => from < today)
    .map(({ from, to }) => ({ from, to: Math.min(to, today) }))
    .filter(({ from, to }) => to - from > EVERYDAY_DAYS)
}

/** Days of pauses beyond the first ten of each that lie between two days (fractions allowed). */
export function awayDaysBetween(pauses: readonly Pause[], from: number, to: number): number {
  let days = 0
  for (let i = pauses.length - 1; i >= 0; i--) {
    const pause = pauses[i]!
    if (pause.to <= from) break
    days += Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from + EVERYDAY_DAYS))
  }
  return days
}
