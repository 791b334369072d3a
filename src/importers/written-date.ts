import type { Birthday } from '#domain/people/birthday.ts'
import type { Day } from '#domain/time.ts'
import { isDay } from '#domain/time.ts'
import { isStorableDate } from './storable.ts'

/** A time as it stood in a file. `wall`: as if it were UTC, its zone is unknown. `day`: noon UTC of a date without time. */
export interface WrittenDate {
  readonly at: Date
  readonly precision: 'instant' | 'wall' | 'day'
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** What comes after the date. */
  readonly rest: string
}

const FORMS: readonly (readonly [RegExp, (found: readonly string[]) => Omit<DateParts, 'rest'>])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) })],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) })],
  [
    /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})(?!\d)/i,
    ([, d, m, y]) => ({ year: fullYear(y!), month: monthOf(m!), day: Number(d) }),
  ],
  [/^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?!\d)/i, ([, m, d, y]) => ({ year: Number(y), month: monthOf(m!), day: Number(d) })],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/, ([, d, m, y]) => ({ year: fullYear(y!), month: Number(m), day: Number(d) })],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/, ([, a, b, y]) => monthFirst(Number(a), Number(b), fullYear(y!))],
]

/** US exports write the month first; where that cannot be a month, the day comes first. */
function monthFirst(a: number, b: number, year: number): Omit<DateParts, 'rest'> {
  return a > 12 ? { year, month: b, day: a } : { year, month: a, day: b }
}

/** Two digits are of this century up to 69, as spreadsheets have it. */
function fullYear(written: string): number {
  const year = Number(written)
  if (written.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1
}

function dateParts(text: string): DateParts | undefined {
  for (const [form, read] of FORMS) {
    const found = form.exec(text)
    if (!found) continue
    const date = read(found)
    if (isDay(dayOf(date))) return { ...date, rest: text.slice(found[0].length).trim() }
  }
  return undefined
}

function dayOf({ year, month, day }: Omit<DateParts, 'rest'>): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * Reads a date as exports and spreadsheets write it, with or without a time: `06 Jun 2026`, `2026-03-13 03:18:54 UTC`,
 * `6/6/26, 2:54 PM`, `2017/05/07 01:01:57 UTC`, `Fri Jan 24 02:54:41 UTC 2025`, `Apr 08, 2024 07:00 AM`, `06-Jun-26`.
 * Undefined when it is none of them.
 */
export function parseWrittenDate(written: string): WrittenDate | undefined {
  const date = readWritten(written)
  return date && isStorableDate(date.at) ? date : undefined
}

function readWritten(written: string): WrittenDate | undefined {
  const text = unixForm(written.trim())
  const date = dateParts(text)
  if (!date) return undefined
  const day = dayOf(date)
  if (date.rest === '') return { at: new Date(`${day}T12:00:00Z`), precision: 'day' }
  const time = /^[T,]?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]m)?\s*(UTC|GMT|Z|[+-]\d{2}:?\d{2})?$/i.exec(date.rest)
  if (!time) return undefined
  const [, hours, minutes, seconds = '0', half, zone] = time
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined
  const wall = Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  if (!zone) return { at: new Date(wall), precision: 'wall' }
  return { at: new Date(wall - offsetMinutes(zone) * 60_000), precision: 'instant' }
}

/** `Fri Jan 24 02:54:41 UTC 2025`, its parts put in order. */
function unixForm(text: string): string {
  return text.replace(/^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([a-z]{3,4}) (\d{4})$/i, '$1 $2, $5 $3 $4')
}

function offsetMinutes(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!found) return 0
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]))
}

/** The calendar day of a written date, whatever time comes with it. None in the year 0, which calendars do not have. */
export function parseDay(written: string): Day | undefined {
  const date = dateParts(written.trim())
  return date && date.year > 0 ? dayOf(date) : undefined
}

/** Years that stand for "no year": Apple's, and the ones address books fill in. */
const NO_YEAR = new Set([0, 1, 1600, 1604, 1900])

/** A birthday with or without a year: `1980-03-21`, `--0412`, `--04-12`, `19800321`, `3/21/1980`. `0/0/00` and the like are none. */
export function parseBirthday(written: string): Birthday | undefined {
  const text = written.trim()
  const yearless = /^--(\d{2})-?(\d{2})(?!\d)/.exec(text)
  if (yearless) return birthdayOf({ year: 0, month: Number(yearless[1]), day: Number(yearless[2]), rest: '' })
  const date = dateParts(text)
  return date && birthdayOf(date)
}

function birthdayOf({ year, month, day }: DateParts): Birthday | undefined {
  if (!isDay(dayOf({ year: 2000, month, day }))) return undefined
  return NO_YEAR.has(year) ? { month, day } : { month, day, year }
}
