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
export interface TestData {
  readonly ctx: Context
  readonly folder: string
  /** For DATABASE_URL of a program that is started. */
  readonly url: string
  close(): Promise<void>
}

/** A fresh installation. @param now  the moment that counts as now */
export async function openTestData(now = '2026-03-01T12:00:00Z'): Promise<TestData> {
  const host = inject('databaseHost')
  const name = `t${randomBytes(8).toString('hex')}`
  await asAdmin(host, `create database ${name} template ${TEMPLATE}`)
  const folder = mkdtempSync(join(tmpdir(), 'tend-test-'))
  const url = `postgres://tend@localhost/${name}?host=${encodeURIComponent(host)}`
  const database = await openDatabase(folder, url)
  const at = new Date(now)
  const ctx = await openContext(database, folder, () => at)
  return {
    ctx,
    folder,
    url,
    async close() {
      await database.close()
      await dropDatabase(host, name)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Connections that were closed a moment ago may not have gone yet; those that were left open are ended by force. */
async function dropDatabase(host: string, name: string): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    try {
      return await asAdmin(host, `drop database ${name}`)
    } catch (error) {
      if ((error as { code?: string }).code !== '55006') throw error
      await sleep(25)
    }
  }
  await asAdmin(host, `drop database ${name} with (force)`)
}

async function asAdmin(host: string, statement: string): Promise<void> {
  const admin = new pg.Client({ host, user: 'tend', database: 'tend' })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}
