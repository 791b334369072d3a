import { type Day, dayNumber } from '#domain/time.ts'

/** Tenths of a unit are finer than any screen; longer numbers only make the page heavier. */
export const round = (value: number) => Math.round(value * 10) / 10

/** Where a day stands on an axis from `from` (0) to `to` (`width`); outside days fall outside. */
export function dayScale(from: Day, to: Day, width: number): (on: Day) => number {
  const start = dayNumber(from)
  const span = Math.max(1, dayNumber(to) - start)
  return (on) => round(((dayNumber(on) - start) / span) * width)
}

/** The firsts of the months after `from` up to `to`, every `step` months, beginning with January. */
export function monthsBetween(from: Day, to: Day, step = 1): Day[] {
  const months: Day[] = []
  let year = Number(from.slice(0, 4))
  let month = Number(from.slice(5, 7))
  for (;;) {
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
    const on = `${year}-${String(month).padStart(2, '0')}-01`
    if (on > to) return months
    if ((month - 1) % step === 0) months.push(on)
  }
}
