import { isGathering, isHeld, takesPart } from '#domain/coach/events/happening.ts'
import type { OwnEvent } from '#domain/coach/kind/gather.ts'
import { calendarDayNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listEvents } from '#store/events.ts'
import { happeningOf } from './happening-of.ts'

/** Entries of all times that are looked at: thirty years of two a day. */
const MOST = 20_000

/** The events the owner went to or gave until now, oldest first; meetings and appointments in a calendar are none. */
export async function seeOwnEvents(ctx: Context, zone: string): Promise<OwnEvent[]> {
  const stored = await listEvents(ctx.db, ctx.ownerId, { from: new Date(0), to: ctx.now(), limit: MOST })
  const today = calendarDayNumber(zone)(ctx.now())
  return stored
    .map((event) => happeningOf(event, zone))
    .filter((each) => isGathering(each) && takesPart(each) && isHeld(each, today))
    .map(({ day, role }) => ({ day, role: role === 'hosting' ? 'hosting' : 'attending' }))
}
