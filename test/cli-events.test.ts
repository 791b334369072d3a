import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '#actions/add-person.ts'
import type { Events } from '#contract/events.ts'
import { castMember } from './cast.ts'
import { openTestData, type TestData } from './support/database.ts'
import { tend, tendJson } from './support/program.ts'

const KEES = castMember('kees-vos')
const at = (moment: string) => ['--now', moment]

let data: TestData
beforeAll(async () => {
  data = await openTestData()
  await addPerson(data.ctx, { name: KEES.name, mail: KEES.mails[0] })
})
afterAll(() => data.close())

test('an evening goes from its plan to the follow-up on the command line, each step with its document', async () => {
  const now = at('2026-03-01T12:00:00Z')
  const changed = { changeId: expect.any(String), sentence: expect.any(String) }
  const plan = [
    'plan-event',
    '--title',
    'Soup evening',
    '--on',
    '2026-03-03',
    '--time',
    '18:30',
    '--place',
    'At home',
    '--with',
    'Kees Vos',
  ]
  expect(await tendJson(data, ...now, ...plan)).toEqual({ ...changed, eventId: expect.any(String) })

  expect(await tendJson(data, ...now, 'change-event', 'soup', '--until', '22:00')).toEqual(changed)
  expect(await tendJson(data, ...now, 'event', 'soup')).toMatchObject({
    details: { title: 'Soup evening', on: '2026-03-03', time: '18:30', until: '22:00', place: 'At home' },
  })
  const { changeId: calledOff } = await tendJson<{ changeId: string }>(data, ...now, 'call-off', 'soup')
  expect(await tend(data, ...now, 'event', 'soup')).toMatchObject({ code: 1, err: /no event called soup/ })
  await tendJson(data, ...now, 'undo', calledOff)

  const file = join(data.folder, 'soup.ics')
  expect(await tendJson(data, ...now, 'event', 'soup', '--ics', file)).toEqual({ file, without: [] })
  expect(readFileSync(file, 'utf8')).toContain('SUMMARY:Soup evening')
  expect(await tendJson(data, ...now, 'event', 'soup')).toMatchObject({
    title: 'Soup evening',
    guests: [{ name: 'Kees Vos', answer: null }],
  })
  expect(await tend(data, ...now, 'came', 'soup', 'Kees')).toMatchObject({ code: 1, err: /Soup evening has not begun yet/ })

  const after = at('2026-03-04T09:00:00Z')
  expect(await tendJson(data, ...after, 'came', 'soup', 'Kees')).toEqual(changed)
  const met = await tendJson<{ changeId: string }>(data, ...after, 'met', 'Wim Ott', '--at', 'soup', '--note', 'knows the pipes')
  expect(met).toMatchObject(changed)
  const { fresh, year } = await tendJson<Events>(data, ...after, 'events')
  expect([year.hosted, fresh!.people.map(({ name, line }) => `${name}: ${line}`)]).toEqual([1, ['Wim Ott: You noted: “knows the pipes”']])
  expect(await tendJson(data, ...after, 'follow-up', 'Wim', '--note', 'Good to have met you')).toEqual(changed)
  expect(await tend(data, ...after, 'follow-up', 'Wim')).toMatchObject({ code: 1, err: /No follow-up with Wim Ott is open/ })
  expect((await tend(data, ...after, 'events')).out).toContain('One at your own invitation')
  const said = (await tend(data, ...after, 'events')).out
  expect(said).toContain('2026-03-03  Soup evening. At home. One of one came.')
  expect(said).not.toContain('..')
  expect((await tend(data, ...after, 'event', 'soup')).out).toMatch(/^Soup evening, 2026-03-03, 18:30\n/)
  await tendJson(data, ...after, 'undo', met.changeId)
  expect((await tendJson<Events>(data, ...after, 'events')).fresh).toBeNull()
})

test('whom one met is read as on the page: the name, and what is to be remembered', async () => {
  const now = at('2026-03-08T12:00:00Z')
  const { changeId } = await tendJson<{ changeId: string }>(data, ...now, 'met', 'Anouk Postma, two boys, hates slides')
  const { fresh } = await tendJson<Events>(data, ...now, 'events')
  expect(fresh!.people.map(({ name, line }) => `${name}: ${line}`)).toEqual(['Anouk Postma: You noted: “two boys, hates slides”'])
  await tendJson(data, ...now, 'undo', changeId)
})

test.each([
  [['met', 'Ada, tall', 'Bea'], 2, /A remark goes with one name/],
  [['met', 'x', '--at', 'no such evening'], 1, /There is no event called no such evening/],
  [['follow-up', 'Kees', '--kind', 'dream'], 2, /--kind is one of/],
  [['plan-event', '--title', 'Soup', '--on', 'soon'], 1, /expected a day/],
  [['event', 'zzz'], 1, /There is no event called zzz/],
])('tend %j ends with %i and says why', async (words, code, err) => {
  expect(await tend(data, ...at('2026-03-01'), ...words)).toMatchObject({ code, err })
})
