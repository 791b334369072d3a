import { type Day, dayNumber } from './time.ts'

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

export const DAYS_A_WEEK = 7
export const DAYS_A_MONTH = 30.44
export const DAYS_A_YEAR = 365.25

/** Whole numbers up to twelve in words, the rest in figures; 0 is "no". */
export function numberInWords(n: number): string {
  return SMALL[n] ?? String(n)
}

/** "one contact", "nine contacts". */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${numberInWords(n)} ${n === 1 ? one : many}`
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** "Ada", "Ada and Grace", "Ada, Grace and Mary". */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

export type Unit = 'day' | 'week' | 'month' | 'year'
export interface Span {
  readonly count: number
  readonly unit: Unit
}

const DAYS_IN: Readonly<Record<Unit, number>> = { day: 1, week: DAYS_A_WEEK, month: DAYS_A_MONTH, year: DAYS_A_YEAR }

/** So many days, rounded to whole units (years to halves while they are few). */
export function spanIn(unit: Unit, days: number): Span {
  const exact = days / DAYS_IN[unit]
  return { unit, count: unit === 'year' && exact < 5 ? Math.round(exact * 2) / 2 : Math.round(exact) }
}

/** A stretch of days in the unit people would use: days below 14, weeks below 60 days, months below two years, then years. */
export function spanOf(days: number): Span {
  const whole = Math.max(0, Math.round(days))
  if (whole < 14) return spanIn('day', whole)
  if (whole < 60) return spanIn('week', whole)
  return spanIn(whole < 2 * DAYS_A_YEAR ? 'month' : 'year', whole)
}

/** "nine weeks", "14 months", "two and a half years". */
export function spanInWords({ count, unit }: Span): string {
  return Number.isInteger(count) ? countOf(count, unit) : `${numberInWords(Math.floor(count))} and a half ${unit}s`
}

/** Days as "five days", "nine weeks", "five months"; below half a day "no days". */
export function durationInWords(days: number): string {
  return spanInWords(spanOf(days))
}

/** "today", "yesterday", "nine days ago", "five months ago". */
export function agoInWords(days: number): string {
  const whole = Math.round(days)
  if (whole <= 0) return 'today'
  return whole === 1 ? 'yesterday' : `${durationInWords(whole)} ago`
}

/**
 * A rhythm of one contact every so many days: "every three weeks", "every month", "twice a year", "about every nine days".
 * Days below 14, weeks below 60 days, then months, from 18 months on years. What falls near a week, a month or a year is called so.
 */
export function rhythmInWords(days: number): string {
  if (days < 1.5) return 'every day'
  if (days < 2.5) return 'every other day'
  if (days >= 6.5 && days < 7.5) return 'every week'
  if (days < 13) return `about every ${numberInWords(Math.round(days))} days`
  if (days >= 27 && days < 34) return 'every month'
  if (days < 60) return `every ${numberInWords(Math.round(days / DAYS_A_WEEK))} weeks`
  const months = Math.round(days / DAYS_A_MONTH)
  if (months === 6) return 'twice a year'
  if (months === 12) return 'every year'
  return months < 18 ? `every ${numberInWords(months)} months` : `every ${spanInWords(spanIn('year', days))}`
}

/** The unit a rhythm is counted in ("every three weeks": week); undefined for those that have no number ("every month", "twice a year"). */
export function unitOfRhythm(days: number): Unit | undefined {
  return (['day', 'week', 'month', 'year'] as const).find((unit) => rhythmInWords(days).endsWith(` ${unit}s`))
}

/** Silence against the usual gap: "within the usual gap", "twice your usual gap", "more than twelve times your usual gap". */
export function ratioInWords(ratio: number): string {
  if (ratio <= 1) return 'within the usual gap'
  if (ratio < 1.25) return 'a little longer than the usual gap'
  if (ratio < 1.75) return 'about one and a half times your usual gap'
  if (ratio >= 12.5) return 'more than twelve times your usual gap'
  const times = Math.round(ratio)
  return times === 2 ? 'about twice your usual gap' : `about ${numberInWords(times)} times your usual gap`
}

const SHARES: readonly (readonly [share: number, words: string])[] = [
  [0.05, 'one in 20'],
  [0.1, 'one in ten'],
  [0.2, 'one in five'],
  [0.25, 'one in four'],
  [0.33, 'one in three'],
  [0.4, 'two in five'],
  [0.5, 'half'],
  [0.6, 'three in five'],
  [0.67, 'two in three'],
  [0.75, 'three in four'],
  [0.8, 'four in five'],
  [0.9, 'nine in ten'],
  [0.95, '19 in 20'],
]

/** A chance or share, 0 to 1, with its figure: "about one in three (34%)"; the extremes are "next to none" and "nearly certain". */
export function chanceInWords(p: number): string {
  // Nothing about people is wholly certain.
  const figure = p > 0.995 ? '(over 99%)' : p < 0.005 ? '(under 1%)' : `(${Math.round(p * 100)}%)`
  if (p < 0.025) return `next to none ${figure}`
  if (p > 0.975) return `nearly certain ${figure}`
  const nearest = SHARES.reduce((best, each) => (Math.abs(each[0] - p) < Math.abs(best[0] - p) ? each : best))
  return `about ${nearest[1]} ${figure}`
}

/** "17 September", or "17 September 2024" when that is not the year of `today` (days since 1970). */
export function dateInWords(on: Day, today: number): string {
  const [year, month, day] = on.split('-').map(Number)
  const thisYear = new Date(today * 86_400_000).getUTCFullYear()
  return `${day} ${MONTHS[month! - 1]}${year === thisYear ? '' : ` ${year}`}`
}

/** "March 2019": the month of a day. */
export function monthInWords(on: Day): string {
  const at = new Date(dayNumber(on) * 86_400_000)
  return `${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`
}

/** "Thursday", of a day since 1970. */
export function weekdayInWords(day: number): string {
  return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekdayOf(day)]!
}

/** 0 for Sunday to 6 for Saturday, of a day since 1970 (a Thursday). */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The ISO week of a day since 1970: weeks begin on Monday, and the first holds the year's first Thursday. */
export function isoWeekOf(day: number): number {
  const thursday = day + 3 - ((weekdayOf(day) + 6) % 7)
  const january = Date.UTC(new Date(thursday * 86_400_000).getUTCFullYear(), 0, 1) / 86_400_000
  return Math.floor((thursday - january) / 7) + 1
}

/** "never", "once", "twice", "nine times". */
export function timesInWords(n: number): string {
  return ['never', 'once', 'twice'][n] ?? `${numberInWords(n)} times`
}
