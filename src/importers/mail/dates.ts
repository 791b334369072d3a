import { isStorableDate } from '../storable.ts'

/** Months by how they begin, in the languages in which mail programs write them against the standard. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|gen|ene)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär|mrz|maa)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mei|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aoû|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^(?:nov)/,
  /^(?:dec|dez|déc|dic)/,
]

/** Minutes ahead of UTC of the zone names of RFC 5322 and those seen beside them. Others, military letters among them, mean nothing certain. */
// biome-ignore format: a table
const ZONES: Readonly<Record<string, number>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, bst: 60, cet: 60, met: 60, mez: 60, west: 60, cest: 120, mesz: 120, eet: 120, eest: 180, msk: 180,
  est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600,
  ist: 330, jst: 540, kst: 540, aest: 600, aedt: 660, nzst: 720, nzdt: 780,
}

/** An instant as a mail tells it. `wall`: no zone came with it, `at` holds the wall time as if it were UTC. */
export interface MailDate {
  readonly at: Date
  readonly precision: 'instant' | 'wall'
}

const DAY_FIRST = /(\d{1,2})[ -]+(\p{L}{3,9})\.?[ -]+(\d{2,4}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap]m\b)?\s*(.*)$/iu
const MONTH_FIRST = /(\p{L}{3,9})\s+(\d{1,2}),?\s+(?:(\d{4}),?\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m\b)?\s*(.*)$/iu
const ISO = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(.*)$/

/**
 * Reads a Date header: RFC 5322, its obsolete forms (two-digit years, zone names, comments, no weekday), asctime as in mbox
 * separators, and ISO 8601.
 *
 * Absurd years from 1 on are given back as written; a day or an hour that no calendar has gives undefined.
 * @source RFC 5322, sections 3.3 and 4.3
 */
export function parseMailDate(raw: string): MailDate | undefined {
  const text = raw
    .slice(0, 120)
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const day = DAY_FIRST.exec(text)
  if (day) return build(fullYear(day[3]!), monthNumber(day[2]!), day[1]!, hour24(day[4]!, day[7]), day[5]!, day[6], day[8]!)
  const iso = ISO.exec(text)
  if (iso) return build(Number(iso[1]), Number(iso[2]) - 1, iso[3]!, Number(iso[4]), iso[5]!, iso[6], iso[7]!)
  const month = MONTH_FIRST.exec(text)
  return month ? monthFirst(month) : undefined
}

/** asctime has its year after the time, with the zone before or behind it: `Jan 21 05:30:14 +0000 2014`. */
function monthFirst(match: RegExpExecArray): MailDate | undefined {
  const rest = match[8]!
  const year = match[3] ?? /(?:^|\s)(\d{4})(?=\s|$)/.exec(rest.replace(/[+-]\d{4}/, ' '))?.[1]
  if (year === undefined) return undefined
  const zone = rest.replace(new RegExp(`(^|\\s)${year}(?=\\s|$)`), ' ').trim()
  return build(fullYear(year), monthNumber(match[1]!), match[2]!, hour24(match[4]!, match[7]), match[5]!, match[6], zone)
}

function build(
  year: number,
  month: number,
  day: string,
  hour: number,
  minute: string,
  second: string | undefined,
  zone: string,
): MailDate | undefined {
  const wall = new Date(Date.UTC(2000, month, Number(day), hour, Number(minute), Math.min(59, Number(second ?? 0))))
  wall.setUTCFullYear(year, month, Number(day))
  if (month < 0 || hour > 23 || Number(minute) > 59 || Number.isNaN(wall.getTime()) || wall.getUTCMonth() !== month) return undefined
  const minutes = zoneMinutes(zone)
  const at = new Date(wall.getTime() - (minutes ?? 0) * 60_000)
  return isStorableDate(at) ? { at, precision: minutes === undefined ? 'wall' : 'instant' } : undefined
}

/** Minutes ahead of UTC, or undefined when there is no zone. A name that means nothing certain is read as UTC, as the standard asks. */
function zoneMinutes(zone: string): number | undefined {
  const digits = /^(?:gmt|utc)?\s*([+-])(\d{1,2}):?(\d{2})\b/i.exec(zone)
  if (digits) return (digits[1] === '-' ? -1 : 1) * (Number(digits[2]) * 60 + Number(digits[3]))
  const name = /^[a-z]{1,5}\b/i.exec(zone)?.[0].toLowerCase()
  return name === undefined ? undefined : (ZONES[name] ?? 0)
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase()
  return MONTHS.findIndex((month) => month.test(lower))
}

/** Two digits: 00 to 49 are this century, as RFC 5322 says; three count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length >= 4) return year
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year
}

function hour24(hour: string, half: string | undefined): number {
  if (!half) return Number(hour)
  return (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
}
