import { Invalid } from '#domain/errors.ts'
import { dayNumber } from '#domain/time.ts'
import { dateInWords } from '#domain/words.ts'
import { t, tn } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { getEvent, listGuestRows, type OwnEventValues, removeEvent, type StoredEvent, setOwnEvent } from '#store/events.ts'
import { getOwner } from '#store/owner.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'
import { type EventDetails, eventValues, stillToCome } from './plan-event.ts'

/** Changes what an event of the owner's own is; who is asked stays. Undoable. @throws NotFound, Invalid */
export async function changeEvent(ctx: Context, eventId: string, details: EventDetails): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const before = await getOwnComing(db, ctx, eventId)
    const { zone } = await getOwner(db)
    const values = stillToCome(eventValues(details, zone), zone, ctx.now())
    await setOwnEvent(db, ctx.ownerId, eventId, values)
    const moved = before.at.getTime() !== values.at.getTime()
    const sentence = moved
      ? t('{title} is on {day} now', { title: values.title, day: dateInWords(details.on, dayNumber(details.on)) })
      : t('{title} is changed', { title: values.title })
    return keepChange(db, ctx, sentence, { type: 'event-details', eventId, before: valuesOf(before) })
  })
}

/** Calls an event of the owner's own off; nothing is sent. Undoable, with everybody who was asked. @throws NotFound, Invalid */
export async function callOffEvent(ctx: Context, eventId: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const event = await getOwnComing(db, ctx, eventId)
    const { title } = event
    const guests = await listGuestRows(db, ctx.ownerId, eventId)
    await removeEvent(db, ctx.ownerId, eventId)
    const told = guests.filter(({ role }) => role !== 'hosting').length
    const sentence =
      told === 0
        ? t('{title} is called off', { title })
        : tn(told, '{title} is called off; one person to tell', '{title} is called off; {n} people to tell', { title })
    return keepChange(db, ctx, sentence, { type: 'called-off', event: { id: eventId, ...valuesOf(event) }, guests })
  })
}

function valuesOf({ at, endsAt, title, place, note, isAllDay }: StoredEvent): OwnEventValues {
  return { at, endsAt, title, place, note, isAllDay }
}

/** @throws NotFound; Invalid for an event of others, or one that has begun */
async function getOwnComing(db: Db, ctx: Context, eventId: string): Promise<StoredEvent> {
  const event = await getEvent(db, ctx.ownerId, eventId)
  if (event.importId !== null) throw new Invalid(t('{event} comes from a calendar: it is changed there.', { event: event.title }))
  if (event.at <= ctx.now()) throw new Invalid(t('{event} has begun already.', { event: event.title }))
  return event
}
