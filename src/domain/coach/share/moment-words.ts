import { t } from '#language/say.ts'
import { calendarDayNumber, dayFromNumber, zoneOffset } from '../../time.ts'
import { dateInWords, weekdayInWords } from '../../words.ts'

const HOUR_MS = 3_600_000

/** "14:30", "tomorrow at 8:30", "Friday at 8:30", "3 December": a moment to come, on the owner's clock. */
export function momentInWords(at: Date, now: Date, zone: string): string {
  const dayOf = calendarDayNumber(zone)
  const inDays = dayOf(at) - dayOf(now)
  const wall = new Date(at.getTime() + zoneOffset(zone)(at))
  const clock = `${wall.getUTCHours()}:${String(wall.getUTCMinutes()).padStart(2, '0')}`
  if (inDays <= 0) return clock
  if (inDays === 1) return t('tomorrow at {clock}', { clock })
  return inDays < 7
    ? t('{weekday} at {clock}', { weekday: weekdayInWords(dayOf(at)), clock })
    : dateInWords(dayFromNumber(dayOf(at)), dayOf(now))
}

/**
 * "about 15:00", "tomorrow at about 8:00", "Friday morning", "3 December": the same for advice, which knows no minutes. Rounded up to the
 * hour, so that what is to wait has waited by then.
 */
export function roughlyInWords(at: Date, now: Date, zone: string): string {
  const hour = new Date(Math.ceil(at.getTime() / HOUR_MS) * HOUR_MS)
  const dayOf = calendarDayNumber(zone)
  const inDays = dayOf(hour) - dayOf(now)
  const hours = new Date(hour.getTime() + zoneOffset(zone)(hour)).getUTCHours()
  if (inDays <= 0) return t('about {hours}:00', { hours })
  if (inDays === 1) return t('tomorrow at about {hours}:00', { hours })
  return inDays < 7 ? partOfDay(weekdayInWords(dayOf(hour)), hours) : dateInWords(dayFromNumber(dayOf(hour)), dayOf(now))
}

function partOfDay(weekday: string, hours: number): string {
  if (hours < 12) return t('{weekday} morning', { weekday })
  return hours < 17 ? t('{weekday} afternoon', { weekday }) : t('{weekday} evening', { weekday })
}
