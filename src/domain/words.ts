import { type DayStyle, dayInStyle } from '#language/days.ts'
import { forLocale } from '#language/language.ts'
import { capitalised, eitherInWords, listInWords, numberInWords } from '#language/numbers.ts'
import { type Phrase, t, tn } from '#language/say.ts'
import { DAY_MS, type Day, dayNumber } from './time.ts'

export { capitalised, eitherInWords, listInWords, numberInWords }

export const DAYS_A_WEEK = 7
export const DAYS_A_MONTH = 30.44
export const DAYS_A_YEAR = 365.25

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
  if (!Number.isInteger(count))
    return count === 0.5
      ? t('half a year')
      : count === 1.5
        ? t('one and a half years')
        : t('{n} and a half years', { n: numberInWords(Math.floor(count)) })
  switch (unit) {
    case 'day':
      return tn(count, 'one day', '{n} days')
    case 'week':
      return tn(count, 'one week', '{n} weeks')
    case 'month':
      return tn(count, 'one month', '{n} months')
    case 'year':
      return tn(count, 'one year', '{n} years')
  }
}

/** Days as "five days", "nine weeks", "five months"; below half a day "no days". */
export function durationInWords(days: number): string {
  return spanInWords(spanOf(days))
}

/** "today", "yesterday", "nine days ago", "five months ago". */
export function agoInWords(days: number): string {
  const whole = Math.round(days)
  if (whole <= 0) return t('today')
  return whole === 1 ? t('yesterday') : t('{span} ago', { span: durationInWords(whole) })
}

/**
 * A rhythm of one contact every so many days: "every three weeks", "every month", "twice a year", "about every nine days".
 * Days below 14, weeks below 60 days, then months, from 18 months on years. What falls near a week, a month or a year is called so.
 */
export function rhythmInWords(days: number): string {
  const every = everyOf(days)
  return typeof every === 'string' ? every : everySpan(every, days < 13)
}

/** The unit a rhythm is counted in ("every three weeks": week); undefined for those that have no number ("every month", "twice a year"). */
export function unitOfRhythm(days: number): Unit | undefined {
  const every = everyOf(days)
  return typeof every === 'string' || every.count <= 1 ? undefined : every.unit
}

function everyOf(days: number): string | Span {
  if (days < 1.5) return t('every day')
  if (days < 2.5) return t('every other day')
  if (days >= 6.5 && days < 7.5) return t('every week')
  if (days < 13) return { unit: 'day', count: Math.round(days) }
  if (days >= 27 && days < 34) return t('every month')
  if (days < 60) return { unit: 'week', count: Math.round(days / DAYS_A_WEEK) }
  const months = Math.round(days / DAYS_A_MONTH)
  if (months === 6) return t('twice a year')
  if (months === 12) return t('every year')
  return months < 18 ? { unit: 'month', count: months } : spanIn('year', days)
}

function everySpan(span: Span, isAbout: boolean): string {
  return isAbout ? t('about every {span}', { span: spanInWords(span) }) : t('every {span}', { span: spanInWords(span) })
}

/** Silence against the usual gap: "within the usual gap", "twice your usual gap", "more than twelve times your usual gap". */
export function ratioInWords(ratio: number): string {
  if (ratio <= 1) return t('within the usual gap')
  if (ratio < 1.25) return t('a little longer than the usual gap')
  if (ratio < 1.75) return t('about one and a half times your usual gap')
  if (ratio >= 12.5) return t('more than twelve times your usual gap')
  const times = Math.round(ratio)
  return times === 2 ? t('about twice your usual gap') : t('about {n} times your usual gap', { n: numberInWords(times) })
}

const SHARES = [
  [1 / 20, 'one in 20'],
  [1 / 15, 'one in 15'],
  [1 / 12, 'one in twelve'],
  [1 / 10, 'one in ten'],
  [1 / 8, 'one in eight'],
  [1 / 7, 'one in seven'],
  [1 / 6, 'one in six'],
  [1 / 5, 'one in five'],
  [1 / 4, 'one in four'],
  [3 / 10, 'three in ten'],
  [1 / 3, 'one in three'],
  [3 / 8, 'three in eight'],
  [2 / 5, 'two in five'],
  [1 / 2, 'half'],
  [3 / 5, 'three in five'],
  [5 / 8, 'five in eight'],
  [2 / 3, 'two in three'],
  [7 / 10, 'seven in ten'],
  [3 / 4, 'three in four'],
  [4 / 5, 'four in five'],
  [5 / 6, 'five in six'],
  [6 / 7, 'six in seven'],
  [7 / 8, 'seven in eight'],
  [9 / 10, 'nine in ten'],
  [14 / 15, '14 in 15'],
  [19 / 20, '19 in 20'],
] as const satisfies readonly (readonly [share: number, words: Phrase])[]
/** Between two fifths and three fifths lies nothing but a half: what is further from all three is said by which side of it it lies. */
const HALF = { low: [0.425, 0.485], high: [0.515, 0.575] } as const

/** A chance or share, 0 to 1, with its figure: "about one in three (34%)", "more than half (55%)"; the extremes are "next to none" and "nearly certain". */
export function chanceInWords(p: number): string {
  // Nothing about people is wholly certain.
  const figure =
    p > 0.995 ? t('over {share}', { share: percent(0.99) }) : p < 0.005 ? t('under {share}', { share: percent(0.01) }) : percent(p)
  if (p < 0.025) return t('next to none ({figure})', { figure })
  if (p > 0.975) return t('nearly certain ({figure})', { figure })
  if (p > HALF.low[0] && p < HALF.low[1]) return t('nearly half ({figure})', { figure })
  if (p > HALF.high[0] && p < HALF.high[1]) return t('more than half ({figure})', { figure })
  const [, share] = SHARES.reduce<(typeof SHARES)[number]>(
    (best, each) => (Math.abs(each[0] - p) < Math.abs(best[0] - p) ? each : best),
    SHARES[0],
  )
  return t('about {share} ({figure})', { share: t(share), figure })
}

/** "34%", in German "34 %". */
export function percent(share: number): string {
  return forLocale('percent', (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })).format(share)
}

/**
 * The beginning of a text that is longer than a line holds, cut after a word where one ends in its second half.
 * @param most  characters that stay, at most
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  if (space > most / 2) return `${text.slice(0, space).trimEnd()} …`
  const cut = text.slice(0, most)
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`
}

/** A day since 1970, as the reader's locale writes it. A calendar day has no zone: it is the UTC day it names. */
export function dayAs(day: number, style: DayStyle): string {
  return dayInStyle(day * DAY_MS, style)
}

/** "17 September", or "17 September 2024" when that is not the year of `today` (days since 1970). */
export function dateInWords(on: Day, today: number): string {
  const day = dayNumber(on)
  const yearOf = (each: number) => new Date(each * DAY_MS).getUTCFullYear()
  return yearOf(day) === yearOf(today) ? dayAs(day, 'date') : dayAs(day, 'dateAndYear')
}

/** "March 2019": the month of a day. */
export function monthInWords(on: Day): string {
  return dayAs(dayNumber(on), 'monthAndYear')
}

/** "Thursday", of a day since 1970. */
export function weekdayInWords(day: number): string {
  return dayAs(day, 'weekday')
}

/** 0 for Sunday to 6 for Saturday, of a day since 1970 (a Thursday). */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The first day of a week where the reader lives, 0 for Sunday: 1 where the browser does not tell. */
export function firstWeekday(): number {
  return forLocale('week', (tag) => {
    const here = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } }
    return (here.getWeekInfo?.() ?? here.weekInfo ?? { firstDay: 1 }).firstDay % 7
  })
}

/** The first day of the reader's week that a day is in; both days since 1970. */
export function weekStart(day: number): number {
  return day - ((weekdayOf(day) - firstWeekday() + 7) % 7)
}

/** The ISO week of a day since 1970: weeks begin on Monday, and the first holds the year's first Thursday. */
export function isoWeekOf(day: number): number {
  const thursday = day + 3 - ((weekdayOf(day) + 6) % 7)
  const january = Date.UTC(new Date(thursday * DAY_MS).getUTCFullYear(), 0, 1) / DAY_MS
  return Math.floor((thursday - january) / 7) + 1
}

/** "never", "once", "twice", "nine times". */
export function timesInWords(n: number): string {
  if (n === 0) return t('never')
  return n === 1 ? t('once') : n === 2 ? t('twice') : t('{n} times', { n: numberInWords(n) })
}
