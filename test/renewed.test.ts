import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addNote } from '#actions/add-note.ts'
import { addPerson } from '#actions/add-person.ts'
import { changePerson } from '#actions/change-person.ts'
import { addIdentity } from '#actions/identity/add-identity.ts'
import { chooseShownValues } from '#actions/identity/choose-shown.ts'
import { joinPeople } from '#actions/identity/decide-pair.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { markNudge } from '#actions/mark-nudge.ts'
import { planEvent } from '#actions/plan-event.ts'
import { undoChange } from '#actions/undo-change.ts'
import type { Known } from '#domain/coach/known.ts'
import { seeGraph } from '#views/graph.ts'
import { seeNetwork } from '#views/network.ts'
import { seeToday } from '#views/today.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

const OWNER = 'Ines Duarte <ines@duarte.example>'
const NAMES = ['Amara Oyelaran', 'Jonas Weidmann', 'Keiko Mori', 'Bo Lind', 'Ada Holm']
const addressOf = (name: string) => `${name.split(' ')[0]!.toLowerCase()}@harbour.example`

let data: TestData
beforeEach(async () => {
  data = await openTestData()
  const letters = NAMES.flatMap((name, i): Letter[] =>
    [90, 61, 34, 12].flatMap((ago, j) => {
      const [from, to] = [OWNER, `${name} <${addressOf(name)}>`]
      return [{ id: `${i}-${j}`, at: daysAgo(ago + i * 3), ...(j % 2 ? { from: to, to: from } : { from, to }) }]
    }),
  )
  await importArchives(data.ctx, join(writeFiles(data.folder, { 'mail.mbox': mboxOf(letters) }), 'mail.mbox'), {
    me: ['ines@duarte.example'],
  })
})
afterEach(() => data.close())

const sorted = (people: readonly Known[]) => people.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** As a program sees it that has just been started. */
async function seenAnew(): Promise<readonly Known[]> {
  vi.resetModules()
  const { seeNetwork: see } = await import('#views/network.ts')
  return sorted((await see(data.ctx)).people)
}

/** Does something, and holds what is seen then against what a program sees that has just been started. @returns how many stand as they stood */
async function after(act: () => Promise<unknown>): Promise<number> {
  const before = await seeNetwork(data.ctx)
  await act()
  const now = await seeNetwork(data.ctx)
  expect(sorted(now.people)).toEqual(await seenAnew())
  expect([...now.byId.values()]).toEqual(now.people)
  return now.people.filter((known) => before.byId.get(known.id) === known).length
}

const idOf = async (name: string) => (await seeNetwork(data.ctx)).people.find((known) => known.name === name)!.id

test('of a change that touches somebody the others stay as they stood, and all are as they would be seen anew', async () => {
  const [amara, jonas, keiko, bo] = [
    await idOf('Amara Oyelaran'),
    await idOf('Jonas Weidmann'),
    await idOf('Keiko Mori'),
    await idOf('Bo Lind'),
  ]
  const { ctx } = data
  const changes: string[] = []
  const undoable = async (made: Promise<{ changeId: string }>) => void changes.push((await made).changeId)
  expect(await after(() => undoable(changePerson(ctx, amara, { circle: 'close', rhythmDays: 9 })))).toBe(4)
  expect(await after(() => undoable(changePerson(ctx, bo, { isHidden: true })))).toBe(4)
  expect(await after(() => undoable(logInteraction(ctx, { people: [jonas, keiko], kind: 'meeting', on: '2026-02-27' })))).toBe(2)
  expect(await after(() => undoable(logInteraction(ctx, { people: [jonas], kind: 'call', on: '2025-12-24' })))).toBe(3)
  expect(await after(() => undoable(chooseShownValues(ctx, keiko, { name: 'Keiko M.', birthday: { month: 3, day: 2 } })))).toBe(3)
  expect(await after(() => undoable(addNote(ctx, keiko, 'likes the sea')))).toBe(4)
  expect(await after(() => undoable(addPerson(ctx, { name: 'Nils Berg' })))).toBe(4)
  const [card] = (await seeToday(ctx)).cards
  expect(await after(() => undoable(markNudge(ctx, card!.id, { how: 'skipped' })))).toBe(4)
  // Whoever is joined, split or given an address may touch anybody.
  expect(await after(() => undoable(addIdentity(ctx, amara, 'amara.at.home@harbour.example') as Promise<{ changeId: string }>))).toBe(0)
  expect(await after(() => undoable(joinPeople(ctx, amara, jonas)))).toBe(0)
  for (const changeId of changes.toReversed()) await after(() => undoChange(ctx, changeId))
  expect((await seeNetwork(ctx)).people.map(({ name }) => name).sort()).toEqual(NAMES.toSorted())
})

test('somebody whom a change took away is gone, and what many did since is seen', async () => {
  const added = await addPerson(data.ctx, { name: 'Nils Berg' })
  expect(await after(() => undoChange(data.ctx, added.changeId))).toBe(5)
  const jonas = await idOf('Jonas Weidmann')
  expect(
    await after(async () => {
      for (const importance of [2, 0.5, 1, 2] as const) await changePerson(data.ctx, jonas, { importance })
    }),
  ).toBe(4)
})

test('who is tied to whom is worked out anew only where somebody comes, goes or works elsewhere, or people are together', async () => {
  const [amara, jonas] = [await idOf('Amara Oyelaran'), await idOf('Jonas Weidmann')]
  const { ctx } = data
  const isSameAfter = async (act: () => Promise<unknown>) => {
    const before = await seeGraph(ctx)
    await act()
    return (await seeGraph(ctx)) === before
  }
  expect(await isSameAfter(() => logInteraction(ctx, { people: [amara, jonas], kind: 'meeting' }))).toBe(true)
  expect(await isSameAfter(() => chooseShownValues(ctx, amara, { title: 'Pilot' }))).toBe(true)
  expect(await isSameAfter(() => chooseShownValues(ctx, amara, { organisation: 'Harbour' }))).toBe(false)
  expect(await isSameAfter(() => planEvent(ctx, { title: 'Soup', on: '2026-03-05', people: [amara, jonas] }))).toBe(false)
  expect((await seeGraph(ctx)).hasUndirectedEdge(amara, jonas)).toBe(false)
  expect(await isSameAfter(() => logInteraction(ctx, { people: [amara, jonas], kind: 'introduction' }))).toBe(false)
  expect((await seeGraph(ctx)).hasUndirectedEdge(amara, jonas)).toBe(true)
  expect(await isSameAfter(() => changePerson(ctx, amara, { isHidden: true }))).toBe(false)
  expect((await seeGraph(ctx)).hasNode(amara)).toBe(false)
})
