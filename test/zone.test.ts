import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

let data: TestData
beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

test('times without a zone are read in the one that is said; said otherwise, the same file is read anew', async () => {
  const chat = ['31/01/2026, 23:10 - Ada Lovelace: The pier', '31/01/2026, 23:12 - Ines Duarte: On Monday', ''].join('\n')
  const path = join(writeFiles(data.folder, { 'WhatsApp Chat with Ada Lovelace.txt': chat }), 'WhatsApp Chat with Ada Lovelace.txt')
  const times = async () => (await data.ctx.db.selectFrom('record').select('at').orderBy('at').execute()).map(({ at }) => at!.toISOString())
  const me = ['hidden:whatsapp::Ines Duarte']
  const { imports } = await importArchives(data.ctx, path, { me, zone: 'Asia/Tokyo' })
  expect(await times()).toEqual(['2026-01-31T14:10:00.000Z', '2026-01-31T14:12:00.000Z'])
  expect((await importArchives(data.ctx, path, { me, zone: 'Asia/Tokyo' })).imports[0]!.id).toBe(imports[0]!.id)
  expect((await importArchives(data.ctx, path, { me, zone: 'Europe/Oslo' })).imports[0]!.id).not.toBe(imports[0]!.id)
})
