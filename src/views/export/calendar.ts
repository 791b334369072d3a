import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalEventTransparency } from 'ical-generator'
import type { GuestAnswer, GuestRole } from '#domain/coach/events/happening.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { t } from '#language/say.ts'

/** An event as an export carries it (domain/export/kinds.ts), with its guests. */
export interface ExportedEvent {
  readonly id: string
  readonly at: Date
  readonly endsAt?: Date
  readonly title: string
  readonly url?: string
  readonly place?: string
  readonly note?: string
  readonly isAllDay: boolean
  readonly guests: readonly ExportedGuest[]
}

export interface ExportedGuest {
  /** Identity key, or person:<id>. */
  readonly guest: string
  readonly name: string | null
  readonly role: GuestRole
  readonly answer: GuestAnswer | null
}

export const CALENDAR_BEGIN = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tend//Export//EN\r\n'
export const CALENDAR_END = 'END:VCALENDAR\r\n'

const STATUS = { yes: ICalAttendeeStatus.ACCEPTED, no: ICalAttendeeStatus.DECLINED, maybe: ICalAttendeeStatus.TENTATIVE } as const

/**
 * One event as a VEVENT; guests of whom a mail address is known are its attendees, others stand in the description.
 * @param at  when the export is made
 * @param zone  the owner's, in which whole days are days
 * @source RFC 5545
 */
export function veventOf(event: ExportedEvent, at: Date, zone: string): string {
  const calendar = ical()
  const [mails, others] = [event.guests.filter(hasMail), event.guests.filter((guest) => !hasMail(guest) && guest.name)]
  const names = others.length > 0 ? t('With {names}.', { names: others.map(({ name }) => name).join(', ') }) : undefined
  const description = [event.note, names].filter(Boolean).join('\n\n')
  const entry = calendar.createEvent({
    id: `${event.id}@tend.invalid`,
    summary: event.title,
    stamp: at,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...timesOf(event, zone),
    ...(event.place ? { location: event.place } : {}),
    ...(event.url ? { url: event.url } : {}),
    ...(description ? { description } : {}),
  })
  for (const { guest, name, role, answer } of mails)
    entry.createAttendee({
      email: guest.slice('mail:'.length),
      ...(name ? { name } : {}),
      role: role === 'hosting' ? ICalAttendeeRole.CHAIR : ICalAttendeeRole.REQ,
      status: answer ? STATUS[answer] : ICalAttendeeStatus.NEEDSACTION,
    })
  const text = calendar.toString()
  return text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf('END:VCALENDAR'))
}

const hasMail = ({ guest }: ExportedGuest) => guest.startsWith('mail:')

function timesOf({ at, endsAt, isAllDay }: ExportedEvent, zone: string) {
  // Of two moments the wrong way round, some calendars tell; no reader takes them.
  const end = endsAt && endsAt > at ? endsAt : undefined
  if (!isAllDay) return { start: at, ...(end ? { end } : {}) }
  const dayOf = calendarDayNumber(zone)
  const first = dayOf(at)
  const last = Math.max(first, end ? dayOf(end) : first)
  const midnight = (day: number) => new Date(`${dayFromNumber(day)}T00:00:00Z`)
  return { start: midnight(first), end: midnight(last + 1), allDay: true, timezone: 'UTC' }
}
