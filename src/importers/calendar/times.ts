import type { ToInstant } from './zones.ts'

/** A time as a calendar writes it. */
export interface Written {
  /** What clock and calendar show, ms as if it were UTC; of a day without time its midnight. */
  readonly wall: number
  /** `day`: no time of day. `floating`: on whatever clock the owner has. */
  readonly kind: 'instant' | 'zone' | 'floating' | 'day'
  readonly toInstant: ToInstant
}

/** How a record gives it: importer.ts. */
export interface RecordTime {
  readonly at: Date
  readonly precision?: 'wall' | 'day'
}

export const AS_UTC: ToInstant = (wall) => wall
const NOON_MS = 12 * 3_600_000
/** Calendars made by people hold nothing before or after; what is outside is a slip of a program. */
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2200
const WRITTEN = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/

/** Reads `2026-03-01`, `20260301T190000Z` and the like; undefined for what is no time ("T10300Z") or outside of 1900 to 2200. */
export function readTime(text: string, zone: ToInstant | undefined): Written | undefined {
  const found = WRITTEN.exec(text.trim())
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, utc] = found
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0))
  const isReal = new Date(wall).getUTCDate() === Number(day) && Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60
  if (!isReal || Number(year) < EARLIEST_YEAR || Number(year) >= LATEST_YEAR) return undefined
  if (hour === undefined) return { wall, kind: 'day', toInstant: AS_UTC }
  if (utc) return { wall, kind: 'instant', toInstant: AS_UTC }
  return zone ? { wall, kind: 'zone', toInstant: zone } : { wall, kind: 'floating', toInstant: AS_UTC }
}

/** The same kind of time at another reading. */
export function movedTo(time: Written, wall: number): Written {
  return { ...time, wall }
}

/** To compare and to name: the instant where there is one, else the reading. */
export function instantOf({ wall, toInstant }: Written): number {
  return toInstant(wall)
}

export function recordTime(time: Written): RecordTime {
  if (time.kind === 'day') return { at: new Date(time.wall + NOON_MS), precision: 'day' }
  return { at: new Date(instantOf(time)), ...(time.kind === 'floating' ? { precision: 'wall' as const } : {}) }
}

/** The reading in the zone of `like` of a time that may be given in another (a series' UNTIL and EXDATE are in UTC). */
export function wallLike(like: Written, time: Written): number {
  if (time.kind !== 'instant' || like.kind !== 'zone') return time.wall
  const ahead = time.wall - like.toInstant(time.wall)
  const guess = time.wall + ahead
  return time.wall + (guess - like.toInstant(guess))
}
