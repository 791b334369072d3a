import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { undoChange } from '#actions/undo-change.ts'
import { seeNetwork } from '#views/network.ts'
import { daysAgo, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

let data: TestData
let person: string
beforeEach(async () => {
  data = await openTestData()
  const letter = { id: '1', at: daysAgo(40), from: 'Ines Duarte <ines@duarte.example>', to: 'Jonas Weidmann <jonas@weidmann.example>' }
  await importArchives(data.ctx, join(writeFiles(data.folder, { 'mail.mbox': mboxOf([letter]) }), 'mail.mbox'), {
    me: ['ines@duarte.example'],
  })
  person = (await seeNetwork(data.ctx)).people[0]!.id
})
afterEach(() => data.close())

const ONCE = '7d8b1f6e-1c1f-4c4e-9a55-2f8f0e6f0a11'
const records = async () => (await data.ctx.db.selectFrom('record').select('id').where('import_id', 'is', null).execute()).length

test('the same entry sent by two pages at once, and once more later, is one; without a name of its own each is another', async () => {
  const entry = { people: [person], kind: 'call' as const, once: ONCE }
  const [a, b] = await Promise.all([logInteraction(data.ctx, entry), logInteraction(data.ctx, entry)])
  const c = await logInteraction(data.ctx, entry)
  expect(b).toEqual(a)
  expect(c).toEqual(a)
  expect(await records()).toBe(1)
  await logInteraction(data.ctx, { people: [person], kind: 'call' })
  await logInteraction(data.ctx, { ...entry, once: '7d8b1f6e-1c1f-4c4e-9a55-2f8f0e6f0a12' })
  expect(await records()).toBe(3)
})

test('what was taken back does not come again with its late copy', async () => {
  const entry = { people: [person], kind: 'call' as const, once: ONCE }
  const { changeId } = await logInteraction(data.ctx, entry)
  await undoChange(data.ctx, changeId)
  expect(await records()).toBe(0)
  await logInteraction(data.ctx, entry)
  expect(await records()).toBe(0)
})
