import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod } from 'ical-generator'
import { dayFromNumber } from '#domain/time.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getEvent, listGuests, listMailsOf, type StoredGuest } from '#store/events.ts'
import { getOwner, listOwnIdentities } from '#store/owner.ts'
import { happeningOf } from './happening-of.ts'

/** A file to send to the guests, and what to call it. */
export interface Invitation {
  readonly fileName: string
  readonly text: string
  /** Guests without a mail address: they are not in the file and have to be asked in another way. */
  readonly without: readonly string[]
}

const STATUS = { yes: ICalAttendeeStatus.ACCEPTED, no: ICalAttendeeStatus.DECLINED, maybe: ICalAttendeeStatus.TENTATIVE } as const
/** Who calls an event without being known by a mail address: no program answers there. */
const NO_ADDRESS = 'nobody@tend.invalid'

/**
 * An event as an iCalendar file: a request with the guests as attendees, or, where none of them has an address or the owner has none
 * to answer to, a publication of the event alone. The same event always has the same UID, so that a later file changes the first one.
 * Nothing is sent. @throws NotFound
 */
export async function writeInvitation(ctx: Context, eventId: string): Promise<Invitation> {
  const event = await getEvent(ctx.db, ctx.ownerId, eventId)
  const owner = await getOwner(ctx.db)
  const guests = (await listGuests(ctx.db, ctx.ownerId, [eventId])).filter(({ role }) => role !== 'hosting')
  const mails = await mailsOf(ctx, guests)
  const from = (await listOwnIdentities(ctx.db, ctx.ownerId)).find(({ key, isMine }) => isMine && key.startsWith('mail:'))?.key.slice(5)
  const invited = from ? guests.filter(({ guest }) => mails.has(guest)) : []
  const calendar = ical({ prodId: { company: 'Tend', product: 'Events' } })
  calendar.method(invited.length > 0 ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH)
  const { day, lastDay } = happeningOf(event, owner.zone)
  const entry = calendar.createEvent({
    id: `${event.id}@tend.invalid`,
    summary: event.title,
    stamp: ctx.now(),
    ...(event.isAllDay
      ? {
          start: new Date(`${dayFromNumber(day)}T00:00:00Z`),
          end: new Date(`${dayFromNumber(lastDay + 1)}T00:00:00Z`),
          allDay: true,
          timezone: 'UTC',
        }
      : { start: event.at, ...(event.endsAt ? { end: event.endsAt } : {}) }),
    ...(event.place ? { location: event.place } : {}),
    ...(event.note ? { description: event.note } : {}),
    organizer: { name: owner.name ?? t('Your host'), email: from ?? NO_ADDRESS },
  })
  for (const { guest, name, answer } of invited)
    entry.createAttendee({
      email: mails.get(guest)!,
      ...(name ? { name } : {}),
      role: ICalAttendeeRole.REQ,
      rsvp: true,
      status: answer ? STATUS[answer] : ICalAttendeeStatus.NEEDSACTION,
    })
  return {
    fileName: `${fileNameOf(event.title)}.ics`,
    text: calendar.toString(),
    without: guests.filter(({ guest }) => !mails.has(guest)).map(({ name }) => name ?? t('somebody without a name')),
  }
}

/** Guest -> address: their own key where it is one, else the first of the person. */
async function mailsOf(ctx: Context, guests: readonly StoredGuest[]): Promise<Map<string, string>> {
  const ofPeople = await listMailsOf(
    ctx.db,
    ctx.ownerId,
    guests.flatMap(({ personId }) => personId ?? []),
  )
  return new Map(
    guests.flatMap(({ guest, personId }) => {
      const mail = guest.startsWith('mail:') ? guest.slice(5) : ofPeople.get(personId ?? '')
      return mail ? [[guest, mail] as const] : []
    }),
  )
}

/** Letters and figures of any language, so that every system keeps the name. */
function fileNameOf(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'event'
  )
}
