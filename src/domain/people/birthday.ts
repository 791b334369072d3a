import { dayAs } from '../words.ts'

/** A day of the year on which somebody was born; many people leave the year out. */
export interface Birthday {
  readonly month: number
  readonly day: number
  readonly year?: number
}

/** "12 March", or "12 March 1970" where the year is told. */
export function birthdayInWords({ month, day, year }: Birthday): string {
  // The 29th of February, whose year is not told, is a day of a leap year.
  const at = Date.UTC(year ?? 2000, month - 1, day) / 86_400_000
  return dayAs(at, { day: 'numeric', month: 'long', ...(year === undefined ? {} : { year: 'numeric' }) })
}
