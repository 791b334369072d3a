import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

/** Every identity and whose it is. */
export async function listIdentities(db: Db, owner: OwnerId): Promise<{ key: string; personId: string }[]> {
  return db.selectFrom('identity').select(['key', 'person_id as personId']).where('owner_id', '=', owner).execute()
}

export async function saveIdentities(
  db: Db,
  owner: OwnerId,
  rows: readonly { key: string; personId: string; because: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into identity (owner_id, key, person_id, because)
    select ${owner}, key, person_id, because from ${unnested(
      { key: 'text', person_id: 'uuid', because: 'text' },
      rows.map((row) => [row.key, row.personId, row.because]),
    )}
    on conflict (owner_id, key) do update set person_id = excluded.person_id, because = excluded.because`.execute(db)
}

/** Gives somebody an identity that nobody has. @returns false when somebody has it, also somebody who was given it a moment ago */
export async function addIdentityOf(
  db: Db,
  owner: OwnerId,
  { key, personId, because }: { key: string; personId: string; because: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into identity (owner_id, key, person_id, because)
    values (${owner}, ${key}, ${personId}, ${because}) on conflict do nothing`.execute(db)
  return numAffectedRows === 1n
}

export async function removeIdentities(db: Db, owner: OwnerId, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await db.deleteFrom('identity').where('owner_id', '=', owner).where('key', 'in', keys).execute()
}

/** Identities of some people. */
export async function listIdentitiesOf(
  db: Db,
  owner: OwnerId,
  people: readonly string[],
): Promise<{ key: string; personId: string; because: string }[]> {
  return db
    .selectFrom('identity')
    .select(['key', 'person_id as personId', 'because'])
    .where('owner_id', '=', owner)
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .orderBy('key')
    .execute()
}

/** Whose some identities are; those nobody has are left out. */
export async function listOwnersOf(db: Db, owner: OwnerId, keys: readonly string[]): Promise<{ key: string; personId: string }[]> {
  if (keys.length === 0) return []
  return db
    .selectFrom('identity')
    .select(['key', 'person_id as personId'])
    .where('owner_id', '=', owner)
    .where('key', '=', sql<string>`any(${keys}::text[])`)
    .execute()
}
