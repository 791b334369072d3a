import { DAY_MS } from '../time.ts'
import { dayAs } from '../words.ts'

/** A day of the year on which somebody was born; many people leave the year out. */
export interface Birthday {
  readonly month: number
  readonly day: number
  readonly year?: number
}

/** As it is kept in one text: "1970-03-12", "--03-12" without the year. @source ISO 8601, with what its edition of 1988 had for days of any year */
export function birthdayText({ month, day, year }: Birthday): string {
  return `${year === undefined ? '-' : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** Undefined for what is no such text, or no day of any year. */
export function birthdayFromText(text: string): Birthday | undefined {
  const parts = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return undefined
  const [month, day] = [Number(parts[2]), Number(parts[3])]
  const birthday = parts[1] === '-' ? { month, day } : { month, day, year: Number(parts[1]) }
  return isBirthday(birthday) ? birthday : undefined
}

/** Whether there is such a day: the 29th of February only where the year is none or one that has it. */
export function isBirthday({ month, day, year = 2000 }: Birthday): boolean {
  const at = new Date(Date.UTC(2000, month - 1, day))
  at.setUTCFullYear(year)
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

/** "12 March", or "12 March 1970" where the year is told. */
export function birthdayInWords({ month, day, year }: Birthday): string {
  // The 29th of February, whose year is not told, is a day of a leap year.
  const at = Date.UTC(year ?? 2000, month - 1, day) / DAY_MS
  return dayAs(at, year === undefined ? 'date' : 'dateAndYear')
}
