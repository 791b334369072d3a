import ICAL from 'ical.js'
import { DAY_MS } from '#domain/time.ts'
import type { Attendee } from './attendees.ts'
import { attendeeOf, joinAttendees } from './attendees.ts'
import type { Component } from './components.ts'
import { instantOf, movedTo, readTime, type Written } from './times.ts'
import type { ToInstant } from './zones.ts'

/** One entry of a calendar, parsed. */
export interface Entry {
  readonly line: number
  /** Made from start and title where the file gives none. */
  readonly uid: string
  /** The time that this entry moves or changes, of a series. */
  readonly instead?: Written
  /** Of two entries with one name the higher is the newer. */
  readonly rank: number
  /** When the entry was last written, ms; tells up to when the calendar is known. */
  readonly writtenAt?: number
  readonly start: Written
  readonly end?: Written
  readonly title: string
  readonly location: string
  readonly url: string
  readonly hasCall: boolean
  readonly isCancelled: boolean
  /** Everybody asked, the organiser among them. */
  readonly attendees: readonly Attendee[]
  /** RRULE values as written. */
  readonly rules: readonly string[]
  readonly addedTimes: readonly Written[]
  readonly leftOutTimes: readonly Written[]
}

const WANTED = new Set(
  'uid recurrence-id sequence dtstamp created last-modified dtstart dtend duration summary location url status organizer attendee rrule rdate exdate conference x-google-conference'.split(
    ' ',
  ),
)
/** Of one kind in one entry; a file with more is made to harm. */
const MOST_PROPERTIES = 5000

/** What ical.js makes of one line: name, parameters, type, values. */
type Property = readonly [name: string, params: Readonly<Record<string, string | readonly string[]>>, type: string, ...values: unknown[]]

/** The zones of the file, by the name that entries use. */
export type ZoneOf = (name: string) => ToInstant | undefined

/** Parses one entry; undefined when it has no time we can read. Lines that are broken are passed over, the others count. */
export function parseEntry({ text, line }: Component, zoneOf: ZoneOf): Entry | undefined {
  const all = propertiesOf(text)
  const words = (name: string): string => textOf(all.get(name)?.[0]?.[3])
  const times = (name: string): Written[] => (all.get(name) ?? []).flatMap((property) => timesOf(property, zoneOf))
  const start = times('dtstart')[0]
  if (!start) return undefined
  const instead = times('recurrence-id')[0]
  const writtenAt = ['dtstamp', 'last-modified', 'created'].flatMap((name) => times(name).map(instantOf))
  const end = times('dtend')[0] ?? afterDuration(start, words('duration'))
  const title = words('summary').slice(0, 500)
  return {
    line,
    uid: words('uid') || `${start.wall} ${title}`,
    ...(instead ? { instead } : {}),
    rank: Number.parseInt(words('sequence'), 10) || 0,
    ...(writtenAt.length > 0 ? { writtenAt: Math.max(...writtenAt) } : {}),
    start,
    ...(end && instantOf(end) >= instantOf(start) ? { end } : {}),
    title,
    location: words('location').slice(0, 500),
    url: words('url').slice(0, 2000),
    hasCall: all.has('conference') || all.has('x-google-conference'),
    isCancelled: /^cancell?ed$/i.test(words('status')) || /^cancell?ed[:\s-]/i.test(title),
    attendees: joinAttendees([
      ...(all.get('organizer') ?? []).slice(0, 1).flatMap((property) => attendeeOf(property, true) ?? []),
      ...(all.get('attendee') ?? []).flatMap((property) => attendeeOf(property, false) ?? []),
    ]),
    rules: (all.get('rrule') ?? []).map((property) => ruleText(property[3])),
    addedTimes: times('rdate'),
    leftOutTimes: times('exdate'),
  }
}

/** The properties that tell something, by name; each line for itself, so that a broken one spoils no other. */
function propertiesOf(text: string): Map<string, Property[]> {
  const found = new Map<string, Property[]>()
  for (const line of text.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    const name = /^[\w-]{1,40}/.exec(line)?.[0].toLowerCase()
    if (name === undefined || !WANTED.has(name)) continue
    const property = parsed(line)
    if (!property) continue
    const same = found.get(name)
    if (!same) found.set(name, [property])
    else if (same.length < MOST_PROPERTIES) same.push(property)
  }
  return found
}

function parsed(line: string): Property | undefined {
  try {
    // Rules are kept as text: they are looked at before anything is worked out from them.
    const [name, value] = /^RRULE[^:]*:(.*)$/i.exec(line) ? ['rrule', line.slice(line.indexOf(':') + 1)] : []
    if (name !== undefined) return [name, {}, 'text', value]
    return ICAL.parse.property(line, ICAL.design.icalendar) as unknown as Property
  } catch {
    // No property after all; the parser says so by throwing.
    return undefined
  }
}

/** A rule that the library took apart because its line is broken is none. */
const ruleText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 1000) : '')

/** Values of several parts come as lists. */
function textOf(value: unknown): string {
  const text = Array.isArray(value) ? value.flat().join(' ') : typeof value === 'string' ? value : ''
  return text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim()
}

function timesOf([, params, , ...values]: Property, zoneOf: ZoneOf): Written[] {
  const name = typeof params.tzid === 'string' ? params.tzid : undefined
  const zone = name === undefined ? undefined : zoneOf(name)
  return values.flatMap((value) => readTime(String(Array.isArray(value) ? value[0] : value).split('/')[0]!, zone) ?? [])
}

/** No entry lasts longer; what says so is a slip. */
const LONGEST_MS = 400 * DAY_MS

function afterDuration(start: Written, text: string): Written | undefined {
  if (!text) return undefined
  try {
    const ms = ICAL.Duration.fromString(text).toSeconds() * 1000
    return ms > 0 && ms < LONGEST_MS ? movedTo(start, start.wall + ms) : undefined
  } catch {
    // Not a duration: the entry has no known end.
    return undefined
  }
}
