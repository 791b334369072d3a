import { sql } from 'kysely'
import { NEVER_KEEPING_KINDS, type Promised, SENT_KINDS } from '#domain/coach/ledger/promise.ts'
import type { OwnerId } from '#domain/ids.ts'
import type { Direction } from '#domain/interactions/interaction.ts'
import { type Day, dayFromNumber } from '#domain/time.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'
import type { RecordRow } from './records.ts'
import { idFrom } from './stable-id.ts'

export interface PromiseRow {
  readonly id: string
  readonly personId: string
  /** Null for one the owner wrote down. */
  readonly recordId: string | null
  readonly madeBy: 'owner' | 'them'
  readonly what: string
  readonly madeOn: Day
  readonly dueOn: Day | null
}

const LONGEST = 300

/** The promises that one record makes to or by one person. To several at once, in Cc too, nothing tells which of them is promised what. */
export function promisesOf(record: RecordRow, personId: string, direction: Direction, dayOf: (at: Date) => number): PromiseRow[] {
  if (!record.acts || record.at === null || record.audience > 1 || direction === 'both') return []
  const madeOn = dayFromNumber(dayOf(record.at))
  return record.acts
    .filter(({ kind }) => kind === 'promise')
    .map(({ sentence, words, dueOn }, i) => ({
      id: idFrom('promise', record.id, personId, String(i)),
      personId,
      recordId: record.id,
      madeBy: direction === 'out' ? 'owner' : 'them',
      what: (sentence ?? words.join(' ')).slice(0, LONGEST).toWellFormed(),
      madeOn,
      dueOn: dueOn ?? null,
    }))
}

export async function savePromises(db: Db, owner: OwnerId, rows: readonly PromiseRow[]): Promise<void> {
  if (rows.length === 0) return
  const columns = { id: 'uuid', person_id: 'uuid', record_id: 'uuid', made_by: 'text', what: 'text', made_on: 'date', due_on: 'date' }
  const given = rows.map((row) => [row.id, row.personId, row.recordId, row.madeBy, row.what, row.madeOn, row.dueOn])
  await sql`insert into promise (owner_id, id, person_id, record_id, made_by, what, made_on, due_on)
    select ${owner}, id, person_id, record_id, made_by, what, made_on, due_on from ${unnested(columns, given)}
    on conflict (owner_id, id) do nothing`.execute(db)
}

/** Takes away what was found in these records; what the owner closed by hand goes with it. */
export async function removePromisesOf(db: Db, owner: OwnerId, records: readonly string[]): Promise<void> {
  await sql`delete from promise where owner_id = ${owner} and record_id = any(${records}::uuid[])`.execute(db)
}

/**
 * Promises made up to a day, newest first, each with the first day after it on which its maker sent the other something.
 * @param people  only theirs
 */
export async function listPromises(
  db: Db,
  owner: OwnerId,
  { zone, until, since, people, limit = 1000 }: { zone: string; until: Day; since?: Day; people?: readonly string[]; limit?: number },
): Promise<Promised[]> {
  const { rows } = await sql<Promised>`
    select p.id, p.person_id as "personId", p.made_by as "madeBy", p.what, p.made_on as "madeOn", p.due_on as "dueOn",
      case when p.closed_on <= ${until} then p.closed_as end as "closedAs", case when p.closed_on <= ${until} then p.closed_on end as "closedOn",
      p.record_id is not null as "isFound",
      (select min((i.at at time zone ${zone})::date) from interaction i
        where i.owner_id = p.owner_id and i.person_id = p.person_id and i.gives > 0 and (i.at at time zone ${zone})::date > p.made_on
          and i.at > p.made_on and (i.at at time zone ${zone})::date <= ${until} and i.record_id is distinct from p.record_id
          and i.direction = case p.made_by when 'owner' then 'out' else 'in' end
          and (i.kind = 'gift' or exists (select from record r where r.owner_id = i.owner_id and r.id = i.record_id and (
            (r.tag = 'give' and i.kind <> all(${[...NEVER_KEEPING_KINDS]}::text[]))
            or (i.kind = any(${[...SENT_KINDS]}::text[]) and exists (select from jsonb_array_elements(coalesce(r.acts, '[]')) a
              where a ->> 'kind' = 'give' and a ->> 'what' is distinct from 'introduction')))))) as "gaveOn"
    from promise p
    where p.owner_id = ${owner} and p.made_on <= ${until} ${since ? sql`and p.made_on >= ${since}` : sql``}
      ${people ? sql`and p.person_id = any(${people}::uuid[])` : sql``}
    order by p.made_on desc, p.id limit ${limit}`.execute(db)
  return rows
}

/** How one promise stands by the owner's own word, locked until the transaction ends; undefined when there is none. */
export async function findPromise(
  db: Db,
  owner: OwnerId,
  id: string,
): Promise<{ personId: string; what: string; closedAs: 'kept' | 'dropped' | null; closedOn: Day | null } | undefined> {
  const row = await db
    .selectFrom('promise')
    .select(['person_id as personId', 'what', 'closed_as as closedAs', 'closed_on as closedOn'])
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row as { personId: string; what: string; closedAs: 'kept' | 'dropped' | null; closedOn: Day | null } | undefined
}

export async function closePromise(
  db: Db,
  owner: OwnerId,
  id: string,
  closed: { readonly as: 'kept' | 'dropped' | null; readonly on: Day | null },
): Promise<void> {
  await db
    .updateTable('promise')
    .set({ closed_as: closed.as, closed_on: closed.on })
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .execute()
}

export async function removePromise(db: Db, owner: OwnerId, id: string): Promise<void> {
  await db.deleteFrom('promise').where('owner_id', '=', owner).where('id', '=', id).execute()
}
