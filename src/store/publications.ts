import { sql } from 'kysely'
import type { PublicationMark } from '#domain/coach/share/publication.ts'
import type { OwnerId } from '#domain/ids.ts'
import { type Day, dayNumber } from '#domain/time.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

export interface PublicationRow {
  readonly id: string
  readonly at: Date
  /** Identity key of who published it, and every key the source names for them, that one with them. */
  readonly author: string
  readonly authorKeys: readonly string[]
  readonly authorName: string | null
  /** The name as people's names are normalised; empty for none. */
  readonly authorNorm: string
  readonly channel: string
  readonly title: string | null
  readonly text: string | null
  readonly url: string | null
}

const COLUMNS = {
  id: 'uuid',
  at: 'timestamptz',
  author: 'text',
  author_keys: 'text',
  author_name: 'text',
  author_norm: 'text',
  channel: 'text',
  title: 'text',
  text: 'text',
  url: 'text',
}

/** Adds what is not known yet. @returns how many were new */
export async function addPublications(db: Db, owner: OwnerId, importId: string, publications: readonly PublicationRow[]): Promise<number> {
  if (publications.length === 0) return 0
  const rows = publications.map((p) => [
    p.id,
    p.at.toISOString(),
    p.author,
    p.authorKeys.join('\n'),
    p.authorName,
    p.authorNorm,
    p.channel,
    p.title,
    p.text,
    p.url,
  ])
  const { numAffectedRows } =
    await sql`insert into publication (owner_id, id, import_id, at, author, author_keys, author_name, author_norm, channel, title, text, url)
    select ${owner}, id, ${importId}, at, author, author_keys, author_name, author_norm, channel, title, text, url
    from ${unnested(COLUMNS, rows)} on conflict do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** One publication as it is stored, with whose it is by the owner's word, an identity, or the name of exactly one person. */
export interface StoredPublication {
  readonly id: string
  readonly at: Date
  readonly author: string
  readonly authorName: string | null
  readonly channel: string
  readonly title: string | null
  readonly text: string | null
  readonly url: string | null
  /** Null where nothing tells. */
  readonly personId: string | null
}

const WHOSE = sql`coalesce(
  (select o.person_id from publication_owner o where o.owner_id = p.owner_id and o.author = p.author),
  (select i.person_id from identity i where i.owner_id = p.owner_id and i.key = any(string_to_array(p.author_keys, E'\n')) order by i.key limit 1),
  (select (array_agg(n.id))[1] from person n where n.owner_id = p.owner_id and n.name_norm = p.author_norm and p.author_norm like '% %' having count(*) = 1))`

/** What was published between two instants, newest first, at most `limit`. */
export async function listPublications(
  db: Db,
  owner: OwnerId,
  { since, until, limit }: { since: Date; until: Date; limit: number },
): Promise<StoredPublication[]> {
  const { rows } = await sql<StoredPublication>`
    select p.id, p.at, p.author, p.author_name as "authorName", p.channel, p.title, p.text, p.url, ${WHOSE} as "personId"
    from publication p where p.owner_id = ${owner} and p.at > ${since} and p.at <= ${until}
    order by p.at desc, p.id limit ${limit}`.execute(db)
  return rows
}

export async function findPublication(db: Db, owner: OwnerId, id: string): Promise<StoredPublication | undefined> {
  const { rows } = await sql<StoredPublication>`
    select p.id, p.at, p.author, p.author_name as "authorName", p.channel, p.title, p.text, p.url, ${WHOSE} as "personId"
    from publication p where p.owner_id = ${owner} and p.id = ${id}`.execute(db)
  return rows[0]
}

/** How many publications of each author are on record up to a moment, of these authors. */
export async function countPublications(db: Db, owner: OwnerId, authors: readonly string[], until: Date): Promise<Map<string, number>> {
  if (authors.length === 0) return new Map()
  const { rows } = await sql<{ author: string; count: number }>`
    select author, count(*)::int as count from publication
    where owner_id = ${owner} and author = any(${authors}::text[]) and at <= ${until} group by author`.execute(db)
  return new Map(rows.map(({ author, count }) => [author, count]))
}

/** Is anything that others published on record at all? */
export async function hasPublications(db: Db, owner: OwnerId): Promise<boolean> {
  return (await db.selectFrom('publication').select('id').where('owner_id', '=', owner).limit(1).execute()).length > 0
}

/** An author by their key, or by the name they publish under. Undefined when there is none, several when it cannot be told. */
export async function listAuthors(db: Db, owner: OwnerId, word: string): Promise<{ author: string; authorName: string | null }[]> {
  const { rows } = await sql<{ author: string; authorName: string | null }>`
    select author, max(author_name) as "authorName" from publication
    where owner_id = ${owner} and (author = ${word} or lower(author_name) = lower(${word}) or author = ${`web:${word}`})
    group by author order by author limit 10`.execute(db)
  return rows
}

/** Whose an author is by the owner's word; undefined while they have not said. */
export async function findAuthorOwner(db: Db, owner: OwnerId, author: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('publication_owner')
    .select('person_id as personId')
    .where('owner_id', '=', owner)
    .where('author', '=', author)
    .executeTakeFirst()
  return row?.personId
}

/** Says whose an author is; null forgets it. */
export async function saveAuthorOwner(db: Db, owner: OwnerId, author: string, personId: string | null): Promise<void> {
  if (personId === null) {
    await db.deleteFrom('publication_owner').where('owner_id', '=', owner).where('author', '=', author).execute()
    return
  }
  await db
    .insertInto('publication_owner')
    .values({ owner_id: owner, author, person_id: personId })
    .onConflict((conflict) => conflict.columns(['owner_id', 'author']).doUpdateSet({ person_id: personId }))
    .execute()
}

/** What was done with publications up to a day: all of those still in the news, by publication; the last where there are several. */
export async function listPublicationMarks(
  db: Db,
  owner: OwnerId,
  publications: readonly string[],
  until: Day,
): Promise<Map<string, PublicationMark>> {
  if (publications.length === 0) return new Map()
  const rows = await db
    .selectFrom('publication_mark')
    .select(['publication_id as id', 'how'])
    .where('owner_id', '=', owner)
    .where('publication_id', 'in', publications)
    .where('on_day', '<=', until)
    .orderBy('on_day')
    .execute()
  return new Map(rows.map(({ id, how }) => [id, how as PublicationMark]))
}

/** Keeps what was done; the same thing twice stays one. @returns whether it was new */
export async function savePublicationMark(
  db: Db,
  owner: OwnerId,
  mark: { readonly publicationId: string; readonly how: PublicationMark; readonly onDay: Day; readonly changeId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('publication_mark')
    .values({ owner_id: owner, publication_id: mark.publicationId, how: mark.how, on_day: mark.onDay, change_id: mark.changeId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0) > 0
}

export async function removePublicationMarks(db: Db, owner: OwnerId, changeId: string): Promise<void> {
  await db.deleteFrom('publication_mark').where('owner_id', '=', owner).where('change_id', '=', changeId).execute()
}

/**
 * The last day (since 1970) up to `until` on which the owner commented, reacted or passed on something of each person's: by what passed
 * in public, and by what they marked here.
 */
export async function listLastAnswered(
  db: Db,
  owner: OwnerId,
  people: readonly string[],
  { zone, until }: { zone: string; until: Date },
): Promise<Map<string, number>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<{ personId: string; on: Day }>`
    select person_id as "personId", max((at at time zone ${zone})::date)::text as "on" from interaction
    where owner_id = ${owner} and person_id = any(${people}::uuid[]) and kind in ('comment', 'reaction') and direction = 'out' and at <= ${until}
    group by person_id`.execute(db)
  return new Map(rows.map(({ personId, on }) => [personId, dayNumber(on)]))
}

/** The last day (since 1970) up to `until` on which the owner asked each person for something large. @param worth  asks from here on */
export async function listLastAsked(
  db: Db,
  owner: OwnerId,
  people: readonly string[],
  { zone, until, worth }: { zone: string; until: Date; worth: number },
): Promise<Map<string, number>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<{ personId: string; on: Day }>`
    select person_id as "personId", max((at at time zone ${zone})::date)::text as "on" from interaction
    where owner_id = ${owner} and person_id = any(${people}::uuid[]) and asks >= ${worth - 0.001} and direction = 'out' and at <= ${until}
    group by person_id`.execute(db)
  return new Map(rows.map(({ personId, on }) => [personId, dayNumber(on)]))
}
