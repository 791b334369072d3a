import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '#actions/add-person.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { beginIntroduction, stepIntroduction } from '#actions/introduce.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { noteAnswer, noteWhoCame } from '#actions/note-guests.ts'
import { planEvent } from '#actions/plan-event.ts'
import { undoChange } from '#actions/undo-change.ts'
import { getShared, listTogether } from '#store/communities.ts'
import type { Context } from '#store/context.ts'
import { seeMap } from '#views/map.ts'
import { seeWays } from '#views/way.ts'
import { castMember } from './cast.ts'
import { writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

// Who is taken to have met whom.

const KEES = castMember('kees-vos')
const AMARA = castMember('amara-okonjo')
const RUTH = castMember('ruth-adeyemi')

let data: TestData
let ctx: Context
let kees: string
let amara: string
let ruth: string
beforeEach(async () => {
  data = await openTestData('2026-03-01T12:00:00Z')
  ctx = data.ctx
  ;[kees, amara, ruth] = [await add(KEES), await add(AMARA), await add(RUTH)]
})
afterEach(() => data.close())

const add = async ({ name, mails }: { name: string; mails: readonly string[] }) => (await addPerson(ctx, { name, mail: mails[0] })).personId
const at = (day: string): Context => ({ ...ctx, now: () => new Date(`${day}T12:00:00Z`) })
const pairs = async (on: string) => (await listTogether(ctx.db, ctx.ownerId, at(on).now())).map(({ people }) => people.toSorted())
const tiesOnMap = async (on: string) => {
  const { people, ties } = await seeMap(at(on))
  return Array.from({ length: ties.length / 3 }, (_, i) => [people.name[ties[3 * i]!], people.name[ties[3 * i + 1]!]].sort())
}

test('who is asked to an evening has met nobody there, before it and after it, until they said yes or are noted as having come', async () => {
  const { eventId } = await planEvent(ctx, { title: 'Soup', on: '2026-03-10', time: '18:30', people: [kees, amara, ruth] })
  await noteAnswer(ctx, eventId, `person:${kees}`, 'yes')
  await noteAnswer(ctx, eventId, `person:${amara}`, 'yes')
  await noteAnswer(ctx, eventId, `person:${ruth}`, 'maybe')
  expect(await pairs('2026-03-05')).toEqual([])
  expect(await tiesOnMap('2026-03-05')).toEqual([])
  expect(await pairs('2026-03-11')).toEqual([[kees, amara].toSorted()])
  expect(await tiesOnMap('2026-03-11')).toEqual([['Amara Okonjo', 'Kees Vos']])
  await noteAnswer(ctx, eventId, `person:${amara}`, 'no')
  expect(await pairs('2026-03-11')).toEqual([])
  await noteWhoCame(at('2026-03-11'), eventId, [amara, ruth])
  expect(await pairs('2026-03-11')).toEqual([[amara, ruth].toSorted()])
  expect(await getShared(ctx.db, ctx.ownerId, [amara, ruth], at('2026-03-11').now())).toMatchObject({ events: 1, event: 'Soup' })
  expect(await getShared(ctx.db, ctx.ownerId, [amara, ruth], at('2026-03-09').now())).toMatchObject({ events: 0, event: null })
  expect(await getShared(ctx.db, ctx.ownerId, [amara, kees], at('2026-03-11').now())).toMatchObject({ events: 0, event: null })
})

test('in a calendar whoever did not decline was there once it has begun, as its meetings are read', async () => {
  const guests = [
    `ATTENDEE;CN=${KEES.name};PARTSTAT=ACCEPTED:mailto:${KEES.mails[0]}`,
    `ATTENDEE;CN=${AMARA.name};PARTSTAT=NEEDS-ACTION:mailto:${AMARA.mails[0]}`,
    `ATTENDEE;CN=${RUTH.name};PARTSTAT=DECLINED:mailto:${RUTH.mails[0]}`,
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:nora@velten.example',
  ]
  const entry = (day: string, uid: string) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260220T100000Z',
    `DTSTART:${day}T180000Z`,
    `DTEND:${day}T200000Z`,
    'SUMMARY:Choir',
    ...guests,
    'END:VEVENT',
  ]
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...entry('20260215', 'a'), ...entry('20260320', 'b'), 'END:VCALENDAR', '']
  writeFiles(data.folder, { 'choir.ics': file.join('\r\n') })
  await importArchives(ctx, join(data.folder, 'choir.ics'), { me: ['nora@velten.example'] })
  const together = (on: string, pair: [string, string]) => getShared(ctx.db, ctx.ownerId, pair, at(on).now())
  expect(await together('2026-03-01', [kees, amara])).toMatchObject({ events: 1, event: 'Choir' })
  expect(await together('2026-03-21', [kees, amara])).toMatchObject({ events: 2 })
  expect(await together('2026-03-21', [kees, ruth])).toMatchObject({ events: 0 })
  expect(await tiesOnMap('2026-03-01')).toEqual([['Amara Okonjo', 'Kees Vos']])
})

test('two whom the owner introduced know each other from then on, until it is taken back', async () => {
  const { introductionId } = await beginIntroduction(ctx, { people: [kees, ruth] })
  await stepIntroduction(ctx, introductionId, 'yes', kees)
  await stepIntroduction(ctx, introductionId, 'yes', ruth)
  expect(await tiesOnMap('2026-03-01')).toEqual([])
  const { changeId } = await stepIntroduction(ctx, introductionId, 'made')
  expect(await tiesOnMap('2026-03-01')).toEqual([['Kees Vos', 'Ruth Adeyemi']])
  const [way] = (await seeWays(ctx, { from: kees, to: ruth })).ways
  expect(way!.steps[0]!.words).toMatch(/^Introduced by you, last on /)
  await undoChange(ctx, changeId)
  expect(await tiesOnMap('2026-03-01')).toEqual([])
  await logInteraction(ctx, { people: [kees, amara], kind: 'introduction' })
  expect(await tiesOnMap('2026-03-01')).toEqual([['Amara Okonjo', 'Kees Vos']])
})
