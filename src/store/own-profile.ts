import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

/** One field of the owner's profile on one network, as the newest import knows it. */
export interface OwnProfileField {
  readonly channel: string
  /** headline, summary, position, organisation, place, photo, website, ... as the importers call them. */
  readonly field: string
  readonly value: string
  /** When the archive was brought in that says so. */
  readonly saidAt: Date
}

/** Writes down what one import says of the owner's own profile; said again, the newer word stands. */
export async function saveOwnProfile(
  db: Db,
  owner: OwnerId,
  importId: string,
  { channel, fields }: { readonly channel: string; readonly fields: Readonly<Record<string, string>> },
): Promise<void> {
  const rows = Object.entries(fields).map(([field, value]) => [field, value.replaceAll('\u0000', '').slice(0, 5000).toWellFormed()])
  if (rows.length === 0) return
  await sql`insert into own_profile (owner_id, import_id, channel, field, value)
    select ${owner}, ${importId}, ${channel}, field, value from ${unnested({ field: 'text', value: 'text' }, rows)}
    on conflict (owner_id, import_id, channel, field) do update set value = excluded.value`.execute(db)
}

/** The owner's profiles, each network as its newest import tells it; by network and field. */
export async function listOwnProfile(db: Db, owner: OwnerId): Promise<OwnProfileField[]> {
  const { rows } = await sql<OwnProfileField>`
    select p.channel, p.field, p.value, i.started_at as "saidAt" from own_profile p
    join import i on i.owner_id = p.owner_id and i.id = p.import_id
    where p.owner_id = ${owner} and not exists (
      select from own_profile q join import j on j.owner_id = q.owner_id and j.id = q.import_id
      where q.owner_id = p.owner_id and q.channel = p.channel and (j.started_at, j.id) > (i.started_at, i.id))
    order by p.channel, p.field`.execute(db)
  return rows
}
