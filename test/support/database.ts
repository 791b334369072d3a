import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { type Context, openContext } from '#store/context.ts'
import { openDatabase } from '#store/database.ts'
import { TEMPLATE } from './start-database.ts'

/** A database of a test's own, and a data folder beside it. */
export interface TestHome {
  readonly folder: string
  /** For DATABASE_URL of a program that is started. */
  readonly url: string
  close(): Promise<void>
}

/** The same, opened. */
export interface TestData extends TestHome {
  readonly ctx: Context
}

/** @param template  the database to begin as a copy of */
export async function makeTestHome(template = TEMPLATE): Promise<TestHome> {
  const host = inject('databaseHost')
  const name = `t${randomBytes(8).toString('hex')}`
  await asAdmin((admin) => admin.query(`create database ${name} template ${template}`))
  const folder = mkdtempSync(join(tmpdir(), 'tend-test-'))
  return {
    folder,
    url: `postgres://tend@localhost/${name}?host=${encodeURIComponent(host)}`,
    async close() {
      await dropDatabase(name)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A fresh installation. @param now  the moment that counts as now */
export async function openTestData(now = '2026-03-01T12:00:00Z'): Promise<TestData> {
  const home = await makeTestHome()
  const database = await openDatabase(home.folder, home.url)
  const at = new Date(now)
  const ctx = await openContext(database, home.folder, () => at)
  return {
    ...home,
    ctx,
    async close() {
      await database.close()
      await home.close()
    },
  }
}

/**
 * The name of a database to copy that `fill` has filled, which is done once a run, whichever test file comes first.
 * @param name  lower-case letters and underscores
 */
export function filledTemplate(name: string, fill: (home: TestHome) => void | Promise<void>): Promise<string> {
  return asAdmin(async (admin) => {
    // Held until this connection ends; the others wait here.
    await admin.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      const home = await makeTestHome()
      await fill(home)
      await onceLeft(admin, `alter database ${new URL(home.url).pathname.slice(1)} rename to ${name}`)
      rmSync(home.folder, { recursive: true, force: true })
    }
    return name
  })
}

async function dropDatabase(name: string): Promise<void> {
  await asAdmin((admin) => onceLeft(admin, `drop database ${name}`).catch(() => admin.query(`drop database ${name} with (force)`)))
}

/** Connections that were closed a moment ago may not have gone yet. @throws when some stay for a second */
async function onceLeft(admin: pg.Client, statement: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await admin.query(statement)
      return
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || tries === 40) throw error
      await sleep(25)
    }
  }
}

async function asAdmin<Done>(work: (admin: pg.Client) => Promise<Done>): Promise<Done> {
  const admin = new pg.Client({ host: inject('databaseHost'), user: 'tend', database: 'tend' })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
