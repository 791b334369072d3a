import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Said } from '#domain/people/shown.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

/** What one import said of one person. */
export interface Claim {
  readonly id: string
  readonly importId: string
  readonly personId: string
  /** Identity keys that the record says are one person's. */
  readonly identities: readonly string[]
  readonly said: Said
}

const COLUMNS = { id: 'uuid', import_id: 'uuid', person_id: 'uuid', identities: 'text', said: 'text' }

export async function saveClaims(db: Db, owner: OwnerId, claims: readonly Claim[]): Promise<void> {
  for (let i = 0; i < claims.length; i += 2000) {
    const rows = claims
      .slice(i, i + 2000)
      .map((claim) => [claim.id, claim.importId, claim.personId, claim.identities.join('\n'), JSON.stringify(claim.said)])
    await sql`insert into claim (owner_id, id, import_id, person_id, identities, said)
      select ${owner}, id, import_id, person_id, identities, said::jsonb from ${unnested(COLUMNS, rows)}
      on conflict (owner_id, id) do update set said = excluded.said, person_id = excluded.person_id, identities = excluded.identities`.execute(
      db,
    )
  }
}

/** Everything said of some people, with the source that said it. */
export async function listClaimsOf(
  db: Db,
  owner: OwnerId,
  people: readonly string[],
): Promise<(Claim & { source: string; importTitle: string })[]> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('import', (join) => join.onRef('import.owner_id', '=', 'claim.owner_id').onRef('import.id', '=', 'claim.import_id'))
    .select([
      'claim.id',
      'claim.import_id as importId',
      'claim.person_id as personId',
      'claim.identities',
      'claim.said',
      'import.source',
      'import.title as importTitle',
    ])
    .where('claim.owner_id', '=', owner)
    .where('claim.person_id', '=', sql<string>`any(${people}::uuid[])`)
    .orderBy('import.started_at')
    .orderBy('claim.id')
    .execute()
  return rows.map((row) => ({ ...row, identities: row.identities.split('\n'), said: row.said as Said }))
}

/** What is said under some identities, of whomever. */
export async function listClaimsUnder(
  db: Db,
  owner: OwnerId,
  keys: readonly string[],
): Promise<Pick<Claim, 'id' | 'identities' | 'said'>[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ id: string; identities: string; said: Said }>`
    select id, identities, said from claim where owner_id = ${owner} and string_to_array(identities, E'\\n') && ${keys}::text[] order by id`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, identities: row.identities.split('\n') }))
}

/** Moves claims to another person. */
export async function moveClaims(db: Db, owner: OwnerId, ids: readonly string[], personId: string): Promise<void> {
  if (ids.length > 0)
    await db.updateTable('claim').set({ person_id: personId }).where('owner_id', '=', owner).where('id', 'in', ids).execute()
}

/** Takes away what only said that somebody kept apart from another is there. */
export async function removeClaimParts(db: Db, owner: OwnerId, people: readonly string[]): Promise<void> {
  await sql`delete from claim where owner_id = ${owner} and person_id = any(${people}::uuid[]) and said ? 'partOf'`.execute(db)
}
