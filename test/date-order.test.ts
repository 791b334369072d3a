import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { correctDateOrder } from '#actions/correct-date-order.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { Invalid } from '#domain/errors.ts'
import { getImport } from '#store/imports.ts'
import { writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { networkOf } from './support/network-of.ts'

const ME = ['hidden:whatsapp::Nora Velten']
/** Nothing in it tells whether these are days of April, or the third of several months. */
const CHAT = ['3/4/21, 10:00 - Mira Solberg: Are you there?', '4/4/21, 10:00 - Nora Velten: I am.', ''].join('\n')

let data: TestData
let path: string
beforeEach(async () => {
  data = await openTestData()
  path = writeFiles(data.folder, {
    'WhatsApp Chat with Mira Solberg.txt': CHAT,
    'other.vcf': 'BEGIN:VCARD\nVERSION:3.0\nFN:Amara Okonjo\nEND:VCARD\n',
  })
})
afterEach(() => data.close())

const daysOf = async () => {
  const { people } = (await networkOf(data.ctx)) as { people: { interactions: string[] }[] }
  return people.flatMap(({ interactions }) => interactions)
}

test('dates that could be two days are read as one, it is said, and a word reads them as the other', async () => {
  const { imports } = await importArchives(data.ctx, path, { me: ME })
  const chats = imports.find(({ source }) => source === 'whatsapp')!
  expect(chats.counts.dateOrder).toEqual({
    readAs: 'day-first',
    written: '3/4/21',
    days: { 'day-first': '2021-04-03', 'month-first': '2021-03-04' },
  })
  const before = await daysOf()
  const anew = await correctDateOrder(data.ctx, chats.id, 'month-first')
  expect(anew).toMatchObject({ source: 'whatsapp', options: { dateOrder: 'month-first' }, from: '2021-03-04', to: '2021-04-04' })
  expect(await getImport(data.ctx.db, data.ctx.ownerId, chats.id)).toMatchObject({ state: 'undone' })
  expect((await daysOf()).length).toBe(before.length)
  const back = await correctDateOrder(data.ctx, anew.id, 'day-first')
  expect(back).toMatchObject({ from: '2021-04-03', to: '2021-04-04' })
  expect(await daysOf()).toEqual(before)
})

test('an import of something else has no such choice', async () => {
  const { imports } = await importArchives(data.ctx, join(path, 'other.vcf'))
  await expect(correctDateOrder(data.ctx, imports[0]!.id, 'day-first')).rejects.toThrow(Invalid)
})
