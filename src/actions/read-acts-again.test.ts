import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actsOf } from '#importers/acts.ts'
import { type InteractionRecord, OWNER } from '#importers/importer.ts'
import type { Context } from '#store/context.ts'
import { openTestData, type TestData } from '../../test/support/database.ts'
import { correctActs } from './correct-acts.ts'
import { importRecords } from './import/import-records.ts'
import { readActsAgain } from './read-acts-again.ts'

let data: TestData
let ctx: Context
beforeAll(async () => {
  data = await openTestData('2026-11-25T12:00:00Z')
  ctx = data.ctx
})
afterAll(() => data?.close())

const LETTERS = [
  { by: 'ada', text: 'Could you introduce me to Kees?' },
  { by: 'owner', text: "Attached is the map. I'll send you the key on Monday." },
  { by: 'ada', text: 'Thank you for the map, it helped.' },
  { by: 'ada', text: 'The boat is in the water.' },
  { by: 'owner', text: undefined },
] as const

const ADA = { identities: [{ kind: 'mail' as const, value: 'ada@example.org' }], name: 'Ada Example' }

const letter = ({ by, text }: (typeof LETTERS)[number], at: number): InteractionRecord => ({
  type: 'interaction',
  key: `letter ${at}`,
  at: new Date(Date.UTC(2026, 9, 5 + at, 9)),
  kind: 'mail',
  channel: 'mail',
  from: by === 'owner' ? OWNER : ADA,
  to: [by === 'owner' ? ADA : OWNER],
  audience: 1,
  subject: 'The harbour',
  ...(text ? { snippet: text } : {}),
})

/** All that follows from what was read, as it stands in the tables. */
async function whatFollows() {
  const records = await sql`select snippet, acts, asks from record order by at`.execute(ctx.db)
  const worths = await sql`select gives, asks, direction from interaction order by at`.execute(ctx.db)
  const promises = await sql`select made_by, what, due_on from promise`.execute(ctx.db)
  const ties = await sql`select sums from tie`.execute(ctx.db)
  return [records.rows, worths.rows, promises.rows, ties.rows]
}

const forget = () =>
  sql`with a as (update record set acts = null, asks = false), b as (delete from promise) update interaction set gives = 0, asks = 0`.execute(
    ctx.db,
  )

test('what an earlier release brought in is read as if it came today, once, and again after a kill', async () => {
  const letters = LETTERS.map(letter)
  const read = letters.map((each) => ({ ...each, ...actsOf(each.snippet ?? '', each.subject!, each, { zone: 'UTC' }) }))
  await importRecords(ctx, { source: 'mail', title: 'Mailbox', path: 'box' }, read)
  const today = await whatFollows()
  expect(today[2]).toEqual([{ made_by: 'owner', what: "I'll send you the key on Monday.", due_on: '2026-10-12' }])

  await forget()
  const all = await whatFollows()
  expect(all).not.toEqual(today)
  expect(await readActsAgain(ctx)).toBeUndefined()
  expect(await whatFollows()).toEqual(today)

  expect(await readActsAgain(ctx)).toBeUndefined()
  expect(await whatFollows()).toEqual(today)
})

test('what the owner said of a message stays as they said it', async () => {
  const { rows } = await sql<{ id: string }>`select id from record where snippet like 'Could%'`.execute(ctx.db)
  await correctActs(ctx, rows[0]!.id, [])
  await readActsAgain(ctx)
  expect((await sql`select acts from record where snippet like 'Could%'`.execute(ctx.db)).rows).toEqual([{ acts: [] }])
})
