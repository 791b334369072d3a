import type { EventDetails, EventPage } from '#contract/events.ts'
import type { Happening } from '#domain/coach/events/happening.ts'
import { invitationText } from '#domain/coach/events/invitation.ts'
import { clockInWords } from '#domain/coach/events/say.ts'
import { dayFromNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { getEvent, listGuests, type StoredEvent } from '#store/events.ts'
import { eventRows, guestOf, toMeetOf } from './event-rows.ts'
import { happeningOf } from './happening-of.ts'
import { seeNetwork } from './network.ts'

const DAY_MINUTES = 1440

/** One event with everybody who is asked. @throws NotFound */
export async function seeEvent(ctx: Context, id: string): Promise<EventPage> {
  const network = await seeNetwork(ctx)
  const stored = await getEvent(ctx.db, ctx.ownerId, id)
  const happening = happeningOf(stored, network.owner.zone)
  const [row] = await eventRows(ctx, network, [happening])
  const guests = (await listGuests(ctx.db, ctx.ownerId, [id])).map(guestOf)
  const details = detailsOf(stored, happening)
  const { time = null, until = null, place = '', note = '' } = details
  const told = { title: details.title, on: row!.on, time, until, place, note, from: network.owner.name }
  return {
    ...row!,
    guests,
    everybody: await toMeetOf(ctx, network, guests, happening.day),
    details: stored.importId === null && row!.isOwn && stored.at > ctx.now() ? details : null,
    invitation: invitationText(told, network.today),
  }
}

function detailsOf({ note }: StoredEvent, { title, day, isAllDay, minute, startsAt, endsAt, place }: Happening): EventDetails {
  const ends = !isAllDay && endsAt ? minute + Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000) : undefined
  return {
    title,
    on: dayFromNumber(day),
    ...(isAllDay ? {} : { time: clockInWords(minute) }),
    ...(ends === undefined ? {} : { until: clockInWords(ends % DAY_MINUTES) }),
    ...(place ? { place } : {}),
    ...(note ? { note } : {}),
  }
}
