import { type Day, dayFromNumber, dayNumber } from '#domain/time.ts'
import { dateInWords, dayAs as dayIn, firstWeekday } from '#domain/words.ts'
import type { DayStyle } from '#language/days.ts'
import { forLocale } from '#language/language.ts'
import { t } from '#language/say.ts'

const dayAs = (on: Day, style: DayStyle) => dayIn(dayNumber(on), style)

/** The days of a week, 0 for Sunday, in the order in which weeks are written here. */
export function weekdays(): { readonly weekday: number; readonly title: string }[] {
  const from = firstWeekday()
  return [0, 1, 2, 3, 4, 5, 6]
    .map((at) => (from + at) % 7)
    .map((weekday) => ({ weekday, title: dayAs(dayFromNumber(A_SUNDAY + weekday), 'weekday') }))
}

/** The months of a year, 1 for January. */
export function months(): { readonly month: number; readonly title: string }[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({
    month,
    title: dayAs(`2000-${String(month).padStart(2, '0')}-01`, 'month'),
  }))
}

/** 4 January 1970. */
const A_SUNDAY = 3

/** "Thursday, 19 November" */
export function longDay(on: Day): string {
  return `${dayAs(on, 'weekday')}, ${dayAs(on, 'date')}`
}
/** "17 September", with the year when it is not this one. */
export const plainDay = (on: Day, today: Day) => dateInWords(on, dayNumber(today))
/** "8 Oct" */
export const shortDay = (on: Day) => dayAs(on, 'dateShort')
/** "Sat 21", in German "Sa., 21." */
export const weekdayShort = (on: Day) => dayAs(on, 'weekdayAndDay')
/** "Sat 21" of the month of today, "4 Dec" of another */
export const dayHere = (on: Day, today: Day) => (on.slice(0, 7) === today.slice(0, 7) ? weekdayShort(on) : shortDay(on))
/** "S", of a Saturday */
export const weekdayLetter = (on: Day) => dayAs(on, 'weekdayLetter')
/** "Oct" */
export const monthShort = (on: Day) => dayAs(on, 'monthShort')
/** "Oct 2025" */
export const monthAndYear = (on: Day) => dayAs(on, 'monthShortAndYear')
/** "September", with the year when it is not this one. */
export function monthOf(on: Day, today: Day): string {
  return dayAs(on, on.slice(0, 4) === today.slice(0, 4) ? 'month' : 'monthAndYear')
}
/** "8:41" in the owner's zone */
export function timeOf(at: string, zone: string): string {
  const options = { hour: 'numeric', minute: '2-digit', timeZone: zone } as const
  return forLocale(`time in ${zone}`, (tag) => new Intl.DateTimeFormat(tag, options)).format(new Date(at))
}
/** The calendar day of an instant in the owner's zone. */
export function dayOf(at: string, zone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(at))
}
/** "today", "yesterday", "2 November" */
export function agoOrDay(on: Day, today: Day): string {
  const days = dayNumber(today) - dayNumber(on)
  return days === 0 ? t('today') : days === 1 ? t('yesterday') : plainDay(on, today)
}
