import { sql } from 'kysely'
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

/** Adds what is not known yet. @returns how many were new */
export async function addPosts(db: Db, owner: OwnerId, importId: string, posts: readonly PostRow[]): Promise<number> {
  if (posts.length === 0) return 0
  const rows = posts.map((post) => [post.id, post.at.toISOString(), post.channel, post.kind, post.text, post.url])
  const { numAffectedRows } = await sql`insert into post (owner_id, id, import_id, at, channel, kind, text, url)
    select ${owner}, id, ${importId}, at, channel, kind, text, url
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

/** What the owner published before `until`, oldest first, without its text. Days since 1970 in the owner's zone. */
export async function listOwnPosts(
  db: Db,
  owner: OwnerId,
  { zone, until }: { zone: string; until: Date },
): Promise<{ day: number; channel: string; kind: PostKind }[]> {
  const { rows } = await sql<{ day: number; channel: string; kind: PostKind }>`
    select (at at time zone ${zone})::date - date '1970-01-01' as day, channel, kind from post
    where owner_id = ${owner} and at <= ${until} order by at, id`.execute(db)
  return rows
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
