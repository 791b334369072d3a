import ICAL from 'ical.js'
import { zoneOffset } from '#domain/time.ts'

/** The instant (ms since 1970) at which the clocks of a zone show a reading (ms, as if it were UTC). */
export type ToInstant = (wall: number) => number

/** Names that Windows and Outlook give to zones, for those where most people live. Source: CLDR, windowsZones. */
const WINDOWS: Readonly<Record<string, string>> = {
  'Dateline Standard Time': 'Etc/GMT+12',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'Alaskan Standard Time': 'America/Anchorage',
  'Pacific Standard Time': 'America/Los_Angeles',
  'US Mountain Standard Time': 'America/Phoenix',
  'Mountain Standard Time': 'America/Denver',
  'Central America Standard Time': 'America/Guatemala',
  'Central Standard Time': 'America/Chicago',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'Canada Central Standard Time': 'America/Regina',
  'SA Pacific Standard Time': 'America/Bogota',
  'Eastern Standard Time': 'America/New_York',
  'US Eastern Standard Time': 'America/Indiana/Indianapolis',
  'Venezuela Standard Time': 'America/Caracas',
  'Atlantic Standard Time': 'America/Halifax',
  'SA Western Standard Time': 'America/La_Paz',
  'Pacific SA Standard Time': 'America/Santiago',
  'Newfoundland Standard Time': 'America/St_Johns',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Argentina Standard Time': 'America/Buenos_Aires',
  'Azores Standard Time': 'Atlantic/Azores',
  UTC: 'UTC',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Morocco Standard Time': 'Africa/Casablanca',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Romance Standard Time': 'Europe/Paris',
  'Central European Standard Time': 'Europe/Warsaw',
  'W. Central Africa Standard Time': 'Africa/Lagos',
  'GTB Standard Time': 'Europe/Bucharest',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kiev',
  'Egypt Standard Time': 'Africa/Cairo',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Arab Standard Time': 'Asia/Riyadh',
  'Arabic Standard Time': 'Asia/Baghdad',
  'Russian Standard Time': 'Europe/Moscow',
  'E. Africa Standard Time': 'Africa/Nairobi',
  'Iran Standard Time': 'Asia/Tehran',
  'Arabian Standard Time': 'Asia/Dubai',
  'Pakistan Standard Time': 'Asia/Karachi',
  'West Asia Standard Time': 'Asia/Tashkent',
  'India Standard Time': 'Asia/Calcutta',
  'Sri Lanka Standard Time': 'Asia/Colombo',
  'Nepal Standard Time': 'Asia/Katmandu',
  'Bangladesh Standard Time': 'Asia/Dhaka',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'China Standard Time': 'Asia/Shanghai',
  'Singapore Standard Time': 'Asia/Singapore',
  'Taipei Standard Time': 'Asia/Taipei',
  'W. Australia Standard Time': 'Australia/Perth',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'Cen. Australia Standard Time': 'Australia/Adelaide',
  'AUS Central Standard Time': 'Australia/Darwin',
  'E. Australia Standard Time': 'Australia/Brisbane',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
}

const MINUTE_MS = 60_000

/**
 * How readings in a named zone become instants: by what Node knows of the zone where its name is known (Olson or Windows, also at the
 * end of a path), else by the rules the file gives for it; undefined where neither is there.
 */
export function zoneNamed(name: string, rules: ICAL.Component | undefined): ToInstant | undefined {
  const known = olsonName(name) ?? olsonName(String(rules?.getFirstPropertyValue('x-lic-location') ?? ''))
  if (known !== undefined) {
    const offset = zoneOffset(known)
    return (wall) => wall - offset(new Date(wall - offset(new Date(wall))))
  }
  return rules && byRules(rules)
}

function olsonName(name: string): string | undefined {
  const plain = name.replaceAll('"', '').trim()
  const parts = plain.split('/')
  for (const candidate of [WINDOWS[plain], plain, parts.slice(-2).join('/'), parts.slice(-3).join('/')])
    if (candidate && candidate.length < 60 && isKnown(candidate)) return candidate
  return undefined
}

const KNOWN = new Map<string, boolean>()
/** Names looked at; a file full of made-up ones is to fill no memory. */
const REMEMBERED = 2000

function isKnown(name: string): boolean {
  const before = KNOWN.get(name)
  if (before !== undefined) return before
  let known = true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
  } catch {
    known = false
  }
  if (KNOWN.size < REMEMBERED) KNOWN.set(name, known)
  return known
}

/** A zone's halves and their rules; nobody has more. */
const MOST_HALVES = 200

/** Rules of the file's own, where they are rules a zone can have: once a year or once and for all. */
function byRules(rules: ICAL.Component): ToInstant | undefined {
  const halves = rules.getAllSubcomponents()
  const isSane = halves.every((half) => half.getAllProperties('rrule').every((rule) => /FREQ=YEARLY/i.test(String(rule.getFirstValue()))))
  if (halves.length === 0 || halves.length > MOST_HALVES || !isSane) return undefined
  const zone = new ICAL.Timezone({ component: rules, tzid: 'of the file' })
  return (wall) => wall - offsetSeconds(zone, wall) * 1000
}

function offsetSeconds(zone: ICAL.Timezone, wall: number): number {
  const at = new Date(Math.floor(wall / MINUTE_MS) * MINUTE_MS)
  const time = ICAL.Time.fromData({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: 0,
    isDate: false,
  })
  try {
    return zone.utcOffset(time)
  } catch {
    // Rules that cannot be worked out: taken as if the clocks showed UTC.
    return 0
  }
}
