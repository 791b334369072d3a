import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { Invalid } from '#domain/errors.ts'

const FOLDER = join(import.meta.dirname, 'migrations')
/** Any number, the same for all: one process migrates, the others wait. */
const LOCK = 7_436_001

/**
 * Brings the tables up to date: each file of migrations/ once, in order, in one transaction with its own row in `migration`.
 * @throws Invalid when the database was written by a newer Tend
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const client = await pool.connect()
  try {
    const done = await listDone(client)
    if (names.every((name) => done.has(name))) return refuseNewer(done, names)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    try {
      await client.query('create extension if not exists pg_trgm')
      await client.query('create table if not exists migration (name text primary key, at timestamptz not null default now())')
      const before = await listDone(client)
      refuseNewer(before, names)
      for (const name of names) if (!before.has(name)) await apply(client, name)
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK])
    }
  } finally {
    client.release()
  }
}

async function listDone(client: pg.PoolClient): Promise<Set<string>> {
  const { rows } = await client.query<{ exists: boolean }>(`select to_regclass('migration') is not null as exists`)
  if (!rows[0]?.exists) return new Set()
  return new Set((await client.query<{ name: string }>('select name from migration')).rows.map(({ name }) => name))
}

function refuseNewer(done: ReadonlySet<string>, names: readonly string[]): void {
  const unknown = [...done].filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Invalid(`This data was written by a newer Tend (${unknown.join(', ')}). Start that one; nothing was changed.`)
}

async function apply(client: pg.PoolClient, name: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(readFileSync(join(FOLDER, name), 'utf8'))
    await client.query('insert into migration (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
