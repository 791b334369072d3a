import { sql } from 'kysely'
import type { Posted } from '#domain/coach/share/posted.ts'
import type { OwnerId } from '#domain/ids.ts'
import { daysBefore } from '#domain/time.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

export type PostKind = 'post' | 'comment' | 'reaction' | 'repost' | 'article'
export type EventRole = 'attending' | 'hosting' | 'invited'

export interface PostRow {
  readonly id: string
  readonly at: Date
  readonly channel: string
  readonly kind: string
  readonly text: string | null
  readonly url: string | null
}

export interface EventRow {
  readonly id: string
  readonly at: Date
  readonly endsAt: Date | null
  readonly title: string
  readonly url: string | null
  readonly role: string
  readonly place: string | null
  readonly channel: string | null
  readonly isAllDay: boolean
  readonly isSeries: boolean
  /** How many others were asked in all. */
  readonly asked: number
  /** Seconds since 1970. */
  readonly written: number
}

/** Adds what is not known yet. @param importId  null for what the owner says went out. @returns how many were new */
export async function addPosts(db: Db, owner: OwnerId, importId: string | null, posts: readonly PostRow[]): Promise<number> {
  if (posts.length === 0) return 0
  const rows = posts.map((post) => [post.id, post.at.toISOString(), post.channel, post.kind, post.text, post.url])
  const { numAffectedRows } = await sql`insert into post (owner_id, id, import_id, at, channel, kind, text, url)
    select ${owner}, id, ${importId}::uuid, at, channel, kind, text, url
    from ${unnested({ id: 'uuid', at: 'timestamptz', channel: 'text', kind: 'text', text: 'text', url: 'text' }, rows)} on conflict do nothing`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0)
}

const EVENT_COLUMNS = {
  id: 'uuid',
  at: 'timestamptz',
  ends_at: 'timestamptz',
  title: 'text',
  url: 'text',
  role: 'text',
  place: 'text',
  channel: 'text',
  is_all_day: 'bool',
  is_series: 'bool',
  asked: 'int',
  written: 'int8',
}

/** Adds what is not known yet; what is known is told anew where its source wrote it later. @returns how many were new */
export async function addEvents(db: Db, owner: OwnerId, importId: string, events: readonly EventRow[]): Promise<number> {
  if (events.length === 0) return 0
  const latest = [...new Map(events.toSorted((a, b) => a.written - b.written).map((event) => [event.id, event])).values()]
  const ids = latest.map(({ id }) => id)
  const { rows: known } = await sql<{ count: number }>`
    select count(*) from event where owner_id = ${owner} and id = any(${ids}::uuid[])`.execute(db)
  const rows = latest.map((event) => [
    event.id,
    event.at.toISOString(),
    event.endsAt?.toISOString() ?? null,
    event.title,
    event.url,
    event.role,
    event.place,
    event.channel,
    event.isAllDay,
    event.isSeries,
    event.asked,
    event.written,
  ])
  await sql`insert into event (owner_id, id, import_id, at, ends_at, title, url, role, place, channel, is_all_day, is_series, asked, written)
    select ${owner}, id, ${importId}, at, ends_at, title, url, role, place, channel, is_all_day, is_series, asked, written
    from ${unnested(EVENT_COLUMNS, rows)}
    on conflict (owner_id, id) do update set at = excluded.at, ends_at = excluded.ends_at, title = excluded.title, url = excluded.url,
      role = excluded.role, place = excluded.place, is_all_day = excluded.is_all_day, asked = excluded.asked, written = excluded.written
    where event.written < excluded.written`.execute(db)
  return latest.length - known[0]!.count
}

export interface GuestRow {
  readonly eventId: string
  /** Identity key, or `person:<id>` for somebody the owner put down. */
  readonly guest: string
  readonly name: string | null
  readonly role: string
  readonly answer: string | null
  readonly came: boolean | null
}

const GUEST_COLUMNS = { event_id: 'uuid', guest: 'text', name: 'text', role: 'text', answer: 'text', came: 'bool' }

/**
 * Adds who was asked to events, or what is newly known of them. Of two answers the clearer stays (yes, no, maybe, none), so that it does
 * not matter in which order exports come.
 * @param importId  null for those the owner put down
 */
export async function saveGuests(db: Db, owner: OwnerId, importId: string | null, guests: readonly GuestRow[]): Promise<void> {
  const unique = [...new Map(guests.map((guest) => [`${guest.eventId} ${guest.guest}`, guest])).values()]
  for (let i = 0; i < unique.length; i += 5000) {
    const rows = unique.slice(i, i + 5000).map(({ eventId, guest, name, role, answer, came }) => [eventId, guest, name, role, answer, came])
    // The words of an answer stand in the alphabet as they are to win.
    await sql`insert into event_guest (owner_id, event_id, guest, import_id, name, role, answer, came)
      select ${owner}, event_id, guest, ${importId}::uuid, name, role, answer, came from ${unnested(GUEST_COLUMNS, rows)}
      on conflict (owner_id, event_id, guest) do update set name = coalesce(event_guest.name, excluded.name),
        role = case when 'hosting' in (event_guest.role, excluded.role) then 'hosting' else least(event_guest.role, excluded.role) end,
        answer = greatest(event_guest.answer, excluded.answer), came = coalesce(event_guest.came, excluded.came)`.execute(db)
  }
}

/** An archive that tells of a post within this time of one logged by hand tells of the same. */
const SAME_POST = '2 hours'

/**
 * What the owner did in public between two instants, oldest first: what archives tell and what went out by hand, each once, and the
 * comments and likes marked here since the last that an archive of that network tells.
 */
export async function listPosted(
  db: Db,
  owner: OwnerId,
  { zone, since, until }: { zone: string; since: Date; until: Date },
): Promise<Posted[]> {
  const { rows } = await sql<Posted>`
    with told as (
      select at, channel, kind from post p where owner_id = ${owner} and at > ${since} and at <= ${until}
        and (import_id is not null or not exists (
          select from post q where q.owner_id = p.owner_id and q.import_id is not null and q.channel = p.channel and q.kind in ('post', 'article', 'repost')
            and q.at between p.at - ${SAME_POST}::interval and p.at + ${SAME_POST}::interval))
    ), marked as (
      select least((m.on_day + time '12:00') at time zone ${zone}, ${until}::timestamptz) as at, p.channel,
        case m.how when 'commented' then 'comment' else 'reaction' end as kind
      from publication_mark m join publication p on p.owner_id = m.owner_id and p.id = m.publication_id
      where m.owner_id = ${owner} and m.how in ('commented', 'liked') and m.on_day > (${since}::timestamptz at time zone ${zone})::date
        and m.on_day <= (${until}::timestamptz at time zone ${zone})::date
        and m.on_day > coalesce((select max((q.at at time zone ${zone})::date) from post q
          where q.owner_id = m.owner_id and q.import_id is not null and q.channel = p.channel and q.kind in ('comment', 'reaction')), '-infinity')
    )
    select at, (at at time zone ${zone})::date - date '1970-01-01' as day, channel, kind
    from (select * from told union all select * from marked) every order by at`.execute(db)
  return rows
}

/** The last posts of the owner's with words, newest first. */
export async function listLastTexts(db: Db, owner: OwnerId, { until, limit }: { until: Date; limit: number }): Promise<string[]> {
  const rows = await db
    .selectFrom('post')
    .select('text')
    .where('owner_id', '=', owner)
    .where('at', '<=', until)
    .where('kind', 'in', ['post', 'article', 'repost'])
    .where('text', 'is not', null)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ text }) => text!)
}

/** The last days (since 1970) on which an archive or the owner tells of something they did on a channel. */
export interface LastPosted {
  /** Whatever they did there in public. */
  readonly any: number
  /** A post, an article, or what they passed on. */
  readonly own: number | null
}

export async function listLastPosted(
  db: Db,
  owner: OwnerId,
  { zone, until }: { zone: string; until: Date },
): Promise<Map<string, LastPosted>> {
  const day = sql`(at at time zone ${zone})::date`
  const { rows } = await sql<LastPosted & { channel: string }>`
    select channel, max(${day}) - date '1970-01-01' as any,
      max(${day}) filter (where kind in ('post', 'article', 'repost')) - date '1970-01-01' as own
    from post where owner_id = ${owner} and at <= ${until} group by channel`.execute(db)
  return new Map(rows.map(({ channel, any, own }) => [channel, { any, own }]))
}

export async function removePost(db: Db, owner: OwnerId, id: string): Promise<void> {
  await db.deleteFrom('post').where('owner_id', '=', owner).where('id', '=', id).execute()
}

/** Whoever has not published on a network for so long has left it. */
const LEFT_DAYS = 365

/** Channels and sources the owner is on: published there in the last year, or an archive of it is here. Not every one is a network. */
export async function listNetworksInUse(db: Db, owner: OwnerId, now: Date): Promise<string[]> {
  const { rows } = await sql<{ channel: string }>`
    select distinct channel from post where owner_id = ${owner} and at > ${daysBefore(now, LEFT_DAYS)}
    union select distinct channel from own_profile where owner_id = ${owner}
    union select distinct source from import where owner_id = ${owner} and state = 'done'`.execute(db)
  return rows.map(({ channel }) => channel)
}
