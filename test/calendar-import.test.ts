import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { confirmOwner } from '#actions/confirm-owner.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { undoImport } from '#actions/undo-import.ts'
import { seeNetwork } from '#views/network.ts'
import { writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { networkOf } from './support/network-of.ts'

const own = readFileSync(join(import.meta.dirname, '../src/importers/calendar/fixtures/own.ics'), 'utf8')
const unnamed = own.replace('X-WR-CALNAME:nora@velten.example\r\n', '')

let data: TestData
beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

const bring = async (name: string, content: string, into = data) =>
  (await importArchives(into.ctx, join(writeFiles(into.folder, { [name]: content }), name), {})).imports[0]!

const tiesOf = async ({ ctx }: TestData) => Object.fromEntries((await seeNetwork(ctx)).people.map(({ name, tie }) => [name, tie.n]).sort())

test('a calendar becomes events with their guests, and ties with those who were met', async () => {
  const { counts } = await bring('own.ics', own)
  expect(counts).toMatchObject({ events: 9, interactions: 3, problems: 1, leftOut: { cancelled: 1 } })
  expect(await tiesOf(data)).toEqual({ 'Amara Okonjo': 1, 'Kees Vos': 2, 'ruth@adler.example': 1 })
  const guests = await data.ctx.db
    .selectFrom('event_guest')
    .select(['guest', 'answer'])
    .where('guest', '=', 'mail:tom@reilly.example')
    .execute()
  expect(guests).toEqual([{ guest: 'mail:tom@reilly.example', answer: 'no' }])
})

test('ties of meetings appear once the owner says which address is theirs', async () => {
  await bring('own.ics', unnamed)
  expect(await tiesOf(data)).toEqual({})
  await confirmOwner(data.ctx, { name: 'Nora Velten', identities: ['mail:nora@velten.example'] })
  expect(await tiesOf(data)).toMatchObject({ 'Kees Vos': 2 })
})

test('an event that was moved in a later export is told once, at its new time, whichever comes first', async () => {
  const moved = own.replace('20260320T183000', '20260327T183000').replace('20260210T003759Z', '20260211T003759Z')
  const other = await openTestData()
  await bring('a.ics', own)
  await bring('b.ics', moved)
  await bring('b.ics', moved, other)
  await bring('a.ics', own, other)
  const evening = ({ ctx }: TestData) => ctx.db.selectFrom('event').select(['at']).where('title', '=', 'Heat pump evening').execute()
  expect(await evening(data)).toEqual([{ at: new Date('2026-03-27T17:30:00Z') }])
  expect(await evening(other)).toEqual(await evening(data))
  expect(await networkOf(other.ctx)).toEqual(await networkOf(data.ctx))
  await other.close()
})

test('undoing a calendar leaves nothing of it; what a second one told of as well stays with its guests', async () => {
  const before = await networkOf(data.ctx)
  const first = await bring('a.ics', own)
  await bring('b.ics', `${own}\r\n`)
  await undoImport(data.ctx, first.id)
  const guests = () => data.ctx.db.selectFrom('event_guest').select('guest').execute()
  expect((await guests()).length).toBe(14)
  const [second] = await data.ctx.db.selectFrom('import').select('id').where('state', '=', 'done').execute()
  await undoImport(data.ctx, second!.id)
  expect(await guests()).toEqual([])
  expect(await networkOf(data.ctx)).toEqual(before)
})
