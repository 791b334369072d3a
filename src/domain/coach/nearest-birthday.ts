import type { Birthday } from '../people/birthday.ts'
import { type Day, dayFromNumber, dayNumber } from '../time.ts'

export interface NearestBirthday {
  readonly on: Day
  /** Days from today; negative when it was. */
  readonly inDays: number
  /** The age it brings; null when the year is unknown or gives no age of a living person. */
  readonly turns: number | null
}

const OLDEST = 120

/** The birthday nearest to today, before or after. 29 February falls on the 28th in other years. */
export function nearestBirthday(birthday: Birthday, today: number): NearestBirthday {
  const year = Number(dayFromNumber(today).slice(0, 4))
  const all = [year - 1, year, year + 1].map((each) => {
    const on = dayIn(each, birthday)
    return { on, inDays: dayNumber(on) - today, turns: ageIn(each, birthday) }
  })
  return all.reduce((best, each) => (Math.abs(each.inDays) < Math.abs(best.inDays) ? each : best))
}

/** The first birthday after today. */
export function nextBirthday(birthday: Birthday, today: number): NearestBirthday {
  const nearest = nearestBirthday(birthday, today)
  if (nearest.inDays > 0) return nearest
  const year = Number(nearest.on.slice(0, 4)) + 1
  const on = dayIn(year, birthday)
  return { on, inDays: dayNumber(on) - today, turns: ageIn(year, birthday) }
}

function dayIn(year: number, { month, day }: Birthday): Day {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`
}

function ageIn(year: number, birthday: Birthday): number | null {
  const age = birthday.year === undefined ? 0 : year - birthday.year
  return age >= 1 && age <= OLDEST ? age : null
}
