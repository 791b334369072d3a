import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import { type Act, worthOf } from '#domain/interactions/acts.ts'
import type { Direction, InteractionKind } from '#domain/interactions/interaction.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'
import { NO_ID } from './stable-id.ts'

/** Something dated that a source told of, as it told it. */
export interface RecordRow {
  readonly id: string
  readonly alsoId: string | null
  /** Null for what the owner logged by hand. */
  readonly importId: string | null
  readonly at: Date | null
  readonly kind: InteractionKind
  readonly channel: string
  readonly sender: string
  readonly receivers: readonly string[]
  readonly audience: number
  readonly subject: string | null
  readonly snippet: string | null
  readonly thread: string | null
  readonly asks: boolean
  readonly sent: boolean
  readonly tag?: 'give' | 'ask' | null
  /** What its words do; null while they were not read. */
  readonly acts?: readonly Act[] | null
}

const COLUMNS = {
  id: 'uuid',
  also_id: 'uuid',
  import_id: 'uuid',
  at: 'timestamptz',
  kind: 'text',
  channel: 'text',
  sender: 'text',
  receivers: 'text',
  audience: 'int',
  subject: 'text',
  snippet: 'text',
  thread: 'text',
  asks: 'bool',
  sent: 'bool',
  tag: 'text',
  acts: 'jsonb',
}

const cells = (row: RecordRow) => [
  row.id,
  row.alsoId,
  row.importId,
  row.at?.toISOString() ?? null,
  row.kind,
  row.channel,
  row.sender,
  row.receivers.join('\n'),
  row.audience,
  row.subject,
  row.snippet,
  row.thread,
  row.asks,
  row.sent,
  row.tag ?? null,
  row.acts ? JSON.stringify(row.acts) : null,
]

/** Adds the records that are not known yet, by either of their ids. @returns the ids that were new */
export async function addRecords(db: Db, owner: OwnerId, rows: readonly RecordRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const { rows: added } = await sql<{ id: string }>`
    insert into record (owner_id, id, also_id, import_id, at, kind, channel, sender, receivers, audience, subject, snippet, thread, asks, sent, tag, acts)
    select ${owner}, id, also_id, import_id, at, kind, channel, sender, receivers, audience, subject, snippet, thread, asks, sent, tag, acts
    from ${unnested(COLUMNS, rows.map(cells))}
    on conflict do nothing returning id`.execute(db)
  return new Set(added.map(({ id }) => id))
}

/** Notes that an import told of records that another import brought. @returns how many of these were brought by another one */
export async function saveToldAgain(
  db: Db,
  owner: OwnerId,
  importId: string,
  table: 'record' | 'post' | 'event' | 'publication',
  known: readonly { id: string; alsoId?: string | null }[],
): Promise<number> {
  if (known.length === 0) return 0
  const given = unnested(
    { id: 'uuid', also_id: 'uuid' },
    known.map(({ id, alsoId }) => [id, alsoId ?? null]),
  )
  // Two joins, each by its own index: with "or" between them the whole table would be read for each row.
  const byAlso = sql`union select t.id, t.import_id from ${given} join record t on t.owner_id = ${owner} and t.also_id = given.also_id`
  const { rows } = await sql<{ count: number }>`
    with known as (
      select t.id, t.import_id from ${given} join ${sql.table(table)} t on t.owner_id = ${owner} and t.id = given.id
      ${table === 'record' ? byAlso : sql``}
    ), again as (
      insert into told_again (owner_id, import_id, id)
      select ${owner}, ${importId}, id from known where import_id is distinct from ${importId} on conflict do nothing
    )
    select count(*) from known where import_id is distinct from ${importId}`.execute(db)
  return rows[0]!.count
}

export interface InteractionRow {
  readonly personId: string
  readonly at: Date
  readonly recordId: string
  readonly kind: InteractionKind
  readonly channel: string
  readonly direction: Direction
  readonly audience: number
  readonly gives: number
  readonly asks: number
}

/** What one record means for one person. */
export function interactionRow(record: RecordRow, personId: string, direction: Direction): InteractionRow {
  const { id: recordId, kind, channel, audience } = record
  return { personId, at: record.at!, recordId, kind, channel, direction, audience, ...worthOf(record) }
}

const INTERACTION_COLUMNS = {
  person_id: 'uuid',
  at: 'timestamptz',
  record_id: 'uuid',
  kind: 'text',
  channel: 'text',
  direction: 'text',
  audience: 'int2',
  gives: 'float4',
  asks: 'float4',
}

export async function addInteractions(db: Db, owner: OwnerId, rows: readonly InteractionRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += 5000) {
    const given = rows
      .slice(i, i + 5000)
      .map((row) => [
        row.personId,
        row.at.toISOString(),
        row.recordId,
        row.kind,
        row.channel,
        row.direction,
        Math.min(row.audience, 30_000),
        row.gives,
        row.asks,
      ])
    await sql`insert into interaction (owner_id, person_id, at, record_id, kind, channel, direction, audience, gives, asks)
      select ${owner}, person_id, at, record_id, kind, channel, direction, audience, gives, asks from ${unnested(INTERACTION_COLUMNS, given)}
      on conflict do nothing`.execute(db)
  }
}

/** Records in which any of these identities took part, in pieces of 5,000 by id. */
export async function* listRecordsWith(db: Db, owner: OwnerId, keys: readonly string[]): AsyncGenerator<RecordRow[]> {
  for (let after = NO_ID; ; ) {
    const { rows } = await sql<Omit<RecordRow, 'receivers'> & { receivers: string }>`
      select id, also_id as "alsoId", import_id as "importId", at, kind, channel, sender, receivers, audience, subject, snippet, thread, asks, sent, tag, acts
      from record
      where owner_id = ${owner} and id > ${after} and (sender = any(${keys}) or string_to_array(receivers, E'\n') && ${keys}::text[])
      order by id limit 5000`.execute(db)
    if (rows.length === 0) return
    yield rows.map((row) => ({ ...row, receivers: row.receivers === '' ? [] : row.receivers.split('\n') }))
    after = rows.at(-1)!.id
  }
}

/** Records that touched some people, each with one direction it was seen in, in pieces of 5,000 by id. */
export async function* listRecordsOfPeople(
  db: Db,
  owner: OwnerId,
  people: readonly string[],
): AsyncGenerator<(RecordRow & { readonly direction: Direction })[]> {
  for (let after = NO_ID; ; ) {
    const { rows } = await sql<Omit<RecordRow, 'receivers'> & { receivers: string; direction: Direction }>`
      select r.id, r.also_id as "alsoId", r.import_id as "importId", r.at, r.kind, r.channel, r.sender, r.receivers, r.audience, r.subject, r.snippet,
        r.thread, r.asks, r.sent, r.tag, r.acts, i.direction
      from (select record_id, min(direction) as direction from interaction
        where owner_id = ${owner} and person_id = any(${people}::uuid[]) and record_id > ${after} group by record_id order by record_id limit 5000) i
      join record r on r.owner_id = ${owner} and r.id = i.record_id order by r.id`.execute(db)
    if (rows.length === 0) return
    yield rows.map((row) => ({ ...row, receivers: row.receivers === '' ? [] : row.receivers.split('\n') }))
    after = rows.at(-1)!.id
  }
}

/** Takes away everything that was worked out of what passed with some people. */
export async function removeAllInteractionsOf(db: Db, owner: OwnerId, people: readonly string[]): Promise<void> {
  await sql`delete from interaction where owner_id = ${owner} and person_id = any(${people}::uuid[])`.execute(db)
}

/** Takes away what was worked out from these records. @returns the people it was with */
export async function removeInteractionsOf(db: Db, owner: OwnerId, records: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    with gone as (delete from interaction where owner_id = ${owner} and record_id = any(${records}::uuid[]) returning person_id)
    select distinct person_id from gone`.execute(db)
  return rows.map((row) => row.person_id)
}

/** How many dated things are on record, as the imports and the owner's own hand brought them. */
export async function countRecords(db: Db, owner: OwnerId): Promise<number> {
  const { rows } = await sql<{ count: number }>`select
    coalesce((select sum((counts->>'interactions')::bigint)::bigint from import where owner_id = ${owner} and state <> 'undone'), 0)
    + (select count(*) from record where owner_id = ${owner} and import_id is null) as count`.execute(db)
  return rows[0]!.count
}
