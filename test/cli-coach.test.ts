import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { tend, tendJson } from './support/program.ts'

const OWNER = 'Ines Duarte <ines@duarte.example>'
const AMARA = 'Amara Oyelaran <amara@harbour.example>'
const NOW = ['--now', '2026-03-01']

/** Every ten days with Amara until four months ago, so that the tie has cooled. */
const letters: Letter[] = Array.from({ length: 30 }, (_, i) => ({
  id: `a${i}`,
  at: daysAgo(40 + 10 * i),
  from: i % 2 ? OWNER : AMARA,
  to: i % 2 ? AMARA : OWNER,
  headers: ['Delivered-To: ines@duarte.example'],
}))

interface Cards {
  readonly cards: readonly { readonly kind: string }[]
}

let data: TestData
beforeAll(async () => {
  data = await openTestData()
  const path = join(
    writeFiles(data.folder, {
      'mail.mbox': mboxOf([...letters, { id: 'now', at: daysAgo(0), from: OWNER, to: 'Jonas <jonas@lind.example>' }]),
    }),
    'mail.mbox',
  )
  await tendJson(data, ...NOW, 'import', path, '--me', 'ines@duarte.example')
})
afterAll(() => data.close())

test('before an ask a cooled tie gets a dated plan, which comes up in today and is taken back', async () => {
  const { people } = (await tendJson(data, ...NOW, 'ask', 'Amara')) as { people: { plan: unknown[] }[] }
  expect(people).toMatchObject([{ way: 'warm', verdict: 'Warm up first', person: { name: 'Amara Oyelaran' }, isPlanned: false }])
  expect(people[0]!.plan[0]).toMatchObject({ on: '2026-03-01', kind: 'warm-up' })
  expect(people[0]!.plan.at(-1)).toMatchObject({ kind: 'ask' })
  const { changeId } = (await tendJson(data, ...NOW, 'plan', 'Amara')) as { changeId: string }
  const { cards } = (await tendJson(data, ...NOW, 'today')) as Cards
  expect(cards[0]).toMatchObject({ kind: 'plan', person: { name: 'Amara Oyelaran' } })
  await tendJson(data, 'undo', changeId)
  const { cards: after } = (await tendJson(data, ...NOW, 'today')) as Cards
  expect(after.map(({ kind }) => kind)).not.toContain('plan')
})

test('a promise is written down, listed, kept and taken back', async () => {
  const made = (await tendJson(data, ...NOW, 'promise', 'Amara', 'send', 'the', 'plans', '--due', '2026-03-02')) as { promiseId: string }
  expect(await tendJson(data, ...NOW, 'promises')).toMatchObject([
    { id: made.promiseId, what: 'send the plans', dueOn: '2026-03-02', state: 'open' },
  ])
  await tendJson(data, ...NOW, 'kept', made.promiseId.slice(0, 8))
  expect(await tendJson(data, ...NOW, 'promises')).toEqual([])
  expect(await tendJson(data, ...NOW, 'promises', '--all')).toMatchObject([{ state: 'kept' }])
})

test('kind, review, ready, profile, asks and the ledger answer with one document each', async () => {
  expect(await tendJson(data, ...NOW, 'kind')).toMatchObject({ now: null, unknown: expect.any(String), months: [] })
  expect(await tendJson(data, ...NOW, 'review')).toMatchObject({ week: 9, capacity: { sentence: expect.any(String) } })
  expect(await tendJson(data, ...NOW, 'ready')).toMatchObject({ sentence: expect.any(String), drawn: [], widen: [] })
  expect(await tendJson(data, ...NOW, 'profile')).toMatchObject({ sentence: 'No profile of yours is known yet.', of: 0 })
  expect(await tendJson(data, ...NOW, 'asks')).toMatchObject({ asks: expect.any(Array) })
  expect(await tendJson(data, ...NOW, 'ledger', 'Amara')).toMatchObject({ entries: expect.any(Array) })
})

test.each([
  [['ask'], 2, /Name people, or say --need/],
  [['ask', 'Amara', '--need', 'boats'], 2, /one of the two/],
  [['ask', 'Nobody Whatsoever'], 1, /There is nobody called Nobody Whatsoever/],
  [['correct', 'x', 'ask'], 2, /expected the id of a message/],
  [['correct', '00000000-0000-4000-8000-000000000000', 'dance'], 2, /got dance/],
  [['correct', '00000000-0000-4000-8000-000000000000', 'ask'], 1, /There is no message with that id/],
  [['kept', 'feedbeef'], 1, /There is no promise feedbeef/],
  [['promise', 'Amara', 'x', '--due', 'soon'], 2, /--due takes a day/],
  [['promise', 'Amara', 'x', '--due', '2026-02-30'], 2, /--due takes a day/],
  [['ask', '--need', ' '], 2, /^tend: --need takes what you need in words/],
  [['settings', '--away', '2026-02-28'], 2, /^tend: --away takes the last day on which you are away, from 2026-03-01 on, got 2026-02-28/],
  [['settings', '--away', '2026-02-30'], 2, /^tend: --away takes a day like/],
  [['people', '--now', '2026-02-30'], 2, /^tend: --now takes a day or an instant/],
  [['people', '--now', '2026-02-30T09:00:00Z'], 2, /^tend: --now takes a day or an instant/],
  [
    ['plan-event', '--title', 'Soup', '--on', '2026-03-10', '--time', '18:30', '--until', '17:00'],
    1,
    /^tend: From 18:30 until 17:00 would be more/,
  ],
] as const)('%j ends with %i and says why', async (words, code, said) => {
  const ended = await tend(data, ...NOW, ...words)
  expect(ended).toMatchObject({ code, out: '' })
  expect(ended.err).toMatch(said)
})
