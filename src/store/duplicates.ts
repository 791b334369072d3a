import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Reason, Together } from '#domain/people/duplicates/weigh-pair.ts'
import type { Said } from '#domain/people/shown.ts'
import type { Day } from '#domain/time.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

/** Two people who may be one. */
export interface DuplicateRow {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

const COLUMNS = { a: 'text', b: 'text', score: 'float8', reasons: 'text' }

/** Replaces the questions about some identities; one that is put off stays put off. */
export async function replaceDuplicates(db: Db, owner: OwnerId, keys: readonly string[], rows: readonly DuplicateRow[]): Promise<void> {
  const kept = unnested(
    { a: 'text', b: 'text' },
    rows.map(({ a, b }) => [a, b]),
  )
  await sql`delete from duplicate d where owner_id = ${owner} and (a_key = any(${keys}::text[]) or b_key = any(${keys}::text[]))
    and not exists (select from ${kept} where given.a = d.a_key and given.b = d.b_key)`.execute(db)
  for (let i = 0; i < rows.length; i += 2000)
    await sql`insert into duplicate (owner_id, a_key, b_key, score, reasons)
      select ${owner}, a, b, score, reasons::jsonb from ${unnested(
        COLUMNS,
        rows.slice(i, i + 2000).map(({ a, b, score, reasons }) => [a, b, score, JSON.stringify(reasons)]),
      )}
      on conflict (owner_id, a_key, b_key) do update set score = excluded.score, reasons = excluded.reasons`.execute(db)
}

export interface OpenDuplicate extends DuplicateRow {
  readonly personA: string
  readonly personB: string
}

/** Open questions, the surest first, two people once; those put off beyond `today` and those that settled themselves are left out. */
export async function listDuplicates(db: Db, owner: OwnerId, today: Day, limit: number): Promise<OpenDuplicate[]> {
  const { rows } = await sql<OpenDuplicate>`
    select * from (select distinct on (least(i.person_id, j.person_id), greatest(i.person_id, j.person_id))
      d.a_key as a, d.b_key as b, d.score, d.reasons, i.person_id as "personA", j.person_id as "personB" from duplicate d
    join identity i on i.owner_id = d.owner_id and i.key = d.a_key
    join identity j on j.owner_id = d.owner_id and j.key = d.b_key
    where d.owner_id = ${owner} and i.person_id <> j.person_id and (d.later_until is null or d.later_until <= ${today})
      and not exists (select from person p where p.owner_id = d.owner_id and p.id in (i.person_id, j.person_id) and p.hidden_at is not null)
      and not exists (select from link l
        join identity x on x.owner_id = l.owner_id and x.key = l.a_key join identity y on y.owner_id = l.owner_id and y.key = l.b_key
        where l.owner_id = d.owner_id and not l.is_same
          and (x.person_id = i.person_id and y.person_id = j.person_id or x.person_id = j.person_id and y.person_id = i.person_id))
    order by least(i.person_id, j.person_id), greatest(i.person_id, j.person_id), d.score desc, d.a_key, d.b_key) open
    order by score desc, a, b limit ${limit}`.execute(db)
  return rows
}

export async function countDuplicates(db: Db, owner: OwnerId, today: Day): Promise<number> {
  return (await listDuplicates(db, owner, today, 1000)).length
}

/** @returns until when it was put off before, and whether there is such a question */
export async function putOffDuplicate(
  db: Db,
  owner: OwnerId,
  a: string,
  b: string,
  until: Day | null,
): Promise<{ before: Day | null } | undefined> {
  const { rows } = await sql<{ before: Day | null }>`
    update duplicate d set later_until = ${until} from (select owner_id, a_key, b_key, later_until::text as before from duplicate
      where owner_id = ${owner} and a_key = ${a} and b_key = ${b} for update) old
    where d.owner_id = old.owner_id and d.a_key = old.a_key and d.b_key = old.b_key returning old.before`.execute(db)
  return rows[0]
}

/** One thing said of one identity set, for comparing people. */
export interface ToldRow {
  readonly identities: readonly string[]
  readonly said: Pick<Said, 'name' | 'organisation' | 'birthday' | 'count' | 'signed'>
}

/** What every record and the owner's own hand says of everybody's names, firms and birthdays. */
export async function listTold(db: Db, owner: OwnerId): Promise<ToldRow[]> {
  const { rows } = await sql<{
    identities: string
    name: string | null
    organisation: string | null
    birthday: Said['birthday'] | null
    count: number | null
    signed: string[] | null
  }>`
    select identities, said->>'name' as name, said->>'organisation' as organisation, said->'birthday' as birthday, (said->>'count')::int as count, said->'signed' as signed
    from claim where owner_id = ${owner}
    union all
    select i.key, p.name, p.organisation, null, 1, null from person p join identity i on i.owner_id = p.owner_id and i.person_id = p.id
    where p.owner_id = ${owner} and p.by_hand`.execute(db)
  return rows.map(({ identities, name, organisation, birthday, count, signed }) => ({
    identities: identities.split('\n'),
    said: {
      ...(name ? { name } : {}),
      ...(organisation ? { organisation } : {}),
      ...(birthday ? { birthday } : {}),
      ...(count ? { count } : {}),
      ...(signed ? { signed } : {}),
    },
  }))
}

/** What passed with both of each pair of people: in one message, in one conversation. In the order of the pairs. */
export async function listPassedWithBoth(db: Db, owner: OwnerId, pairs: readonly (readonly [string, string])[]): Promise<Together[]> {
  if (pairs.length === 0) return []
  const { rows } = await sql<Together>`
    select (select count(*) from interaction x join interaction y on y.owner_id = x.owner_id and y.record_id = x.record_id and y.person_id = given.b
        where x.owner_id = ${owner} and x.person_id = given.a) as messages,
      (select count(*) from (
        select r.thread from interaction x join record r on r.owner_id = x.owner_id and r.id = x.record_id
          where x.owner_id = ${owner} and x.person_id = given.a and r.thread is not null
        intersect select r.thread from interaction y join record r on r.owner_id = y.owner_id and r.id = y.record_id
          where y.owner_id = ${owner} and y.person_id = given.b and r.thread is not null) both_in) as threads
    from ${unnested(
      { a: 'uuid', b: 'uuid', nr: 'int' },
      pairs.map(([a, b], nr) => [a, b, nr]),
    )} order by nr`.execute(db)
  return rows
}

/** Forgets what was found about identities that nobody has any more. The owner's own word stays: they may come back. */
export async function forgetDead(db: Db, owner: OwnerId): Promise<void> {
  for (const [table, found] of [
    ['link', sql`and l.said_by = 'program'`],
    ['duplicate', sql``],
  ] as const)
    await sql`delete from ${sql.table(table)} l where owner_id = ${owner} ${found} and (
      not exists (select from identity i where i.owner_id = l.owner_id and i.key = l.a_key)
      or not exists (select from identity i where i.owner_id = l.owner_id and i.key = l.b_key))`.execute(db)
}

/** What was joined without asking and is one person still. */
export interface JoinedRow {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly a: string
  readonly b: string
  readonly reasons: readonly Reason[]
  readonly at: Date
}

const JOINED = (owner: OwnerId) => sql`
  from link l
  join identity i on i.owner_id = l.owner_id and i.key = l.a_key
  join identity j on j.owner_id = l.owner_id and j.key = l.b_key and j.person_id = i.person_id
  join person p on p.owner_id = l.owner_id and p.id = i.person_id
  where l.owner_id = ${owner} and l.said_by = 'program'`

/** The latest first. */
export async function listJoined(db: Db, owner: OwnerId, limit: number): Promise<JoinedRow[]> {
  const { rows } = await sql<JoinedRow>`
    select l.id, p.id as "personId", p.name, l.a_key as a, l.b_key as b, l.reasons, l.at ${JOINED(owner)}
    order by l.at desc, p.name, l.a_key, l.b_key limit ${limit}`.execute(db)
  return rows
}

export async function countJoined(db: Db, owner: OwnerId): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) ${JOINED(owner)}`.execute(db)
  return rows[0]!.count
}

/** How much passed with some people, and from when to when; those with whom nothing did are left out. */
export async function listSpans(
  db: Db,
  owner: OwnerId,
  people: readonly string[],
): Promise<{ personId: string; count: number; first: Date; last: Date }[]> {
  const { rows } = await sql<{ personId: string; count: number; first: Date; last: Date }>`
    select person_id as "personId", count(*) as count, min(at) as first, max(at) as last from interaction
    where owner_id = ${owner} and person_id = any(${people}::uuid[]) group by person_id`.execute(db)
  return rows
}
