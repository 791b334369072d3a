import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addNote } from '#actions/add-note.ts'
import { addPerson } from '#actions/add-person.ts'
import { changePerson } from '#actions/change-person.ts'
import { confirmOwner } from '#actions/confirm-owner.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { markNudge } from '#actions/mark-nudge.ts'
import { undoChange } from '#actions/undo-change.ts'
import { undoImport } from '#actions/undo-import.ts'
import { Invalid } from '#domain/errors.ts'
import { listImports } from '#store/imports.ts'
import { migrate } from '#store/migrate.ts'
import { getPhoto } from '#store/photos.ts'
import { seePeople } from '#views/people.ts'
import { seePerson, seeTimeline } from '#views/person.ts'
import { seeToday } from '#views/today.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

const original = pg.Client.prototype.query

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

test('every query of a life with Tend names the owner', async () => {
  const asked = new Set<string>()
  const query = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    const [first] = args
    asked.add(typeof first === 'string' ? first : (first as { text: string }).text)
    return (original as (...all: unknown[]) => unknown).apply(this, args) as never
  })
  const fresh = await openTestData()
  try {
    await liveThrough(fresh)
  } finally {
    query.mockRestore()
    await fresh.close()
  }
  const ofTables = [...asked].filter((text) =>
    /\b(?:from|update|into|join)\s+"?(?:person|identity|claim|record|interaction|post|photo|event|tie|import|problem|note|nudge|change|told|own_)/.test(
      text,
    ),
  )
  expect(ofTables.length).toBeGreaterThan(60)
  expect(ofTables.filter((text) => !text.includes('owner_id'))).toEqual([])
})

/** Brings two archives in, looks at everything, changes everything, takes it back. */
async function liveThrough({ ctx, folder }: TestData): Promise<void> {
  const me = 'Ines Duarte <ines@duarte.example>'
  const letters: Letter[] = [9, 30, 51, 72, 93].map((days, i) => ({
    id: `a${i}`,
    at: daysAgo(days),
    from: i % 2 ? me : 'Amara <amara@harbour.example>',
    to: i % 2 ? 'amara@harbour.example' : me,
    text: 'Shall we?',
  }))
  const card =
    'BEGIN:VCARD\nVERSION:3.0\nFN:Amara Oyelaran\nEMAIL:amara@harbour.example\nTEL:+44 20 7946 0001\nBDAY:--03-02\nPHOTO;ENCODING=b:/9j/4AAQSkZJRgABAQ==\nEND:VCARD\n'
  writeFiles(folder, { 'old.mbox': mboxOf(letters.slice(1)), 'new.mbox': mboxOf(letters), 'a.vcf': card })
  for (const name of ['old.mbox', 'new.mbox', 'a.vcf']) await importArchives(ctx, join(folder, name), { me: ['ines@duarte.example'] })
  const { rows } = await seePeople(ctx, { query: 'amra', sort: 'rhythm', offset: 0, limit: 50 })
  await seePeople(ctx, { source: 'vcard', organisation: 'x', sort: 'drift', offset: 0, limit: 50 })
  const { id } = rows[0]!
  await seePerson(ctx, id)
  await getPhoto(ctx.db, ctx.ownerId, id)
  await seeTimeline(ctx, id, { channel: 'mail' })
  const { cards } = await seeToday(ctx)
  const changes = [
    await markNudge(ctx, cards[0]!.id, { how: 'done', log: { kind: 'call' } }),
    await changePerson(ctx, id, { rhythmDays: 14, circle: 'close', isHidden: true }),
    await logInteraction(ctx, { people: [id], kind: 'meeting' }),
    await addNote(ctx, id, 'plays the viola'),
    await addPerson(ctx, { name: 'Keiko Tanabe', mail: 'keiko@north.example' }),
  ]
  for (const { changeId } of changes.toReversed()) await undoChange(ctx, changeId)
  await confirmOwner(ctx, { name: 'Ines', zone: 'Asia/Tokyo', identities: ['mail:ines@duarte.example', 'mail:keiko@north.example'] })
  for (const { id: importId } of await listImports(ctx.db, ctx.ownerId)) await undoImport(ctx, importId)
}

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
