import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Reason } from '#domain/people/duplicates/weigh-pair.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

/** What makes two identities one person's, or keeps them apart. */
export interface Link {
  readonly id: string
  /** The smaller key. */
  readonly a: string
  readonly b: string
  readonly isSame: boolean
  readonly saidBy: 'owner' | 'program'
  readonly reasons: readonly Reason[]
}

export interface LinkRow extends Link {
  readonly at: Date
}

const SELECTED = sql`id, a_key as a, b_key as b, is_same as "isSame", said_by as "saidBy", reasons, at`
/** Of each pair what counts: the owner's last word, else what was found. */
const COUNTS = sql`distinct on (a_key, b_key) ${SELECTED}`
const LAST_WORD = sql`order by a_key, b_key, said_by = 'owner' desc, at desc, id`

/** What counts of every pair, by their keys. */
export async function listLinks(db: Db, owner: OwnerId): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`select ${COUNTS} from link where owner_id = ${owner} ${LAST_WORD}`.execute(db)
  return rows
}

/** What counts of the pairs in which any of the keys is. */
export async function listLinksOf(db: Db, owner: OwnerId, keys: readonly string[]): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`select ${COUNTS} from (
    select * from link where owner_id = ${owner} and a_key = any(${keys}::text[])
    union select * from link where owner_id = ${owner} and b_key = any(${keys}::text[])) l ${LAST_WORD}`.execute(db)
  return rows
}

/** Everything the program found, also where the owner says otherwise. */
export async function listFound(db: Db, owner: OwnerId): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select ${SELECTED} from link where owner_id = ${owner} and said_by = 'program' order by a_key, b_key`.execute(db)
  return rows
}

export async function findLink(db: Db, owner: OwnerId, id: string): Promise<LinkRow | undefined> {
  const { rows } = await sql<LinkRow>`select ${SELECTED} from link where owner_id = ${owner} and id = ${id}`.execute(db)
  return rows[0]
}

const COLUMNS = { id: 'uuid', a: 'text', b: 'text', is_same: 'bool', said_by: 'text', reasons: 'text' }

/** Adds them, as said now: an owner's word after another on the same pair is the one that counts. */
export async function saveLinks(db: Db, owner: OwnerId, links: readonly Link[]): Promise<void> {
  for (let i = 0; i < links.length; i += 2000) {
    const rows = links.slice(i, i + 2000).map((link) => [link.id, link.a, link.b, link.isSame, link.saidBy, JSON.stringify(link.reasons)])
    await sql`insert into link (owner_id, id, a_key, b_key, is_same, said_by, reasons, at)
      select ${owner}, id, a, b, is_same, said_by, reasons::jsonb, clock_timestamp() from ${unnested(COLUMNS, rows)} on conflict do nothing`.execute(
      db,
    )
  }
}

/** Nothing is said any more of the pairs in which a key is. */
export async function removeLinksOf(db: Db, owner: OwnerId, keys: readonly string[]): Promise<void> {
  await sql`delete from link where owner_id = ${owner} and (a_key = any(${keys}::text[]) or b_key = any(${keys}::text[]))`.execute(db)
}

/** @returns the keys of those that were there */
export async function removeLinks(db: Db, owner: OwnerId, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ a: string; b: string }>`
    delete from link where owner_id = ${owner} and id = any(${ids}::uuid[]) returning a_key as a, b_key as b`.execute(db)
  return [...new Set(rows.flatMap(({ a, b }) => [a, b]))]
}

/** Two keys in the order in which links hold them. */
export function orderedPair(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a]
}
