import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { undoImport } from '#actions/undo-import.ts'
import { importRowOf } from '#views/imports.ts'
import { seeTimeline } from '#views/person.ts'
import { seeToday } from '#views/today.ts'
import { writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

let data: TestData
beforeEach(async () => {
  data = await openTestData('2026-03-01T12:00:00Z')
})
afterEach(() => data.close())

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const row = (first: string, organisation: string, title: string, on: string) =>
  `${first},Oyelaran,https://www.linkedin.com/in/${first.toLowerCase()}-oyelaran,,${organisation},${title},${on}`

const OLD = [
  row('Amara', 'Harbour', 'Planner', '03 Feb 2020'),
  row('Tunde', 'Kaart', 'Mapper', '04 Feb 2020'),
  row('Ngozi', 'Pump', 'Fitter', '05 Feb 2020'),
]
const NEW = [
  row('Amara', 'Pierwork', 'Head of Planning', '03 Feb 2020'),
  row('Tunde', 'KAART', 'mapper', '04 Feb 2020'),
  row('Bayo', 'Tide', 'Poet', '20 Feb 2026'),
]

const bring = async (name: string, rows: readonly string[]) =>
  (await importArchives(data.ctx, join(writeFiles(data.folder, { [`${name}/Connections.csv`]: [HEADER, ...rows, ''].join('\n') }), name)))
    .imports[0]!

async function personWith(slug: string): Promise<string> {
  const { id } = await data.ctx.db
    .selectFrom('identity')
    .select('person_id as id')
    .where('key', '=', `linkedin:${slug}`)
    .executeTakeFirstOrThrow()
  return id
}
const newsOf = async (slug: string) => (await seeTimeline(data.ctx, await personWith(slug), {})).news.map(({ on, text }) => `${on} ${text}`)

test('a newer export tells of a new job and of a connection that is gone; the same in other letters is no news', async () => {
  await bring('old', OLD)
  const newer = await bring('new', NEW)
  expect(await newsOf('amara-oyelaran')).toEqual(['2026-02-20 Amara is Head of Planning at Pierwork now; before: Planner at Harbour.'])
  expect(await newsOf('tunde-oyelaran')).toEqual([])
  expect(await newsOf('ngozi-oyelaran')).toEqual(['2026-02-20 Ngozi is no longer among your connections.'])
  expect(importRowOf(newer).sentence).toContain('Since the export before it one person has new work and one connection is gone.')
})

test('an older export that comes later tells the same', async () => {
  await bring('new', NEW)
  await bring('old', OLD)
  expect(await newsOf('amara-oyelaran')).toEqual(['2026-02-20 Amara is Head of Planning at Pierwork now; before: Planner at Harbour.'])
  expect(await newsOf('ngozi-oyelaran')).toHaveLength(1)
})

test('the account of somebody else has its own connections: nobody is gone for it', async () => {
  await bring('old', OLD)
  await bring('other', [row('Bayo', 'Tide', 'Poet', '20 Feb 2026'), row('Femi', 'Tide', 'Poet', '21 Feb 2026')])
  expect(await newsOf('ngozi-oyelaran')).toEqual([])
})

test('a new job of somebody who is somebody comes up in Today, and goes with the export that told of it', async () => {
  await bring('old', OLD)
  const amara = await personWith('amara-oyelaran')
  await logInteraction(data.ctx, { people: [amara], kind: 'meeting', on: '2026-02-01' })
  const newer = await bring('new', NEW)
  const card = (await seeToday(data.ctx)).cards.find(({ kind }) => kind === 'news')
  expect(card?.why).toBe(
    'Amara is Head of Planning at Pierwork now; before: Planner at Harbour. Your LinkedIn archive of 20 February says so.',
  )
  expect(card?.suggestion).toMatch(/congratulations on becoming Head of Planning/)
  await undoImport(data.ctx, newer.id)
  expect(await newsOf('amara-oyelaran')).toEqual([])
})
