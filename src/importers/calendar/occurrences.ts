import ICAL from 'ical.js'
import { DAY_MS } from '#domain/time.ts'
import type { Entry } from './entry.ts'
import { instantOf, movedTo, readTime, type Written, wallLike } from './times.ts'

/** How far ahead of what is known a series is told. */
const AHEAD_DAYS = 366
/** Of one series: the newest of the past, which ties are made of, and the next ones to come. */
const MOST_PAST = 400
const MOST_COMING = 60
/** Every day for half a century; a rule that takes longer is made to take long. */
const MOST_STEPS = 20_000
/** Larger intervals than three years of days are nobody's. */
const LONGEST_INTERVAL = 1100

/** What was decided about a series elsewhere in the calendar. */
export interface Elsewhere {
  /** The moment up to which the calendar is known, ms. */
  readonly knownUpTo: number
  /** Times of this series that an entry of their own replaces, as instants. */
  readonly replaced: ReadonlySet<number>
}

/**
 * When an entry takes place: once, or at each time of its series up to a year after the calendar's last known moment; at most 400 past
 * and 60 coming ones, without those that were taken out (EXDATE) or moved (RECURRENCE-ID).
 *
 * @returns the starts, oldest first; undefined when the rule is none we work out (by the hour or faster, broken)
 * @source RFC 5545, 3.3.10 and 3.8.5
 */
export function occurrencesOf(entry: Entry, { knownUpTo, replaced }: Elsewhere): Written[] | undefined {
  const { start, rules, addedTimes } = entry
  if (rules.length === 0 && addedTimes.length === 0) return [start]
  const until = knownUpTo + AHEAD_DAYS * DAY_MS
  const walls = new Set<number>(rules.length === 0 ? [start.wall] : [])
  for (const rule of rules.slice(0, 3)) {
    const found = wallsOf(rule, start, until)
    if (!found) return undefined
    for (const wall of found) walls.add(wall)
  }
  for (const time of addedTimes) walls.add(wallLike(start, time))
  const isOut = leftOut(entry)
  const times = [...walls]
    .sort((a, b) => a - b)
    .map((wall) => movedTo(start, wall))
    .filter((time) => !isOut(time) && !replaced.has(instantOf(time)) && instantOf(time) <= until)
  const past = times.filter((time) => instantOf(time) <= knownUpTo)
  return [...past.slice(-MOST_PAST), ...times.slice(past.length, past.length + MOST_COMING)]
}

function leftOut({ start, leftOutTimes }: Entry): (time: Written) => boolean {
  const days = new Set(leftOutTimes.filter(({ kind }) => kind === 'day').map(({ wall }) => wall))
  const walls = new Set(leftOutTimes.filter(({ kind }) => kind !== 'day').map((time) => wallLike(start, time)))
  return ({ wall }) => walls.has(wall) || days.has(Math.floor(wall / DAY_MS) * DAY_MS)
}

type Parts = ReadonlyMap<string, string>

/** The readings of one rule, without COUNT and UNTIL left to the library: the one is counted here, the other may be in another zone. */
function wallsOf(rule: string, start: Written, until: number): number[] | undefined {
  const parts: Parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  )
  const interval = Number(parts.get('INTERVAL') ?? 1)
  if (!Number.isInteger(interval) || interval < 1 || interval > LONGEST_INTERVAL || !isSane(parts)) return undefined
  const last = Math.min(lastWall(parts.get('UNTIL'), start), until + DAY_MS)
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : Number.POSITIVE_INFINITY
  try {
    return walk(parts, start, last, count)
  } catch {
    // A rule the library refuses ("every 40th of a month"): told as one we do not work out.
    return undefined
  }
}

/** What a part may hold. "The 366th Saturday of June" would be looked for up to the year 9999. */
const SANE: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  BYDAY: /^(?:[+-]?[1-5]?\d?(?:MO|TU|WE|TH|FR|SA|SU),?)+$/,
  BYMONTH: /^(?:(?:1[0-2]|0?[1-9]),?)+$/,
  BYMONTHDAY: /^(?:[+-]?(?:3[01]|[12]\d|0?[1-9]),?)+$/,
  BYSETPOS: /^(?:[+-]?[1-5],?)+$/,
}

function isSane(parts: Parts): boolean {
  return parts.has('FREQ') && [...parts].every(([name, value]) => SANE[name]?.test(value) ?? true)
}

function lastWall(written: string | undefined, start: Written): number {
  const time = written === undefined ? undefined : readTime(written, start.kind === 'zone' ? start.toInstant : undefined)
  if (!time) return Number.POSITIVE_INFINITY
  return time.kind === 'day' ? time.wall + DAY_MS - 1 : wallLike(start, time)
}

function walk(parts: Parts, start: Written, last: number, count: number): number[] {
  const isWanted = filterOf(parts)
  const iterator = ICAL.Recur.fromString(ruleOf(parts)).iterator(timeOf(start.wall))
  const found: number[] = []
  for (let steps = 0; steps < MOST_STEPS && found.length < count; steps++) {
    const next = iterator.next()
    if (!next) break
    const wall = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second)
    if (wall > last) break
    if (isWanted(wall)) found.push(wall)
  }
  return found
}

const LIMITS = ['BYDAY', 'BYMONTH', 'BYMONTHDAY']
/** What each frequency may hold; with others, which RFC 5545 forbids, the library looks for a time that never comes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  DAILY: [],
  WEEKLY: ['BYDAY', 'WKST'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYSETPOS'],
  YEARLY: ['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS', 'BYYEARDAY', 'BYWEEKNO', 'WKST'],
}

function ruleOf(parts: Parts): string {
  const kept = ['FREQ', 'INTERVAL', ...KEPT[parts.get('FREQ')!]!]
  return [...parts]
    .filter(([name]) => kept.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .join(';')
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/**
 * What only limits the times of a frequency (RFC 5545, the table in 3.3.10) is looked at here: days that no limit lets through would
 * be looked for without an end inside the library.
 */
function filterOf(parts: Parts): (wall: number) => boolean {
  const kept = KEPT[parts.get('FREQ')!]!
  const [days, months, monthDays] = LIMITS.map((name) => (kept.includes(name) ? undefined : parts.get(name)?.split(',')))
  return (wall) => {
    const at = new Date(wall)
    const date = at.getUTCDate()
    const fromEnd = date - new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate() - 1
    return (
      (!days || days.includes(WEEKDAYS[at.getUTCDay()]!)) &&
      (!months || months.includes(String(at.getUTCMonth() + 1))) &&
      (!monthDays || monthDays.includes(String(date)) || monthDays.includes(String(fromEnd)))
    )
  }
}

function timeOf(wall: number): ICAL.Time {
  const at = new Date(wall)
  return ICAL.Time.fromData({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    isDate: false,
  })
}
