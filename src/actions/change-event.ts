import { Invalid } from '#domain/errors.ts'
import { dayNumber } from '#domain/time.ts'
import { dateInWords } from '#domain/words.ts'
import { t, tn } from '#language/say.ts'
import { saveChange, type Undo } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { getEvent, listGuestRows, removeEvent, type StoredEvent, setOwnEvent } from '#store/events.ts'
import { bumpRevision, getOwner } from '#store/owner.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
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
    const { at, endsAt, title, place, note, isAllDay } = before
    return keep(db, ctx, sentence, { type: 'event-details', eventId, before: { at, endsAt, title, place, note, isAllDay } })
  })
}

/** Calls an event of the owner's own off; nothing is sent. Undoable, with everybody who was asked. @throws NotFound, Invalid */
export async function callOffEvent(ctx: Context, eventId: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const { at, endsAt, title, place, note, isAllDay } = await getOwnComing(db, ctx, eventId)
    const guests = await listGuestRows(db, ctx.ownerId, eventId)
    await removeEvent(db, ctx.ownerId, eventId)
    const told = guests.filter(({ role }) => role !== 'hosting').length
    const sentence =
      told === 0
        ? t('{title} is called off', { title })
        : tn(told, '{title} is called off; one person to tell', '{title} is called off; {n} people to tell', { title })
    return keep(db, ctx, sentence, { type: 'called-off', event: { id: eventId, at, endsAt, title, place, note, isAllDay }, guests })
  })
}

/** @throws NotFound; Invalid for an event of others, or one that has begun */
async function getOwnComing(db: Db, ctx: Context, eventId: string): Promise<StoredEvent> {
  const event = await getEvent(db, ctx.ownerId, eventId)
  if (event.importId !== null) throw new Invalid(t('{event} comes from a calendar: it is changed there.', { event: event.title }))
  if (event.at <= ctx.now()) throw new Invalid(t('{event} has begun already.', { event: event.title }))
  return event
}

async function keep(db: Db, ctx: Context, sentence: string, undo: Undo): Promise<Changed> {
  const changed = { changeId: newId(), sentence }
  await saveChange(db, ctx.ownerId, { id: changed.changeId, at: new Date(), sentence, undo })
  await bumpRevision(db, ctx.ownerId)
  return changed
}
