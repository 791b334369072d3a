import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Db } from './database.ts'

/** Bytes that the tables and their indexes take on disk, of all owners of this database. */
export async function databaseBytes(db: Db): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(db)
  return rows[0]!.bytes
}

/** Removes every row of an owner, in whatever table, and leaves the owner as at the first start; call it inside a transaction. */
export async function deleteAllOf(db: Db, owner: OwnerId): Promise<void> {
  for (const table of await tablesOfOwners(db)) await sql`delete from ${sql.table(table)} where owner_id = ${owner}`.execute(db)
  // The revision goes on: what was worked out from the old data must not be taken for new.
  await sql`update owner set name = null, country = null, pauses = default, horizons = default, calibration = default, is_demo = false,
    ids_from = null, brought_from = null, settings = default, revision = revision + 1 where owner_id = ${owner}`.execute(db)
}

/** Gives the room of deleted rows back to the disk, so that nothing of them is left in the files. Not inside a transaction. */
export async function giveRoomBack(db: Db): Promise<void> {
  const { rows } = await sql<{ owners: number }>`select count(*) as owners from owner`.execute(db)
  // Others may be working: their tables are not to be locked for it.
  if (rows[0]!.owners > 1) return
  for (const table of await tablesOfOwners(db)) await sql`vacuum full ${sql.table(table)}`.execute(db)
}

async function tablesOfOwners(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.table_name as name from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
    where c.table_schema = current_schema() and c.column_name = 'owner_id' and c.table_name <> 'owner' order by 1`.execute(db)
  return rows.map(({ name }) => name)
}
