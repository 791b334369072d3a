import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { loadDemo } from '#actions/load-demo.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { seeAskFor } from '#views/ask.ts'
import { seeMap } from '#views/map.ts'
import { seeNetwork } from '#views/network.ts'
import { seePerson } from '#views/person.ts'
import { seeReady } from '#views/ready.ts'
import { seeToday } from '#views/today.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { tend } from './support/program.ts'

const ME = 'Ines Duarte <ines@duarte.example>'
const NAMES = ['Amara Okonjo', 'Jonas Weber', 'Mei Tan', 'Kwame Mensah']
const addressOf = (name: string) => `${name} <${name.toLowerCase().replace(' ', '.')}@fieldnotes.example>`

/** Only what the owner sent: to each of four every ten days, the last time yesterday. */
const sent: Letter[] = NAMES.flatMap((name, at) =>
  [1, 11, 21, 31, 41, 51, 61, 71].map((days, i) => ({
    id: `s${at}-${i}`,
    at: daysAgo(days + at / 24),
    from: ME,
    to: addressOf(name),
    subject: at === 2 && i === 3 ? 'Where to buy a gas turbine' : 'Hello',
  })),
)

let data: TestData
beforeAll(async () => {
  data = await openTestData()
  writeFiles(data.folder, { 'sent.mbox': mboxOf(sent) })
  await importArchives(data.ctx, join(data.folder, 'sent.mbox'), { me: ['ines@duarte.example'] })
})
afterAll(() => data.close())

const idOf = async (name: string) => (await seeNetwork(data.ctx)).people.find((known) => known.name === name)!.id

test('where only sent mail is on record nobody is said not to answer, nor not to help', async () => {
  const { reciprocity, tie } = await seePerson(data.ctx, await idOf('Amara Okonjo'))
  expect(reciprocity).toEqual(['What Amara wrote is hardly on record, so who answers cannot be told.'])
  expect([tie.replyRate, tie.initiation]).toEqual([null, null])
  const ready = await seeReady(data.ctx)
  expect(ready.sentence).toBe('No message to you is on record, so who answers cannot be told yet.')
  expect([ready.drawn, ready.groups, ready.thin, ready.bridges, ready.widen]).toEqual([[], [], [], [], []])
})

test('a need is looked for in what was written, and a word ends as it may', async () => {
  const found = await seeAskFor(data.ctx, 'somebody for gas turbines')
  expect(found.people.map(({ person, because }) => [person.name, because])).toEqual([
    ['Mei Tan', ['“Where to buy a gas turbine” in what was written']],
  ])
  expect(found).toMatchObject({ sentence: 'You wrote about it with one person', written: null, isMet: true, unmet: [] })
})

test('whoever is named is who is asked; nearly named, they are offered, also on the command line', async () => {
  for (const need of ['Kwame Mensah', 'kwame mens', 'kwame'])
    expect((await seeAskFor(data.ctx, need)).people.map(({ person }) => person.name)).toEqual(['Kwame Mensah'])
  const near = await seeAskFor(data.ctx, 'Kwami Mensa')
  expect([near.people, near.named.map(({ name }) => name)]).toEqual([[], ['Kwame Mensah']])
  const { out } = await tend(data, '--now', '2026-03-01T12:00:00Z', 'ask', '--need', 'Kwami Mensa')
  expect(out).toMatch(/Or do you mean somebody\?\n {2}tend ask [0-9a-f]{8} {3}Kwame Mensah/)
})

test('to have lunch is to reach somebody, and nobody wrote back by it', async () => {
  await logInteraction(data.ctx, { people: [await idOf('Jonas Weber')], kind: 'meeting' })
  expect((await seeToday(data.ctx)).week).toMatchObject({ reached: 4, wroteBack: 0 })
})

test('bridges are those who join communities, all of them counted and the first twelve named', async () => {
  const demo = await openTestData()
  try {
    await loadDemo(demo.ctx)
    const { sentence, bridges, bridgesTotal } = await seeMap(demo.ctx)
    expect(bridges).toHaveLength(Math.min(12, bridgesTotal))
    expect(bridges.every(({ words }) => / to /.test(words))).toBe(true)
    expect(sentence).toMatch(/ of them joins? what would else be apart\.$/)
  } finally {
    await demo.close()
  }
})
