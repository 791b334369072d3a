import { dueDay } from '#domain/messages/due-day.ts'
import { ENGLISH_DAYS } from '#domain/messages/languages/english-days.ts'
import { GERMAN_DAYS } from '#domain/messages/languages/german-days.ts'
import { addDays, type Day } from '#domain/time.ts'

/** Where the words name no day. */
const USUAL_DAYS = 7

/** By when something is promised: the day its words name, in either language that Tend speaks, or else a week ahead. */
export function promisedDay(what: string, today: Day): Day {
  return dueDay(what, today, ENGLISH_DAYS) ?? dueDay(what, today, GERMAN_DAYS) ?? addDays(today, USUAL_DAYS)
}
