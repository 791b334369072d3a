import { ENGLISH_DAYS } from '../languages/english-days.ts'
import { type DayPhrase, dateSaid, dayOfMonthSaid, FIGURES, monthSaid, spanBefore, weekdayBefore } from './past-days.ts'

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const COUNT = `\\d{1,3}|an?|a couple of|${COUNTS.join('|')}`
const WEEKDAYS = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur']
const WEEKDAY = `(?:${WEEKDAYS.join('|')})day`
const { months } = ENGLISH_DAYS
const MONTH = `(${months.join('|')})\\.?`
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?:,? (\\d{4}))?'

const said = (pattern: string) => new RegExp(`\\b(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu')
const countOf = (word: string) =>
  /^an?$/i.test(word) ? 1 : /couple/i.test(word) ? 2 : COUNTS.indexOf(word.toLowerCase()) + 1 || Number(word)
const monthOf = (word: string) => months.findIndex((names) => names.split('|').includes(word.toLowerCase())) + 1
const unitOf = (word: string) => word.toLowerCase() as 'day' | 'week' | 'month' | 'year'

/** "yesterday", "two weeks ago", "last month", "on the 12th", "November 3", "on Friday"; and what has not come: "next Monday". */
export const ENGLISH_PAST_DAYS: readonly DayPhrase[] = [
  ...FIGURES,
  { says: said(`(?:on )?(?:the )?${NTH}(?: of)? ${MONTH}${YEAR}`), on: ([d, m, y], today) => dateSaid(today, Number(d), monthOf(m!), y) },
  { says: said(`(?:on )?${MONTH} (?:the )?${NTH}${YEAR}`), on: ([m, d, y], today) => dateSaid(today, Number(d), monthOf(m!), y) },
  { says: said('(?:the )?day before yesterday'), on: (_, today) => spanBefore(today, 2, 'day') },
  {
    says: said(`(?:about )?(${COUNT}) (day|week|month|year)s? ago`),
    on: ([n, unit], today) => spanBefore(today, countOf(n!), unitOf(unit!)),
  },
  { says: said('yesterday(?: (?:morning|noon|afternoon|evening|night))?|last night'), on: (_, today) => spanBefore(today, 1, 'day') },
  {
    says: said(`(?:the )?day after tomorrow|tomorrow(?: \\p{L}+)?|(?:in|within) (?:${COUNT}) (?:day|week|month|year)s?(?: time)?`),
    on: () => 'to come',
  },
  { says: said(`(?:on )?next (?:week(?:end)?|month|year|${WEEKDAY})`), on: () => 'to come' },
  { says: said('today|tonight|this (?:morning|noon|afternoon|evening)|just now'), on: (_, today) => today },
  { says: said('(?:on |over |at )?(?:the )?last weekend'), on: (_, today) => weekdayBefore(today, 6) },
  { says: said('last (week|month|year)'), on: ([unit], today) => spanBefore(today, 1, unitOf(unit!)) },
  { says: said(`(?:on |last |this |past )*(${WEEKDAY})`), on: ([day], today) => weekdayBefore(today, weekdayOf(day!)) },
  { says: /\bon the (\d{1,2})(?:st|nd|rd|th)?(?! ?[\p{L}\d:%]|[.,]\d)/iu, on: ([d], today) => dayOfMonthSaid(today, Number(d)) },
  { says: said('on the (\\d{1,2})(?:st|nd|rd|th)'), on: ([d], today) => dayOfMonthSaid(today, Number(d)) },
  { says: said(`(?:back )?in ${MONTH}`), on: ([m], today) => monthSaid(today, monthOf(m!)) },
]

const weekdayOf = (day: string) => WEEKDAYS.findIndex((name) => day.toLowerCase() === `${name}day`)
