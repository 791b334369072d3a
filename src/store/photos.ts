import { sql } from 'kysely'
import { NotFound } from '#domain/errors.ts'
import type { OwnerId } from '#domain/ids.ts'
import { t } from '#language/say.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

export interface StoredPhoto {
  /** image/jpeg, image/png, image/webp or image/gif. */
  readonly type: string
  readonly bytes: Uint8Array
}

const COLUMNS = { claim_id: 'uuid', type: 'text', bytes: 'bytea' }
/** A handful of photos a statement: each goes over as text of twice its bytes. */
const CHUNK = 20

/** Keeps the photos that claims brought; a claim has one. */
export async function savePhotos(db: Db, owner: OwnerId, photos: readonly (StoredPhoto & { readonly claimId: string })[]): Promise<void> {
  for (let i = 0; i < photos.length; i += CHUNK) {
    const rows = photos.slice(i, i + CHUNK).map(({ claimId, type, bytes }) => [claimId, type, Buffer.from(bytes)])
    await sql`insert into photo (owner_id, claim_id, type, bytes)
      select ${owner}, claim_id, type, bytes from ${unnested(COLUMNS, rows)}
      on conflict (owner_id, claim_id) do update set type = excluded.type, bytes = excluded.bytes`.execute(db)
  }
}

/** The photo of a person that the latest import brought. @throws NotFound */
export async function getPhoto(db: Db, owner: OwnerId, personId: string): Promise<StoredPhoto> {
  const { rows } = await sql<StoredPhoto>`
    select f.type, f.bytes from claim c
    join photo f on f.owner_id = c.owner_id and f.claim_id = c.id
    join import i on i.owner_id = c.owner_id and i.id = c.import_id
    where c.owner_id = ${owner} and c.person_id = ${personId}
    order by i.started_at desc, c.id limit 1`.execute(db)
  if (!rows[0]) throw new NotFound(t('There is no photo of them.'))
  return rows[0]
}

/** Which of these people there is a photo of. */
export async function listPhotographed(db: Db, owner: OwnerId, people: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct c.person_id as id from claim c join photo f on f.owner_id = c.owner_id and f.claim_id = c.id
    where c.owner_id = ${owner} and c.person_id = any(${people}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Takes away the photos that an import brought; to be called while its claims are there. */
export async function removePhotosOfImport(db: Db, owner: OwnerId, importId: string): Promise<void> {
  await sql`delete from photo f using claim c
    where f.owner_id = ${owner} and c.owner_id = f.owner_id and c.id = f.claim_id and c.import_id = ${importId}`.execute(db)
}
