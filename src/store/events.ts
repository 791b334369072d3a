import { sql } from 'kysely'
import type { Met } from '#domain/coach/events/fresh.ts'
import type { GuestAnswer, GuestRole } from '#domain/coach/events/happening.ts'
import { NotFound } from '#domain/errors.ts'
import type { OwnerId } from '#domain/ids.ts'
import { t } from '#language/say.ts'
import type { Db } from './database.ts'
import type { GuestRow } from './posts-and-events.ts'

/** An event as stored, with what the owner said to it, how many people they met there, and how many guests said yes and did not stay away. */
export interface StoredEvent {
  readonly id: string
  readonly importId: string | null
  readonly at: Date
  readonly endsAt: Date | null
  readonly title: string
  readonly url: string | null
  readonly place: string | null
  readonly note: string | null
  readonly channel: string | null
  readonly role: GuestRole
  readonly isAllDay: boolean
  readonly isSeries: boolean
  readonly asked: number
  /** The owner's own place among the guests, where one of their addresses is there. */
  readonly ownRole: GuestRole | null
  readonly ownAnswer: GuestAnswer | null
  readonly met: number
  readonly willing: number
}

const COLUMNS = sql`e.id, e.import_id as "importId", e.at, e.ends_at as "endsAt", e.title, e.url, e.place, e.note, e.channel, e.role,
  e.is_all_day as "isAllDay", e.is_series as "isSeries", e.asked`

/**
 * Events that begin between two moments, oldest first. Times of a series in a calendar are left out: they are the week, not events.
 * @param limit  of those, the ones nearest to `to` stay
 */
export async function listEvents(
  db: Db,
  owner: OwnerId,
  { from, to, limit }: { from: Date; to: Date; limit: number },
): Promise<StoredEvent[]> {
  const { rows } = await sql<EventColumns>`
    select ${COLUMNS} from event e
    where e.owner_id = ${owner} and e.at >= ${from} and e.at <= ${to} and not (e.is_series and e.channel = 'calendar')
    order by e.at desc, e.id limit ${limit}`.execute(db)
  return withOwner(db, owner, rows.reverse())
}

/** @throws NotFound */
export async function getEvent(db: Db, owner: OwnerId, id: string): Promise<StoredEvent> {
  const { rows } = await sql<EventColumns>`select ${COLUMNS} from event e where e.owner_id = ${owner} and e.id = ${id}`.execute(db)
  const [event] = await withOwner(db, owner, rows)
  if (!event) throw new NotFound(t('There is no event with that id.'))
  return event
}

type EventColumns = Omit<StoredEvent, 'ownRole' | 'ownAnswer' | 'met' | 'willing'>

/**
 * Adds what the owner said to each event, and how many people they met there or said yes. Queries of their own: joined to the events, the
 * database takes seconds for a busy calendar.
 */
async function withOwner(db: Db, owner: OwnerId, events: readonly EventColumns[]): Promise<StoredEvent[]> {
  const ids = events.map(({ id }) => id)
  const { rows: places } = await sql<{ id: string; role: GuestRole; answer: GuestAnswer | null }>`
    select g.event_id as id, g.role, g.answer from own_identity o
    join event_guest g on g.owner_id = o.owner_id and g.guest = o.key and g.event_id = any(${ids}::uuid[])
    where o.owner_id = ${owner} and o.is_mine order by g.answer nulls first`.execute(db)
  const { rows: met } = await sql<{ id: string; count: number }>`
    select id, count(distinct who) as count from (
      select event_id as id, person_id::text as who from met where owner_id = ${owner} and event_id = any(${ids}::uuid[])
      union all select event_id, guest from event_guest where owner_id = ${owner} and event_id = any(${ids}::uuid[]) and came
    ) there group by id`.execute(db)
  const { rows: yes } = await sql<{ id: string; count: number }>`
    select event_id as id, count(*) as count from event_guest
    where owner_id = ${owner} and event_id = any(${ids}::uuid[]) and (came or (answer = 'yes' and came is null)) group by event_id`.execute(
    db,
  )
  // The clearest answer comes last and stands.
  const placeOf = new Map(places.map((place) => [place.id, place]))
  const metAt = new Map(met.map(({ id, count }) => [id, count]))
  const willingTo = new Map(yes.map(({ id, count }) => [id, count]))
  return events.map((event) => {
    const place = placeOf.get(event.id)
    return {
      ...event,
      ownRole: place?.role ?? null,
      ownAnswer: place?.answer ?? null,
      met: metAt.get(event.id) ?? 0,
      willing: willingTo.get(event.id) ?? 0,
    }
  })
}

/** Events whose id begins with the word or whose title holds it, whatever the case; the nearest to `now` first, at most `limit`. */
export async function findEvents(
  db: Db,
  owner: OwnerId,
  word: string,
  now: Date,
  limit = 10,
): Promise<{ id: string; title: string; at: Date }[]> {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ id: string; title: string; at: Date }>`
    select id, title, at from event
    where owner_id = ${owner} and (title ilike ${pattern} or (${word} ~ '^[0-9a-f-]{6,36}$' and id::text like ${`${word}%`}))
    order by abs(extract(epoch from at - ${now}::timestamptz)), id limit ${limit}`.execute(db)
  return rows
}

export interface StoredGuest {
  readonly eventId: string
  readonly guest: string
  readonly personId: string | null
  /** As the person is called, else as the source names the guest; null where it gives only an address. */
  readonly name: string | null
  readonly role: GuestRole
  readonly answer: GuestAnswer | null
  readonly came: boolean | null
}

/** Who else was asked to some events: by event, then by name; the owner is left out, people who are hidden have no person. At most `limit` in all. */
export async function listGuests(db: Db, owner: OwnerId, events: readonly string[], limit = 5000): Promise<StoredGuest[]> {
  if (events.length === 0) return []
  const { rows } = await sql<StoredGuest>`
    select g.event_id as "eventId", g.guest, p.id as "personId", coalesce(p.name, g.name) as name, g.role, g.answer, g.came
    from event_guest g
    left join identity d on d.owner_id = g.owner_id and d.key = g.guest
    left join person p on p.owner_id = g.owner_id and p.hidden_at is null
      and p.id = case when g.guest like 'person:%' then substr(g.guest, 8)::uuid else d.person_id end
    where g.owner_id = ${owner} and g.event_id = any(${events}::uuid[])
      and not exists (select from own_identity o where o.owner_id = g.owner_id and o.key = g.guest and o.is_mine)
    order by g.event_id, coalesce(p.name, g.name), g.guest limit ${limit}`.execute(db)
  return rows
}

/**
 * People the owner meets between two moments: guests of entries with at most ten others, and of events of the owner's own, unless they or
 * the owner said no. With larger ones nobody knows whether they will speak.
 */
export async function listPeopleMetSoon(db: Db, owner: OwnerId, from: Date, to: Date): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct case when g.guest like 'person:%' then substr(g.guest, 8)::uuid else d.person_id end as id
    from event e join event_guest g on g.owner_id = e.owner_id and g.event_id = e.id
    left join identity d on d.owner_id = g.owner_id and d.key = g.guest
    where e.owner_id = ${owner} and e.at > ${from} and e.at <= ${to} and (e.asked <= 10 or e.role = 'hosting') and g.answer is distinct from 'no'
      and not exists (select from event_guest m join own_identity o on o.owner_id = m.owner_id and o.key = m.guest and o.is_mine
        where m.owner_id = e.owner_id and m.event_id = e.id and m.answer = 'no')`.execute(db)
  return new Set(rows.flatMap(({ id }) => id ?? []))
}

/** What the owner says of an event of their own. */
export interface OwnEventValues {
  readonly at: Date
  readonly endsAt: Date | null
  readonly title: string
  readonly place: string | null
  readonly note: string | null
  readonly isAllDay: boolean
}

/** An event the owner plans themselves: theirs to host. */
export async function saveOwnEvent(db: Db, owner: OwnerId, event: OwnEventValues & { readonly id: string }): Promise<void> {
  await db
    .insertInto('event')
    .values({ owner_id: owner, id: event.id, import_id: null, url: null, role: 'hosting', ...columnsOf(event) })
    .execute()
}

export async function setOwnEvent(db: Db, owner: OwnerId, id: string, values: OwnEventValues): Promise<void> {
  await db.updateTable('event').set(columnsOf(values)).where('owner_id', '=', owner).where('id', '=', id).execute()
}

function columnsOf({ at, endsAt, title, place, note, isAllDay }: OwnEventValues) {
  return { at, ends_at: endsAt, title, place, note, is_all_day: isAllDay }
}

/** The guests of an event as they are kept, for putting them back. */
export async function listGuestRows(db: Db, owner: OwnerId, eventId: string): Promise<GuestRow[]> {
  const { rows } = await sql<GuestRow>`
    select event_id as "eventId", guest, name, role, answer, came from event_guest
    where owner_id = ${owner} and event_id = ${eventId} order by guest`.execute(db)
  return rows
}

/** Takes an event away with its guests; who was met there stays met. */
export async function removeEvent(db: Db, owner: OwnerId, id: string): Promise<void> {
  await db.deleteFrom('event_guest').where('owner_id', '=', owner).where('event_id', '=', id).execute()
  await db.updateTable('met').set({ event_id: null }).where('owner_id', '=', owner).where('event_id', '=', id).execute()
  await db.deleteFrom('event').where('owner_id', '=', owner).where('id', '=', id).execute()
}

export async function removeGuests(db: Db, owner: OwnerId, eventId: string, guests: readonly string[]): Promise<void> {
  if (guests.length === 0) return
  await db.deleteFrom('event_guest').where('owner_id', '=', owner).where('event_id', '=', eventId).where('guest', 'in', guests).execute()
}

/** What is known of one guest, set as it is given. */
export async function setGuest(
  db: Db,
  owner: OwnerId,
  eventId: string,
  { guest, ...values }: { guest: string; answer?: GuestAnswer | null; came?: boolean | null },
): Promise<void> {
  await db
    .updateTable('event_guest')
    .set(values)
    .where('owner_id', '=', owner)
    .where('event_id', '=', eventId)
    .where('guest', '=', guest)
    .execute()
}

export async function addMet(db: Db, owner: OwnerId, rows: readonly Omit<Met, 'eventTitle'>[]): Promise<void> {
  await db
    .insertInto('met')
    .values(
      rows.map(({ id, personId, eventId, at, note, followedUpOn }) => {
        return { owner_id: owner, id, event_id: eventId, person_id: personId, at, note, followed_up_on: followedUpOn }
      }),
    )
    .execute()
}

/** People met between two moments, oldest first; hidden people are left out. Done on Today is done. At most 500. */
export async function listMet(db: Db, owner: OwnerId, from: Date, to: Date): Promise<Met[]> {
  const { rows } = await sql<Met>`
    select m.id, m.person_id as "personId", m.event_id as "eventId", e.title as "eventTitle", m.at, m.note,
      coalesce(m.followed_up_on, s.done_on) as "followedUpOn"
    from met m left join plan_step s on s.owner_id = m.owner_id and s.id = m.id join person p on p.owner_id = m.owner_id and p.id = m.person_id and p.hidden_at is null
    left join event e on e.owner_id = m.owner_id and e.id = m.event_id
    where m.owner_id = ${owner} and m.at >= ${from} and m.at <= ${to} order by m.at, m.id limit 500`.execute(db)
  return rows
}

/** Sets when a follow-up was done; null opens it again. */
export async function setFollowedUp(db: Db, owner: OwnerId, ids: readonly string[], on: string | null): Promise<void> {
  if (ids.length > 0) await db.updateTable('met').set({ followed_up_on: on }).where('owner_id', '=', owner).where('id', 'in', ids).execute()
}

export async function removeMet(db: Db, owner: OwnerId, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('met').where('owner_id', '=', owner).where('id', 'in', ids).execute()
}

/** First mail address of each of some people, for an invitation. */
export async function listMailsOf(db: Db, owner: OwnerId, people: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ personId: string; key: string }>`
    select person_id as "personId", min(key) as key from identity
    where owner_id = ${owner} and person_id = any(${people}::uuid[]) and key like 'mail:%' group by person_id`.execute(db)
  return new Map(rows.map(({ personId, key }) => [personId, key.slice(5)]))
}
