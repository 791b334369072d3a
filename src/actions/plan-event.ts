import { Invalid, NotFound } from '#domain/errors.ts'
import { addDays, calendarDayNumber, type Day, dayNumber, instantOfWallTime, isDay } from '#domain/time.ts'
import { capitalised, dateInWords } from '#domain/words.ts'
import { t, tn } from '#language/say.ts'
import type { Undo } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { getEvent, listGuests, type OwnEventValues, saveOwnEvent } from '#store/events.ts'
import { getOwner } from '#store/owner.ts'
import { saveGuests } from '#store/posts-and-events.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'

/** What an event of the owner's own is. */
export interface EventDetails {
  readonly title: string
  readonly on: Day
  /** `18:30`; a whole day when left out. */
  readonly time?: string | undefined
  /** `22:00`, when it ends, if that is known; earlier than it begins is after midnight. At most twelve hours later. */
  readonly until?: string | undefined
  readonly place?: string | undefined
  readonly note?: string | undefined
}

export interface EventPlan extends EventDetails {
  /** Ids of the people to ask. */
  readonly people: readonly string[]
}

/** Plans an event of the owner's own; nothing is sent. Undoable. @throws Invalid for what is no day or time, or has gone by; NotFound for unknown people */
export async function planEvent(ctx: Context, plan: EventPlan): Promise<Changed & { eventId: string }> {
  return ctx.db.transaction().execute(async (db) => {
    const eventId = newId()
    const { zone } = await getOwner(db)
    const values = stillToCome(eventValues(plan, zone), zone, ctx.now())
    await saveOwnEvent(db, ctx.ownerId, { id: eventId, ...values })
    await addGuests(db, ctx, eventId, plan.people)
    return { ...(await keepChange(db, ctx, plannedInWords(values.title, plan), { type: 'event', eventId })), eventId }
  })
}

/** An end that seems to lie further off is a slip of the pen: 18:30 until 17:00 is no evening of 22 hours. */
const LONGEST_MINUTES = 12 * 60
const DAY_MINUTES = 24 * 60
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** @throws Invalid for an end more than twelve hours after the beginning, or at the very same time */
function refuseLong(time: string, until: string): void {
  const [begins, ends] = [time, until].map((clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)))
  const lasts = ends! > begins! ? ends! - begins! : ends! - begins! + DAY_MINUTES
  if (lasts > LONGEST_MINUTES)
    throw new Invalid(t('From {time} until {until} would be more than twelve hours. Choose another end, or none.', { time, until }))
}

/** An event as it is stored. @param zone  of the clock its times are of; @throws Invalid for what is no name, day or time */
export function eventValues(details: EventDetails, zone: string): OwnEventValues {
  const title = details.title.trim()
  if (title === '') throw new Invalid(t('Give the event a name.'))
  if (!isDay(details.on)) throw new Invalid(t('expected a day like 2026-03-01, got {day}', { day: details.on }))
  for (const time of [details.time, details.until])
    if (time !== undefined && !CLOCK.test(time)) throw new Invalid(t('expected a time like 18:30, got {time}', { time }))
  if (details.until !== undefined && details.time === undefined) throw new Invalid(t('What ends at a time begins at one.'))
  const at = (day: Day, time: string) => instantOfWallTime(new Date(`${day}T${time}:00Z`), zone)
  const isPastMidnight = details.until !== undefined && details.until <= details.time!
  if (details.until !== undefined) refuseLong(details.time!, details.until)
  return {
    at: at(details.on, details.time ?? '12:00'),
    endsAt: details.until === undefined ? null : at(isPastMidnight ? addDays(details.on, 1) : details.on, details.until),
    title: title.slice(0, 200),
    place: details.place?.trim() || null,
    note: details.note?.trim() || null,
    isAllDay: details.time === undefined,
  }
}

/** @throws Invalid for a moment that has gone by; of what takes the whole day, the day itself may have begun */
export function stillToCome(values: OwnEventValues, zone: string, now: Date): OwnEventValues {
  const dayOf = calendarDayNumber(zone)
  if (values.isAllDay ? dayOf(values.at) >= dayOf(now) : values.at > now) return values
  if (dayOf(values.at) === dayOf(now)) throw new Invalid(t('That hour has gone by already. Choose a later one.'))
  throw new Invalid(t('That day has gone by. Choose one that is still to come.'))
}

function plannedInWords(title: string, { on, people }: EventPlan): string {
  const day = dateInWords(on, dayNumber(on))
  if (people.length === 0) return t('{title} is planned for {day}', { title, day })
  const asked = new Set(people).size
  return tn(asked, '{title} is planned for {day}, one person to ask', '{title} is planned for {day}, {n} people to ask', { title, day })
}

/** Asks more people to an event; whoever is asked already stays as they are. Undoable. @throws NotFound */
export async function askGuests(ctx: Context, eventId: string, people: readonly string[]): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const event = await getEvent(db, ctx.ownerId, eventId)
    const added = await addGuests(db, ctx, eventId, people)
    const undo: Undo = { type: 'guests', eventId, before: [], added, recordId: null }
    return keepChange(db, ctx, addedInWords(added.length, event.title), undo)
  })
}

function addedInWords(added: number, event: string): string {
  if (added === 0) return t('No more people to ask to {event}', { event })
  return capitalised(tn(added, 'one more person to ask to {event}', '{n} more people to ask to {event}', { event }))
}

/** Puts people down as guests who are not yet. @returns the guests that are new; @throws NotFound for somebody unknown */
async function addGuests(db: Db, { ownerId }: Context, eventId: string, people: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(people)]
  if (wanted.length === 0) return []
  const known = await db.selectFrom('person').select(['id', 'name']).where('owner_id', '=', ownerId).where('id', 'in', wanted).execute()
  if (known.length < wanted.length) throw new NotFound(t('Somebody of these people could not be found.'))
  const asked = new Set((await listGuests(db, ownerId, [eventId])).map(({ personId }) => personId))
  const fresh = known.filter(({ id }) => !asked.has(id))
  await saveGuests(
    db,
    ownerId,
    null,
    fresh.map(({ id, name }) => ({ eventId, guest: `person:${id}`, name, role: 'invited', answer: null, came: null })),
  )
  return fresh.map(({ id }) => `person:${id}`)
}
