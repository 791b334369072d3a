import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Invalid } from '#domain/errors.ts'
import { migrate } from '#store/migrate.ts'
import { openTestData, type TestData } from './support/database.ts'

let data: TestData
beforeAll(async () => {
  data = await openTestData()
})
afterAll(() => data.close())

interface Index {
  readonly table: string
  readonly name: string
  readonly method: string
  readonly first: string
}

test('every key and index of ours begins with the owner', async () => {
  const { rows } = await sql<Index>`
    select t.relname as "table", i.relname as name, am.amname as method, a.attname as first
    from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid join pg_am am on am.oid = i.relam
    join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
    where t.relnamespace = 'public'::regnamespace and t.relname <> 'migration'`.execute(data.ctx.db)
  expect(rows.length).toBeGreaterThan(20)
  // Words are searched in one column: such an index cannot begin with another (docs/storage.md, rule 5).
  expect(rows.filter(({ method, first }) => method === 'btree' && first !== 'owner_id')).toEqual([])
  expect(rows.filter(({ method }) => method !== 'btree').map(({ name }) => name)).toEqual(['person_name'])
})

test('every table has an owner, and no trigger, rule or sequence', async () => {
  const one = async (statement: string) => (await sql.raw(statement).execute(data.ctx.db)).rows
  expect(
    await one(`select relname from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration'
      and not exists (select from pg_attribute where attrelid = c.oid and attname = 'owner_id' and attnotnull)`),
  ).toEqual([])
  expect(await one('select tgname from pg_trigger where not tgisinternal')).toEqual([])
  expect(await one(`select rulename from pg_rules where schemaname = 'public'`)).toEqual([])
  expect(await one(`select relname from pg_class where relkind = 'S'`)).toEqual([])
})

test('every query of the source that reads or changes a table names the owner', () => {
  const withoutOwner: string[] = []
  for (const folder of ['store', 'actions', 'views', 'jobs', 'api', 'cli'])
    for (const file of readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
      const source = readFileSync(join('src', folder, file), 'utf8')
      for (const [text] of source.matchAll(/sql(?:<[^`]*>)?`[^`]*(?:`[^`]*`[^`]*)*?`/g)) {
        checked++
        if (
          /\b(?:from|update|into|join)\s+(?:[a-z_]+|\$\{sql\.table)/.test(text) &&
          !/owner_id|pg_|from unnest|from owner\b|migration|unnested/.test(text)
        )
          withoutOwner.push(`${file}: ${text.slice(0, 80)}`)
      }
      for (const [text] of source.matchAll(/\.(?:selectFrom|updateTable|deleteFrom)\('(?!owner')[\s\S]*?\.execute/g))
        if (!text.includes("owner_id'")) withoutOwner.push(`${file}: ${text.slice(0, 80)}`)
    }
  expect(checked).toBeGreaterThan(40)
  expect(withoutOwner).toEqual([])
})

test('bringing tables up to date twice, or by two at once, changes nothing', async () => {
  const pool = new pg.Pool({ connectionString: data.url })
  const shape = async () =>
    (
      await pool.query(
        `select table_name, column_name, data_type from information_schema.columns where table_schema = 'public' order by 1, 2`,
      )
    ).rows
  const before = await shape()
  await Promise.all([migrate(pool), migrate(pool), migrate(pool)])
  expect(await shape()).toEqual(before)
  await pool.end()
})

test('two that begin at once on an empty database make it once', async () => {
  const fresh = await openTestData()
  const pool = new pg.Pool({ connectionString: fresh.url })
  await pool.query('drop schema public cascade; create schema public')
  await Promise.all([migrate(pool), migrate(pool)])
  const { rows } = await pool.query('select name from migration order by name')
  expect(rows.map(({ name }) => name)).toEqual(readdirSync('src/store/migrations').toSorted())
  await pool.end()
  await fresh.close()
})

test('data written by a newer program is left alone', async () => {
  const fresh = await openTestData()
  const pool = new pg.Pool({ connectionString: fresh.url })
  await pool.query(`insert into migration (name) values ('9999-from-the-future.sql')`)
  await expect(migrate(pool)).rejects.toThrow(Invalid)
  await expect(migrate(pool)).rejects.toThrow('newer Tend (9999-from-the-future.sql)')
  await pool.end()
  await fresh.close()
})
