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

/** Adds what is not known yet. @returns how many were new */
export async function addEvents(db: Db, owner: OwnerId, importId: string, events: readonly EventRow[]): Promise<number> {
  if (events.length === 0) return 0
  const rows = events.map((event) => [
    event.id,
    event.at.toISOString(),
    event.endsAt?.toISOString() ?? null,
    event.title,
    event.url,
    event.role,
  ])
  const { numAffectedRows } = await sql`insert into event (owner_id, id, import_id, at, ends_at, title, url, role)
    select ${owner}, id, ${importId}, at, ends_at, title, url, role
    from ${unnested({ id: 'uuid', at: 'timestamptz', ends_at: 'timestamptz', title: 'text', url: 'text', role: 'text' }, rows)} on conflict do nothing`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0)
}

/** The owner's events that began before `until`, oldest first. Days since 1970 in the owner's zone. */
export async function listOwnEvents(
  db: Db,
  owner: OwnerId,
  { zone, until }: { zone: string; until: Date },
): Promise<{ day: number; role: EventRole }[]> {
  const { rows } = await sql<{ day: number; role: EventRole }>`
    select (at at time zone ${zone})::date - date '1970-01-01' as day, role from event
    where owner_id = ${owner} and at <= ${until} order by at, id`.execute(db)
  return rows
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

/** Channel -> the last day (since 1970) on which an archive or the owner tells of something they did there in public. */
export async function listLastPosted(db: Db, owner: OwnerId, { zone, until }: { zone: string; until: Date }): Promise<Map<string, number>> {
  const { rows } = await sql<{ channel: string; day: number }>`
    select channel, max((at at time zone ${zone})::date) - date '1970-01-01' as day from post
    where owner_id = ${owner} and at <= ${until} group by channel`.execute(db)
  return new Map(rows.map(({ channel, day }) => [channel, day]))
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
