import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEngine } from '#store/engine/engine.ts'
import { migrate } from '#store/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the socket of this run's PostgreSQL. */
    databaseHost: string
  }
}

/** The database with the tables of every test, to be copied. */
export const TEMPLATE = 'template_of_tests'

/** Once a run: the PostgreSQL that ships, and a database brought up to date for each test file to copy. */
export default async function startDatabase({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'tend-tests-'))
  const engine = await openEngine(folder)
  const admin = new pg.Client({ ...engine.connection })
  await admin.connect()
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  const pool = new pg.Pool({ ...engine.connection, database: TEMPLATE })
  await migrate(pool)
  await pool.end()
  provide('databaseHost', engine.connection.host)
  return async () => {
    await engine.release()
    rmSync(folder, { recursive: true, force: true })
  }
}
