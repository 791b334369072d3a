import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCommunities } from '#actions/find-communities.ts'
import { joinPeople } from '#actions/identity/decide-pair.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { beginIntroduction, stepIntroduction } from '#actions/introduce.ts'
import { markNudge } from '#actions/mark-nudge.ts'
import { undoChange } from '#actions/undo-change.ts'
import { undoImport } from '#actions/undo-import.ts'
import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import type { Context } from '#store/context.ts'
import { listIntroductions } from '#store/introductions.ts'
import { seeIntroductions } from '#views/introductions.ts'
import { seeLedger } from '#views/ledger.ts'
import { seeMap } from '#views/map.ts'
import { seeNetwork } from '#views/network.ts'
import { seeToday } from '#views/today.ts'
import { seeWays } from '#views/way.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

const ME = 'Ines Duarte <ines@duarte.example>'
const RUTH = 'Ruth Adeyemi <ruth@kiln.example>'
const AMARA = 'Amara Okonjo <amara@fieldnotes.example>'
const MEI = 'Mei Tan <mei@southwall.example>'
const KEES = 'Kees Vos <kees@vos.example>'

let data: TestData
let importId: string
beforeAll(async () => {
  data = await openTestData()
  const between = (who: string, days: readonly number[]): Letter[] =>
    days.map((ago, i) => ({
      id: `${who.slice(0, 3)}${i}`,
      at: daysAgo(ago),
      from: i % 2 ? who : ME,
      to: i % 2 ? ME : who,
      text: 'The boats are in the water. All is well here.',
    }))
  const letters: Letter[] = [
    ...between(RUTH, [10, 20, 30, 40, 50, 60]),
    ...between(AMARA, [300, 330, 360, 390]),
    ...between(KEES, [400, 430]),
    { id: 'together', at: daysAgo(40), from: RUTH, to: `${ME}, ${MEI}`, text: 'All three of us should look at the pier.' },
    { id: 'again', at: daysAgo(38), from: RUTH, to: `${ME}, ${MEI}`, text: 'May it is.', headers: ['References: <together@mail.example>'] },
    {
      id: 'answer',
      at: daysAgo(39),
      from: MEI,
      to: `${ME}, ${RUTH}`,
      text: 'Gladly, in May.',
      headers: ['In-Reply-To: <together@mail.example>', 'References: <together@mail.example>'],
    },
  ]
  writeFiles(data.folder, { 'mail.mbox': mboxOf(letters) })
  const report = await importArchives(data.ctx, join(data.folder, 'mail.mbox'), { me: ['ines@duarte.example'] })
  importId = report.imports[0]!.id
  await findCommunities(data.ctx)
})
afterAll(() => data.close())

const idOf = async (name: string) => (await seeNetwork(data.ctx)).people.find((known) => known.name === name)!.id
const later = (days: number): Context => ({ ...data.ctx, now: () => new Date(data.ctx.now().getTime() + days * 86_400_000) })
const cardsOf = async (ctx = data.ctx) => (await seeToday(ctx)).cards.filter(({ kind }) => kind === 'introduction')

test('the map holds everybody once, and ties who were in a thread', async () => {
  const { people, ties, total } = await seeMap(data.ctx)
  expect(total).toBe(people.id.length)
  expect(new Set(people.name)).toEqual(new Set(['Ruth Adeyemi', 'Amara Okonjo', 'Mei Tan', 'Kees Vos']))
  const pairs = Array.from({ length: ties.length / 3 }, (_, i) => [people.name[ties[3 * i]!], people.name[ties[3 * i + 1]!]].sort())
  expect(pairs).toEqual([['Mei Tan', 'Ruth Adeyemi']])
})

test('a way leads over a thread and says on what it rests; to nobody known there is none, and none from somebody to themselves', async () => {
  const [mei, amara] = [await idOf('Mei Tan'), await idOf('Amara Okonjo')]
  const { ways, sentence } = await seeWays(data.ctx, { to: mei })
  const through = ways.find(({ steps }) => steps.length === 3)!
  expect(through.steps.map(({ name }) => name)).toEqual(['You', 'Ruth Adeyemi', 'Mei Tan'])
  expect(through.steps[1]!.words).toMatch(/^In one thread with you and Mei, last on /)
  expect(sentence).toMatch(/Mei|Ruth/)
  expect((await seeWays(data.ctx, { from: mei, to: amara })).ways[0]!.steps.map(({ id }) => id)).toContain(null)
  await expect(seeWays(data.ctx, { from: mei, to: mei })).rejects.toThrow(Invalid)
  await expect(seeWays(data.ctx, { to: '00000000-0000-4000-8000-000000000000' })).rejects.toThrow(NotFound)
})

test('an introduction comes up in Today step by step, is logged when it is made, and counts as a give to both', async () => {
  const [ruth, amara] = [await idOf('Ruth Adeyemi'), await idOf('Amara Okonjo')]
  const begun = await beginIntroduction(data.ctx, { people: [ruth, amara], why: 'Both mend piers' })
  expect((await cardsOf()).map(({ person, why }) => [person.name, why])).toEqual([
    ['Ruth Adeyemi', 'You want to introduce Ruth to Amara. Ask Ruth first whether that is welcome.'],
    ['Amara Okonjo', 'You want to introduce Amara to Ruth. Ask Amara first whether that is welcome.'],
  ])
  await expect(beginIntroduction(data.ctx, { people: [amara, ruth] })).rejects.toThrow(Conflict)
  for (const { id } of await cardsOf()) await markNudge(data.ctx, id, { how: 'done' })
  expect(await cardsOf()).toEqual([])
  await stepIntroduction(data.ctx, begun.introductionId, 'yes', ruth)
  const reminding = await cardsOf(later(8))
  expect(reminding.map(({ person, introduction }) => [person.name, introduction?.answers])).toEqual([['Amara Okonjo', true]])
  await stepIntroduction(later(8), begun.introductionId, 'yes', amara)
  const [make] = await cardsOf(later(9))
  expect(make!.why).toBe('Both said yes: introduce Ruth and Amara.')
  expect(make!.ways[0]!.href).toMatch(/^mailto:ruth@kiln\.example,amara@fieldnotes\.example\?/)
  const before = (await seeLedger(later(9), amara)).entries.length
  const made = await markNudge(later(9), make!.id, { how: 'done', log: { kind: 'mail' } })
  expect(made.sentence).toBe('You introduced Ruth Adeyemi and Amara Okonjo')
  for (const id of [ruth, amara]) expect((await seeLedger(later(9), id)).sentence).toMatch(/you gave (Ruth|Amara) something once/)
  expect((await seeIntroductions(later(9)))[0]).toMatchObject({ state: 'made', words: 'Introduced on 10 March.' })
  expect((await cardsOf(later(31))).map(({ why }) => why)).toEqual([
    'You introduced Ruth and Amara on 10 March. Ask how it went, or thank both.',
  ])
  await undoChange(later(9), made.changeId)
  expect((await seeLedger(later(9), amara)).entries.length).toBe(before)
  expect((await seeIntroductions(later(9)))[0]).toMatchObject({ state: 'agreed' })
  await undoChange(later(9), begun.changeId)
  expect(await seeIntroductions(later(9))).toEqual([])
})

test('a card put off comes back, one let go comes up again a week later', async () => {
  const [mei, kees] = [await idOf('Mei Tan'), await idOf('Kees Vos')]
  const { changeId } = await beginIntroduction(data.ctx, { people: [kees, mei] })
  const [first, second] = await cardsOf()
  await markNudge(data.ctx, first!.id, { how: 'snoozed', days: 3 })
  await markNudge(data.ctx, second!.id, { how: 'skipped' })
  expect(await cardsOf(later(1))).toEqual([])
  expect((await cardsOf(later(3))).map(({ id }) => id)).toEqual([first!.id])
  expect((await cardsOf(later(7))).map(({ id }) => id)).toContain(second!.id)
  await undoChange(data.ctx, changeId)
  await expect(markNudge(data.ctx, first!.id, { how: 'done' })).rejects.toThrow(NotFound)
})

test('a step taken back leaves what came after it', async () => {
  const [ruth, mei] = [await idOf('Ruth Adeyemi'), await idOf('Mei Tan')]
  const begun = await beginIntroduction(data.ctx, { people: [ruth, mei] })
  const asked = await stepIntroduction(data.ctx, begun.introductionId, 'asked', ruth)
  await stepIntroduction(data.ctx, begun.introductionId, 'yes', mei)
  await undoChange(data.ctx, asked.changeId)
  expect((await seeIntroductions(data.ctx, mei))[0]!.people).toMatchObject([
    { name: 'Ruth Adeyemi', isAsked: false, answer: null },
    { name: 'Mei Tan', isAsked: true, answer: 'yes' },
  ])
  await expect(stepIntroduction(data.ctx, begun.introductionId, 'yes', await idOf('Kees Vos'))).rejects.toThrow(NotFound)
  await expect(stepIntroduction(data.ctx, begun.introductionId, 'made')).rejects.toThrow(Conflict)
  await undoChange(data.ctx, begun.changeId)
})

test('an introduction goes with two people who are joined into others, and goes when its people go', async () => {
  const [kees, amara, mei] = [await idOf('Kees Vos'), await idOf('Amara Okonjo'), await idOf('Mei Tan')]
  await beginIntroduction(data.ctx, { people: [kees, mei] })
  const merged = await joinPeople(data.ctx, kees, amara)
  const [shown] = await seeIntroductions(data.ctx)
  expect(shown!.people.map(({ name }) => name)).toContain('Mei Tan')
  await undoChange(data.ctx, merged.changeId)
  expect((await seeIntroductions(data.ctx, kees)).length).toBe(1)
  await undoImport(data.ctx, importId)
  expect(await listIntroductions(data.ctx.db, data.ctx.ownerId)).toEqual([])
})
