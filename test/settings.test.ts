import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNote } from '#actions/add-note.ts'
import { changePerson } from '#actions/change-person.ts'
import { changeSettings } from '#actions/change-settings.ts'
import { deleteEverything } from '#actions/delete-everything.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { loadDemo } from '#actions/load-demo.ts'
import { undoChange } from '#actions/undo-change.ts'
import { Invalid } from '#domain/errors.ts'
import { SETTINGS } from '#domain/settings.ts'
import { INBOX } from '#store/inbox.ts'
import { seeNetwork } from '#views/network.ts'
import { seeSettings } from '#views/settings.ts'
import { seeToday } from '#views/today.ts'
import { daysAgo, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { networkOf } from './support/network-of.ts'

let data: TestData
beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

test('settings are kept, change what they say and no other, and can be taken back', async () => {
  expect((await seeSettings(data.ctx)).settings).toEqual(SETTINGS)
  const { changeId, sentence } = await changeSettings(data.ctx, { cards: 3 })
  expect(sentence).toBe('At most three cards a day from now on')
  await changeSettings(data.ctx, { daysOff: [6, 0] })
  expect((await seeSettings(data.ctx)).settings).toMatchObject({ cards: 3, daysOff: [6, 0] })
  await undoChange(data.ctx, changeId)
  expect((await seeSettings(data.ctx)).settings).toEqual({ ...SETTINGS, daysOff: [6, 0] })
})

test.each([
  { cards: 0 },
  { cards: 2.5 },
  { daysOff: [7] },
  { daysOff: [0, 1, 2, 3, 4, 5, 6] },
  { awayUntil: 'tomorrow' },
  { rhythms: { close: 0 } },
  { networks: { myspace: true } as never },
  { reminder: '25:00' },
])('what makes no sense is refused and nothing changes: %j', async (change) => {
  await expect(changeSettings(data.ctx, change)).rejects.toThrow(Invalid)
  expect((await seeSettings(data.ctx)).settings).toEqual(SETTINGS)
})

test('Today has as many cards as the owner wants; on a day off and while they are away only what cannot wait', async () => {
  await loadDemo(data.ctx)
  const all = (await seeToday(data.ctx)).cards
  expect(all.length).toBeGreaterThan(2)
  expect(all.map(({ kind }) => kind)).toContain('slip')
  await changeSettings(data.ctx, { cards: 2 })
  expect((await seeToday(data.ctx)).cards).toHaveLength(2)
  await changeSettings(data.ctx, { cards: 5, awayUntil: (await seeToday(data.ctx)).on })
  const away = await seeToday(data.ctx)
  expect(away.off).toEqual({ awayUntil: away.on })
  expect(away.cards.filter(({ kind }) => ['slip', 'reconnect', 'give', 'hello', 'news'].includes(kind))).toEqual([])
  expect(away.visible).toBeNull()
  const weekday = new Date(`${away.on}T12:00:00Z`).getUTCDay()
  await changeSettings(data.ctx, { awayUntil: '2000-01-01', daysOff: [weekday] })
  expect((await seeToday(data.ctx)).off).toEqual({ awayUntil: null })
  await changeSettings(data.ctx, { daysOff: [(weekday + 1) % 7] })
  expect((await seeToday(data.ctx)).off).toBeNull()
})

const letter = (id: string, ago: number) => ({
  id,
  at: daysAgo(ago),
  from: 'Ines Duarte <ines@duarte.example>',
  to: 'Jonas Weidmann <jonas@weidmann.example>',
})
const bring = (name: string, ...letters: ReturnType<typeof letter>[]) =>
  importArchives(data.ctx, join(writeFiles(data.folder, { [name]: mboxOf(letters) }), name), { me: ['ines@duarte.example'] })

test('a circle gives its rhythm to whom the owner put there, until their own is known', async () => {
  await bring('one.mbox', letter('1', 40))
  const [jonas] = (await seeNetwork(data.ctx)).people
  await changeSettings(data.ctx, { rhythms: { good: 14 } })
  expect((await seeNetwork(data.ctx)).people[0]!.rhythmDays).toBeNull()
  await changePerson(data.ctx, jonas!.id, { circle: 'good' })
  expect((await seeNetwork(data.ctx)).people[0]!.rhythmDays).toBe(14)
  await changePerson(data.ctx, jonas!.id, { rhythmDays: 60 })
  expect((await seeNetwork(data.ctx)).people[0]!.rhythmDays).toBe(60)
  await changePerson(data.ctx, jonas!.id, { rhythmDays: null })
  await bring('more.mbox', letter('2', 30), letter('3', 20), letter('4', 10))
  expect((await seeNetwork(data.ctx)).people[0]!.rhythmDays).toBeNull()
})

test('the owner’s word on a network counts more than what archives tell', async () => {
  const inUse = async () => (await seeSettings(data.ctx)).networks.filter(({ isInUse }) => isInUse).map(({ network }) => network)
  expect(await inUse()).toEqual([])
  await changeSettings(data.ctx, { networks: { mastodon: true } })
  expect(await inUse()).toEqual(['mastodon'])
  await loadDemo(data.ctx)
  expect(await inUse()).toContain('linkedin')
  await changeSettings(data.ctx, { networks: { linkedin: false } })
  expect(await inUse()).not.toContain('linkedin')
})

test('deleted is everything: people, notes, settings, dropped files; Tend is as at its first start', async () => {
  const empty = await networkOf(data.ctx)
  await loadDemo(data.ctx)
  await bring('one.mbox', letter('1', 40))
  const [person] = (await seeNetwork(data.ctx)).people
  await addNote(data.ctx, person!.id, 'likes boats')
  await changeSettings(data.ctx, { cards: 3 })
  const drop = join(data.ctx.dataFolder, INBOX, 'drop', 'files')
  mkdirSync(drop, { recursive: true })
  writeFileSync(join(drop, 'mail.mbox'), 'From x')
  await deleteEverything(data.ctx)
  expect(await networkOf(data.ctx)).toEqual(empty)
  expect((await seeNetwork(data.ctx)).people).toEqual([])
  expect(await seeSettings(data.ctx)).toMatchObject({ settings: SETTINGS, data: { people: 0, interactions: 0, fileBytes: 0 } })
  expect(existsSync(join(data.ctx.dataFolder, INBOX, 'drop'))).toBe(false)
  await bring('one.mbox', letter('1', 40))
  expect((await seeNetwork(data.ctx)).people.map(({ name }) => name)).toEqual(['Jonas Weidmann'])
})
