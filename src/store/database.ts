import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { openEngine } from './engine/engine.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './schema.ts'

export type Db = Kysely<Tables>

/** An open database; closing it lets go of the private server too. */
export interface Database {
  readonly db: Db
  readonly pool: pg.Pool
  close(): Promise<void>
}

// count(*) and bigint come as text otherwise; days come as they are written, not as a Date in some zone.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/**
 * The database of one installation: DATABASE_URL when it is set, else the private PostgreSQL of the data folder.
 * Its tables are brought up to date first.
 */
export async function openDatabase(dataFolder: string, url = process.env.DATABASE_URL): Promise<Database> {
  if (url) return connect({ connectionString: url }, async () => undefined)
  const engine = await openEngine(dataFolder)
  return connect({ ...engine.connection }, engine.release)
}

async function connect(config: pg.PoolConfig, release: () => Promise<void>): Promise<Database> {
  const pool = new pg.Pool({ ...config, options: '-c timezone=UTC', max: 8, idleTimeoutMillis: 30_000 })
  // A connection that breaks while idle is replaced by the next query; that query reports what is wrong.
  pool.on('error', () => undefined)
  // The same while it is held between two queries, as the one that holds a lock is.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const close = async () => {
    await db.destroy()
    await release()
  }
  try {
    await migrate(pool)
  } catch (error) {
    await close()
    throw error
  }
  return { db, pool, close }
}

/** Has the database look at its tables anew. It does so by itself in time, but not when it is stopped with the command that filled it. */
export async function analyzeTables(db: Db): Promise<void> {
  await sql`analyze person, identity, claim, record, interaction, told_again, tie`.execute(db)
}
