import { calendarDayNumber, dayFromNumber, zoneOffset } from '../../time.ts'
import { dateInWords, weekdayInWords } from '../../words.ts'

/** "14:30", "tomorrow at 8:30", "Friday at 8:30", "3 December": a moment to come, on the owner's clock. */
export function momentInWords(at: Date, now: Date, zone: string): string {
  const dayOf = calendarDayNumber(zone)
  const inDays = dayOf(at) - dayOf(now)
  const wall = new Date(at.getTime() + zoneOffset(zone)(at))
  const clock = `${wall.getUTCHours()}:${String(wall.getUTCMinutes()).padStart(2, '0')}`
  if (inDays <= 0) return clock
  if (inDays === 1) return `tomorrow at ${clock}`
  return inDays < 7 ? `${weekdayInWords(dayOf(at))} at ${clock}` : dateInWords(dayFromNumber(dayOf(at)), dayOf(now))
}
