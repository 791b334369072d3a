import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Act, Worth } from '#domain/interactions/acts.ts'
import type { InteractionKind } from '#domain/interactions/interaction.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'
import type { RecordRow } from './records.ts'

/** What the owner said that a message does, and what had been recognised. */
export interface Correction {
  readonly recordId: string
  readonly acts: readonly Act[]
  readonly before: readonly Act[]
}

/** A correction with the first words of its message, as far as they are known. */
export interface TaughtBy extends Correction {
  readonly text: string
}

/** What one message is known to do; undefined when there is no such message. */
export async function findRecordActs(db: Db, owner: OwnerId, recordId: string): Promise<readonly Act[] | undefined> {
  const row = await db
    .selectFrom('record')
    .select('acts')
    .where('owner_id', '=', owner)
    .where('id', '=', recordId)
    .forUpdate()
    .executeTakeFirst()
  return row && ((row.acts ?? []) as Act[])
}

/** Writes what one message does. @returns the record as it is now, undefined when there is none */
export async function saveRecordActs(db: Db, owner: OwnerId, recordId: string, acts: readonly Act[]): Promise<RecordRow | undefined> {
  const { rows } = await sql<Omit<RecordRow, 'receivers'> & { receivers: string }>`
    update record set acts = ${JSON.stringify(acts)}::jsonb where owner_id = ${owner} and id = ${recordId}
    returning id, also_id as "alsoId", import_id as "importId", at, kind, channel, sender, receivers, audience, subject, snippet, thread, asks, sent, tag, acts`.execute(
    db,
  )
  return rows[0] && { ...rows[0], receivers: rows[0].receivers === '' ? [] : rows[0].receivers.split('\n') }
}

export async function findCorrection(db: Db, owner: OwnerId, recordId: string): Promise<readonly Act[] | undefined> {
  const row = await db
    .selectFrom('act_correction')
    .select('acts')
    .where('owner_id', '=', owner)
    .where('record_id', '=', recordId)
    .executeTakeFirst()
  return row?.acts as Act[] | undefined
}

/** Keeps the owner's word on a message; what had been recognised before the first correction stays with it. */
export async function saveCorrection(
  db: Db,
  owner: OwnerId,
  { recordId, acts, before, at, changeId }: Correction & { at: Date; changeId: string },
): Promise<void> {
  await sql`insert into act_correction (owner_id, record_id, acts, before, at, change_id)
    values (${owner}, ${recordId}, ${JSON.stringify(acts)}::jsonb, ${JSON.stringify(before)}::jsonb, ${at}, ${changeId})
    on conflict (owner_id, record_id) do update set acts = excluded.acts, at = excluded.at, change_id = excluded.change_id`.execute(db)
}

export async function removeCorrection(db: Db, owner: OwnerId, recordId: string): Promise<void> {
  await db.deleteFrom('act_correction').where('owner_id', '=', owner).where('record_id', '=', recordId).execute()
}

/** Every correction, the newest thousand first: what the owner has taught. */
export async function listCorrections(db: Db, owner: OwnerId): Promise<TaughtBy[]> {
  const rows = await db
    .selectFrom('act_correction as correction')
    .leftJoin('record', (join) => join.onRef('record.owner_id', '=', 'correction.owner_id').onRef('record.id', '=', 'correction.record_id'))
    .select(['correction.record_id as recordId', 'correction.acts', 'correction.before', 'record.snippet'])
    .where('correction.owner_id', '=', owner)
    .orderBy('correction.at', 'desc')
    .orderBy('correction.record_id')
    .limit(1000)
    .execute()
  return rows.map(({ snippet, ...row }) => ({ ...row, text: snippet ?? '' }) as TaughtBy)
}

/** The kinds whose words importers read for what they do. */
const WITH_WORDS: readonly InteractionKind[] = ['mail', 'message', 'invitation', 'introduction']

/** Imported messages whose words were not read yet, at most `limit`, by id, locked until the transaction ends. */
export async function listUnreadRecords(db: Db, owner: OwnerId, after: string, limit: number): Promise<RecordRow[]> {
  const { rows } = await sql<Omit<RecordRow, 'receivers'> & { receivers: string }>`
    select id, also_id as "alsoId", import_id as "importId", at, kind, channel, sender, receivers, audience, subject, snippet, thread, asks, sent, tag, acts
    from record
    where owner_id = ${owner} and id > ${after} and acts is null and import_id is not null and kind = any(${WITH_WORDS})
    order by id limit ${limit} for update`.execute(db)
  return rows.map((row) => ({ ...row, receivers: row.receivers === '' ? [] : row.receivers.split('\n') }))
}

/** Writes what several messages do, and whether they want an answer. */
export async function saveActsOfRecords(
  db: Db,
  owner: OwnerId,
  read: readonly { readonly id: string; readonly acts: readonly Act[]; readonly asks: boolean }[],
): Promise<void> {
  const given = unnested(
    { id: 'uuid', acts: 'jsonb', asks: 'bool' },
    read.map(({ id, acts, asks }) => [id, JSON.stringify(acts), asks]),
  )
  await sql`update record r set acts = given.acts, asks = given.asks from ${given} where r.owner_id = ${owner} and r.id = given.id`.execute(
    db,
  )
}

/** Writes what messages are worth in the ledger. @returns with whom each passed, and in which direction */
export async function saveWorths(
  db: Db,
  owner: OwnerId,
  worths: readonly (Worth & { readonly id: string })[],
): Promise<{ recordId: string; personId: string; direction: 'in' | 'out' | 'both' }[]> {
  const given = unnested(
    { id: 'uuid', gives: 'float4', asks: 'float4' },
    worths.map(({ id, gives, asks }) => [id, gives, asks]),
  )
  const { rows } = await sql<{ recordId: string; personId: string; direction: 'in' | 'out' | 'both' }>`
    update interaction i set gives = given.gives, asks = given.asks from ${given}
    where i.owner_id = ${owner} and i.record_id = given.id
    returning i.record_id as "recordId", i.person_id as "personId", i.direction`.execute(db)
  return rows
}
