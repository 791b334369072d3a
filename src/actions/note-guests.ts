import type { GuestAnswer } from '#domain/coach/events/happening.ts'
import { Invalid, NotFound } from '#domain/errors.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { capitalised, listInWords } from '#domain/words.ts'
import { type Phrase, t, tn } from '#language/say.ts'
import type { GuestBefore } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { getEvent, listGuests, type StoredEvent, type StoredGuest, setGuest } from '#store/events.ts'
import { getOwner } from '#store/owner.ts'
import { saveGuests } from '#store/posts-and-events.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'
import { keepRecord } from './log-interaction.ts'

/** Writes down what a guest answered; null takes it away. Undoable. @throws NotFound */
export async function noteAnswer(ctx: Context, eventId: string, guest: string, answer: GuestAnswer | null): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const event = await getEvent(db, ctx.ownerId, eventId)
    const before = (await listGuests(db, ctx.ownerId, [eventId])).find((each) => each.guest === guest)
    if (!before) throw new NotFound(t('They are not asked to this event.'))
    await setGuest(db, ctx.ownerId, eventId, { guest, answer })
    const sentence = t(ANSWERED[answer ?? 'none'], { name: before.name ?? t('A guest') })
    return saveGuestChange(db, ctx, event, { sentence, before: [before], added: [], recordId: null })
  })
}

const ANSWERED = {
  yes: '{name} said yes^guest',
  no: '{name} said no',
  maybe: '{name} may come',
  none: '{name} has not answered yet',
} as const satisfies Record<GuestAnswer | 'none', Phrase>

/**
 * The sheet of who came to an event: those named came, the other guests did not. Who is new on the sheet was met that day, which counts
 * for their tie. Undoable as one step. @throws NotFound, Invalid for an event that has not begun
 */
export async function noteWhoCame(ctx: Context, eventId: string, people: readonly string[]): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const event = await getEvent(db, ctx.ownerId, eventId)
    if (event.at > ctx.now()) throw new Invalid(t('{event} has not begun yet.', { event: event.title }))
    const guests = await listGuests(db, ctx.ownerId, [eventId])
    const came = new Set(people)
    const known = new Set(guests.map(({ personId }) => personId))
    const unasked = [...came].filter((id) => !known.has(id))
    const fresh = [...came].filter((id) => !guests.some((guest) => guest.personId === id && guest.came))
    const recordId = fresh.length > 0 ? await keepMeeting(db, ctx, event, fresh) : null
    for (const { guest, personId } of guests)
      await setGuest(db, ctx.ownerId, eventId, { guest, came: personId !== null && came.has(personId) })
    await saveGuests(
      db,
      ctx.ownerId,
      null,
      unasked.map((id) => ({ eventId, guest: `person:${id}`, name: null, role: 'attending', answer: null, came: true })),
    )
    const names = (await listGuests(db, ctx.ownerId, [eventId])).filter((guest) => guest.came).map(({ name }) => name ?? t('somebody'))
    const sentence = whoCame(names, event.title)
    return saveGuestChange(db, ctx, event, { sentence, before: guests, added: unasked.map((id) => `person:${id}`), recordId })
  })
}

function whoCame(names: readonly string[], event: string): string {
  if (names.length === 0) return t('Nobody came to {event}', { event })
  if (names.length > 3) return capitalised(tn(names.length, 'one came to {event}', '{n} came to {event}', { event }))
  return tn(names.length, '{names} came to {event}', '{names} came to {event}', { names: listInWords(names), event })
}

/** On the day of the event, which may be today. */
async function keepMeeting(db: Db, ctx: Context, event: StoredEvent, people: readonly string[]): Promise<string> {
  const { zone } = await getOwner(db)
  const on = dayFromNumber(calendarDayNumber(zone)(event.at))
  const { recordId } = await keepRecord(db, ctx, { people, kind: 'meeting', on, note: event.title })
  return recordId
}

async function saveGuestChange(
  db: Db,
  ctx: Context,
  { id: eventId }: StoredEvent,
  change: { sentence: string; before: readonly StoredGuest[]; added: readonly string[]; recordId: string | null },
): Promise<Changed> {
  const { sentence, added, recordId } = change
  const before: GuestBefore[] = change.before.map(({ guest, answer, came }) => ({ guest, answer, came }))
  return keepChange(db, ctx, sentence, { type: 'guests', eventId, before, added, recordId })
}
