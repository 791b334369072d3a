import { addDays, type Day, dayNumber, isDay } from '../../time.ts'

/** Which of two numbers is the day: "3/11" is 3 November in London and 11 March in New York. */
export type DateOrder = 'day-first' | 'month-first'

/** How a language says a day; the first phrase that is found and names one counts. */
export interface DayPhrase {
  readonly says: RegExp
  /** @param parts  the groups of `says`. @returns the day, whether it has passed or not; undefined when it is none */
  readonly on: (parts: readonly string[], today: Day, order: DateOrder) => Day | 'to come' | undefined
}

export interface DaySaid {
  /** The day that has passed, or today. */
  readonly on: Day | undefined
  /** Only a day is named that has not come yet. */
  readonly isToCome: boolean
  /** The sentence, with ";" where it said a day. */
  readonly rest: string
}

/** The order in which the reader's country writes day and month. @param tag  BCP 47, as of Intl */
export function dateOrder(tag: string): DateOrder {
  const parts = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric' }).formatToParts(0)
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month' ? 'month-first' : 'day-first'
}

/** What day a sentence names. @param about  what begins the matter of a talk: a day to come may well be one */
export function readDay(phrases: readonly DayPhrase[], about: RegExp, sentence: string, today: Day, order: DateOrder): DaySaid {
  let rest = sentence
  let on: Day | undefined
  let isToCome = false
  for (const { says, on: dayOf } of phrases) {
    const found = says.exec(rest)
    const day = found && dayOf(found.slice(1), today, order)
    if (!found || day === undefined || day === null) continue
    const before = rest.slice(0, found.index)
    if (day === 'to come' || day > today) isToCome ||= !about.test(before)
    else on ??= day
    rest = `${before} ; ${rest.slice(found.index + found[0].length)}`
  }
  return { on, isToCome: isToCome && on === undefined, rest }
}

const written = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** 3 November: the last that has passed; with its year, that one. Undefined when there is no such day. */
export function dateSaid(today: Day, day: number, month: number, year?: string): Day | undefined {
  if (year) {
    const named = written(Number(year) + (year.length === 2 ? 2000 : 0), month, day)
    return isDay(named) ? named : undefined
  }
  // A 29 February lies eight years back at most.
  for (let back = 0; back <= 8; back++) {
    const named = written(Number(today.slice(0, 4)) - back, month, day)
    if (isDay(named) && named <= today) return named
  }
  return undefined
}

/** "On the 12th": the last that has passed; a month without such a day is passed over. */
export function dayOfMonthSaid(today: Day, day: number): Day | undefined {
  for (let back = 0; back <= 2; back++) {
    const named = `${monthsBefore(`${today.slice(0, 8)}01`, back).slice(0, 8)}${String(day).padStart(2, '0')}`
    if (isDay(named) && named <= today) return named
  }
  return undefined
}

/** The same day so many months before, or the last of that month. */
export function monthsBefore(today: Day, months: number): Day {
  const [year, month, day] = today.split('-').map(Number)
  const last = new Date(Date.UTC(year!, month! - months, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day!, last.getUTCDate()))).toISOString().slice(0, 10)
}

/** "In October": the last day of it that has passed. */
export function monthSaid(today: Day, month: number): Day {
  const year = Number(today.slice(0, 4))
  const end = (of: number) => new Date(Date.UTC(of, month, 0)).toISOString().slice(0, 10)
  if (month === Number(today.slice(5, 7))) return today
  return end(year) < today ? end(year) : end(year - 1)
}

/** The last such weekday before today. @param weekday  Sunday is 0 */
export function weekdayBefore(today: Day, weekday: number): Day {
  // Day 0 was a Thursday.
  return addDays(today, -((dayNumber(today) + 4 - weekday) % 7 || 7))
}

/** So many days, weeks, months or years before. */
export function spanBefore(today: Day, count: number, unit: 'day' | 'week' | 'month' | 'year'): Day {
  if (unit === 'day' || unit === 'week') return addDays(today, -count * (unit === 'week' ? 7 : 1))
  return monthsBefore(today, count * (unit === 'year' ? 12 : 1))
}

/** Dates in figures, whatever the language: "2026-11-03", "3.11.", "3/11". */
export const FIGURES: readonly DayPhrase[] = [
  { says: /(?:\b(?:on|am) )?(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/i, on: ([y, m, d]) => dateSaid('', Number(d), Number(m), y) },
  {
    says: /(?:\b(?:on|am|vom) )?(?<![\d.,])(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2})(?![\d:]))?/i,
    on: ([d, m, y], today) => dateSaid(today, Number(d), Number(m), y),
  },
  {
    says: /(?:\b(?:on|am) )?(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/i,
    on: ([a, b, y], today, order) => {
      const [one, two] = [Number(a), Number(b)]
      // Beyond twelve it can only be the day, wherever it stands.
      const isDayFirst = one > 12 || (order === 'day-first' && two <= 12)
      return isDayFirst ? dateSaid(today, one, two, y) : dateSaid(today, two, one, y)
    },
  },
]
