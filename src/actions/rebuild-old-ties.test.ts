import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type InteractionRecord, OWNER } from '#importers/importer.ts'
import type { Context } from '#store/context.ts'
import { openTestData, type TestData } from '../../test/support/database.ts'
import { importRecords } from './import/import-records.ts'
import { rebuildOldTies } from './rebuild-old-ties.ts'

let data: TestData
let ctx: Context
beforeAll(async () => {
  data = await openTestData('2026-11-25T12:00:00Z')
  ctx = data.ctx
})
afterAll(() => data?.close())

/** 250 people, which is more than a batch, with two letters each. */
const LETTERS = Array.from({ length: 500 }, (_, at): InteractionRecord => {
  const person = { identities: [{ kind: 'mail' as const, value: `p${at % 250}@example.org` }], name: `Person ${at % 250}` }
  return {
    type: 'interaction',
    key: `letter ${at}`,
    at: new Date(Date.UTC(2026, 8, 1 + (at % 60), 9)),
    kind: 'mail',
    channel: 'mail',
    from: at % 2 === 0 ? OWNER : person,
    to: [at % 2 === 0 ? person : OWNER],
    audience: 1,
    subject: 'The harbour',
  }
})

const ties = async () => (await sql<{ id: string; sums: string }>`select person_id as id, sums from tie order by 1`.execute(ctx.db)).rows
const revision = async () => (await sql<{ revision: string }>`select revision from owner`.execute(ctx.db)).rows[0]!.revision

test('ties that an earlier release kept with fewer sums are worked out anew, the others are left', async () => {
  await importRecords(ctx, { source: 'mail', title: 'Mailbox', path: 'box' }, LETTERS)
  const now = await ties()
  expect(now).toHaveLength(250)
  const before = await revision()
  expect(await rebuildOldTies(ctx)).toBeUndefined()
  expect(await revision()).toBe(before)

  await sql`update tie set sums = (select json_agg(each order by at)::text from json_array_elements(sums::json) with ordinality as t(each, at) where at <= 36)
    where person_id <> ${now[3]!.id}`.execute(ctx.db)
  expect(await ties()).not.toEqual(now)
  const after = await rebuildOldTies(ctx)
  expect(after).toBe(now[200]!.id)
  expect(await rebuildOldTies(ctx, after)).toBeUndefined()
  expect(await ties()).toEqual(now)
  expect(await rebuildOldTies(ctx)).toBeUndefined()
})
