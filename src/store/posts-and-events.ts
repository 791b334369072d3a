import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

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
