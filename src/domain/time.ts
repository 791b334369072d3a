/** A calendar day as `2026-03-01`. */
export type Day = string

/** Of a calendar day where no clock is put forward or back. */
export const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const WEEK_MS = 7 * DAY_MS

/** Days since 1970-01-01 of a calendar day; the difference of two is the days between them. */
export function dayNumber(on: Day): number {
  return Date.parse(`${on}T00:00:00Z`) / DAY_MS
}

export function dayFromNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

export function addDays(on: Day, days: number): Day {
  return dayFromNumber(dayNumber(on) + days)
}

/** Days, with their fraction, from one instant to a later one. */
export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS
}

export function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * DAY_MS)
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && dayFromNumber(dayNumber(text)) === text
}

/**
 * Tells the calendar day of instants in one time zone.
 *
 * Intl takes microseconds an instant, this takes nanoseconds: offsets are looked up once and kept. A week that begins and ends with the
 * same offset has it throughout, for no zone turns its clocks twice within one; in the others each hour is looked up, for clocks are
 * turned on the hour (in UTC on the quarter at most).
 * @throws RangeError when the zone is unknown
 */
export function calendar(zone: string): (at: Date) => Day {
  const number = calendarDayNumber(zone)
  return (at) => dayFromNumber(number(at))
}

/** As `calendar`, and answers in days since 1970-01-01. */
export function calendarDayNumber(zone: string): (at: Date) => number {
  const offsetMs = zoneOffset(zone)
  return (at) => Math.floor((at.getTime() + offsetMs(at)) / DAY_MS)
}

const OFFSETS = new Map<string, (at: Date) => number>()

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. What was looked up of a zone stays known. */
export function zoneOffset(zone: string): (at: Date) => number {
  const known = OFFSETS.get(zone)
  if (known) return known
  const offset = lookUpOffset(zone)
  OFFSETS.set(zone, offset)
  return offset
}

function lookUpOffset(zone: string): (at: Date) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const ask = (atMs: number): number => {
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(atMs)) part[type] = Number(value)
    const wall = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second)
    return wall - Math.floor(atMs / 1000) * 1000
  }
  const ofHours = kept((hour) => ask(hour * HOUR_MS))
  const ofWeekStarts = kept((week) => ask(week * WEEK_MS))
  return (at) => {
    const week = Math.floor(at.getTime() / WEEK_MS)
    const offset = ofWeekStarts(week)
    return offset === ofWeekStarts(week + 1) ? offset : ofHours(Math.floor(at.getTime() / HOUR_MS))
  }
}

/** The same function, asked once for each number. */
function kept(ask: (number: number) => number): (number: number) => number {
  const known = new Map<number, number>()
  return (number) => {
    const before = known.get(number)
    if (before !== undefined) return before
    const answer = ask(number)
    known.set(number, answer)
    return answer
  }
}

/** The instant at which a zone's clocks show this wall time; in the hour that occurs twice, the first. */
export function instantOfWallTime(wall: Date, zone: string): Date {
  const offset = zoneOffset(zone)
  const guess = new Date(wall.getTime() - offset(wall))
  return new Date(wall.getTime() - offset(guess))
}

/** Is this the name of a time zone, as "Europe/Oslo"? */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
