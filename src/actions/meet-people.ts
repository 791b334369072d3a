import { metInWords } from '#domain/coach/events/after-meeting.ts'
import { FRESH_HOURS } from '#domain/coach/events/fresh.ts'
import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { nameNorm } from '#domain/people/names.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { listInWords } from '#domain/words.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { addMet, getEvent, type StoredEvent } from '#store/events.ts'
import { getOwner } from '#store/owner.ts'
import { savePlan } from '#store/plans.ts'
import { newId } from '#store/stable-id.ts'
import { keepPerson } from './add-person.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'
import { keepRecord } from './log-interaction.ts'

export interface Meeting {
  /** A name or an id each. */
  readonly who: readonly string[]
  readonly eventId?: string | undefined
  /** One thing to remember. */
  readonly note?: string | undefined
}

/**
 * Puts down in ten seconds who was met: somebody new is added by hand, a known name is found, and a follow-up waits for two days from
 * the meeting on: the end of the event, or now. Undoable as one step, with the people it added.
 * @throws Invalid for an event that has not begun, Conflict for a name that several people have or who is down for that event already
 */
export async function meetPeople(ctx: Context, { who, eventId, note }: Meeting): Promise<Changed & { people: readonly string[] }> {
  const words = [...new Set(who.map((word) => word.trim()).filter(Boolean))]
  if (words.length === 0) throw new Invalid(t('Name at least one person.'))
  return ctx.db.transaction().execute(async (db) => {
    const event = eventId ? await getEvent(db, ctx.ownerId, eventId) : null
    if (event && event.at > ctx.now()) throw new Invalid(t('{event} has not begun yet.', { event: event.title }))
    const people: { id: string; name: string; isNew: boolean }[] = []
    for (const word of words) people.push(await personFor(db, ctx, word))
    if (event) await refuseTwice(db, ctx, event, people)
    const ids = people.map(({ id }) => id)
    const { zone } = await getOwner(db)
    const on = event ? dayFromNumber(calendarDayNumber(zone)(event.at)) : undefined
    const { recordId } = await keepRecord(db, ctx, { people: ids, kind: 'meeting', on, note: note ?? event?.title })
    const at = momentOf(event, ctx.now())
    const rows = ids.map((personId) => ({
      id: newId(),
      personId,
      eventId: event?.id ?? null,
      at,
      note: note?.trim() || null,
      followedUpOn: null,
    }))
    await addMet(db, ctx.ownerId, rows)
    const planId = await planToWrite(db, ctx, { at, zone, event, note: note?.trim() }, rows, people)
    const sentence = metWith(listInWords(people.map(({ name }) => name)), event)
    const metIds = rows.map(({ id }) => id)
    const peopleAdded = people.filter(({ isNew }) => isNew).map(({ id }) => id)
    return { ...(await keepChange(db, ctx, sentence, { type: 'met', metIds, recordId, planId, peopleAdded })), people: ids }
  })
}

function metWith(name: string, event: StoredEvent | null): string {
  return event ? t('You met {name} at {event}', { name, event: event.title }) : t('You met {name}', { name })
}

/** The two days run from the end of an evening, not from its beginning. */
function momentOf(event: StoredEvent | null, now: Date): Date {
  const ended = event?.endsAt ?? event?.at
  return ended && ended < now ? ended : now
}

/** A card of Today on the morning after, one a person, under the id of the meeting. Nothing is planned for what is not fresh any more. */
async function planToWrite(
  db: Db,
  ctx: Context,
  met: { at: Date; zone: string; event: StoredEvent | null; note: string | undefined },
  rows: readonly { id: string; personId: string }[],
  people: readonly { id: string; name: string }[],
): Promise<string> {
  const planId = newId()
  if (ctx.now().getTime() - met.at.getTime() >= FRESH_HOURS * 3_600_000) return planId
  const onDay = dayFromNumber(calendarDayNumber(met.zone)(met.at) + 1)
  const steps = rows.map(({ id, personId }) => {
    const { name } = people.find((person) => person.id === personId)!
    const what = metInWords({ name, event: met.event?.title ?? null, note: met.note ?? null })
    return { id, planId, personId, kind: 'follow-up' as const, what, onDay }
  })
  await savePlan(db, ctx.ownerId, steps)
  return planId
}

async function personFor(db: Db, ctx: Context, word: string): Promise<{ id: string; name: string; isNew: boolean }> {
  const of = db.selectFrom('person').select(['id', 'name']).where('owner_id', '=', ctx.ownerId)
  if (isId(word)) {
    const row = await of.where('id', '=', word).executeTakeFirst()
    if (!row) throw new NotFound(t('There is nobody with that id.'))
    return { ...row, isNew: false }
  }
  const name = word.slice(0, 200)
  const found = await of.where('name_norm', '=', nameNorm(name)).where('hidden_at', 'is', null).limit(5).execute()
  if (found.length > 1) {
    const people = found.map((one) => `${one.name} (${one.id.slice(0, 8)})`).join(', ')
    throw new Conflict(t('{name} could be {people}', { name, people }))
  }
  return found[0] ? { ...found[0], isNew: false } : { id: await keepPerson(db, ctx, { name }), name, isNew: true }
}

async function refuseTwice(db: Db, ctx: Context, event: StoredEvent, people: readonly { id: string; name: string }[]): Promise<void> {
  const ids = people.map(({ id }) => id)
  const down = await db
    .selectFrom('met')
    .select('person_id as id')
    .where('owner_id', '=', ctx.ownerId)
    .where('event_id', '=', event.id)
    .where('person_id', 'in', ids)
    .executeTakeFirst()
  const twice = down && people.find(({ id }) => id === down.id)
  if (twice) throw new Conflict(t('You put {name} down for {event} already.', { name: twice.name, event: event.title }))
}
