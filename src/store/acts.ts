import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Act } from '#domain/interactions/acts.ts'
import type { Db } from './database.ts'
import type { RecordRow } from './records.ts'

/** What the owner said that a message does, and what had been recognised. */
export interface Correction {
  readonly recordId: string
  readonly acts: readonly Act[]
  readonly before: readonly Act[]
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
export async function listCorrections(db: Db, owner: OwnerId): Promise<Correction[]> {
  const rows = await db
    .selectFrom('act_correction')
    .select(['record_id as recordId', 'acts', 'before'])
    .where('owner_id', '=', owner)
    .orderBy('at', 'desc')
    .orderBy('record_id')
    .limit(1000)
    .execute()
  return rows as Correction[]
}
