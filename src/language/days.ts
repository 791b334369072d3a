import { forLocale, takeForLocale } from './language.ts'

/** The ways in which a calendar day is written. */
export const DAY_STYLES = {
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  weekdayLetter: { weekday: 'narrow' },
  weekdayAndDay: { weekday: 'short', day: 'numeric' },
  date: { day: 'numeric', month: 'long' },
  dateAndYear: { day: 'numeric', month: 'long', year: 'numeric' },
  dateShort: { day: 'numeric', month: 'short' },
  month: { month: 'long' },
  monthAndYear: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short' },
  monthShortAndYear: { month: 'short', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>
export type DayStyle = keyof typeof DAY_STYLES

/** How a locale writes days in one style. */
interface DayForm {
  /** "{weekday}, {day}. {month}" */
  readonly pattern: string
  /** What stands for a month in it, from January. */
  readonly months: readonly string[]
  /** What stands for a weekday in it, from Sunday. */
  readonly weekdays: readonly string[]
}
export type DayForms = Readonly<Record<DayStyle, DayForm>>

const FIELDS = new Set<string>(['weekday', 'day', 'month', 'year'])
/** Of a year that begins with a Sunday. */
const utc = (month: number, day: number) => Date.UTC(2023, month, day)
const MONTHS = Array.from({ length: 12 }, (_, month) => utc(month, 1))
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => utc(0, 1 + day))

/** How the reader's locale writes days. */
export function dayForms(): DayForms {
  return forLocale('days', (tag) => {
    const forms = Object.entries(DAY_STYLES).map(([style, options]) => [style, dayForm(tag, options)])
    return Object.fromEntries(forms) as unknown as DayForms
  })
}

/**
 * Takes on from elsewhere how the reader's locale writes days. The first formatter of a page takes a browser longer to make than the page
 * to be drawn.
 */
export function takeDayForms(forms: DayForms): void {
  takeForLocale('days', forms)
}

function dayForm(tag: string, options: Intl.DateTimeFormatOptions): DayForm {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
  const names = (field: 'month' | 'weekday', ats: readonly number[]) =>
    ats.flatMap((at) => format.formatToParts(at).flatMap(({ type, value }) => (type === field ? [inFew(tag, value)] : [])))
  const parts = format.formatToParts(utc(0, 1))
  return {
    // Some write the first of a month as 01.
    pattern: parts.map(({ type, value }) => (FIELDS.has(type) ? `{${value === '01' ? 'paddedDay' : type}}` : value)).join(''),
    months: names('month', MONTHS),
    weekdays: names('weekday', WEEKDAYS),
  }
}

/** In English the one short month of four letters would stand out among the others. */
const inFew = (tag: string, name: string) => (tag.startsWith('en') && name === 'Sept' ? 'Sep' : name)

/** The calendar day of an instant in UTC, as the reader's locale writes it. @param at milliseconds since 1970 */
export function dayInStyle(at: number, style: DayStyle): string {
  const { pattern, months, weekdays } = dayForms()[style]
  const on = new Date(at)
  const values: Readonly<Record<string, string | undefined>> = {
    weekday: weekdays[on.getUTCDay()],
    day: String(on.getUTCDate()),
    paddedDay: String(on.getUTCDate()).padStart(2, '0'),
    month: months[on.getUTCMonth()],
    year: String(on.getUTCFullYear()),
  }
  return pattern.replace(/\{(\w+)\}/g, (_, field: string) => values[field]!)
}
