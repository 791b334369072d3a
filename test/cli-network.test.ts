import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemo } from '#actions/load-demo.ts'
import { openTestData, type TestData } from './support/database.ts'
import { tend, tendJson } from './support/program.ts'

const NOW = ['--now', '2026-03-02T09:00:00Z']

let data: TestData
beforeAll(async () => {
  data = await openTestData('2026-03-02T09:00:00Z')
  await loadDemo(data.ctx)
})
afterAll(() => data.close())

test('the network is told in communities and bridges, and a way to somebody step by step', async () => {
  const network = await tend(data, ...NOW, 'network')
  expect(network.out).toMatch(/^\d+ people, \d+ of them in (?:\d+|\w+) communities; .*\n\nCommunities\n/)
  expect(network.out).toContain('Bridges')
  const way = await tendJson<{ ways: { steps: { name: string }[] }[] }>(data, ...NOW, 'way', 'Beatriz', 'Nogueira', '--from', 'Kees Vos')
  expect(way.ways[0]!.steps.map(({ name }) => name)).toEqual(['Kees Vos', 'You', 'Beatriz Nogueira'])
  const alone = await tend(data, ...NOW, 'way', 'Kees Vos', '--from', 'Kees Vos')
  expect([alone.code, alone.err]).toEqual([1, expect.stringContaining('A way leads from one person to another.')])
})

test('two people are introduced step by step, and all of it is taken back', async () => {
  const { introductionId, changeId } = await tendJson<{ introductionId: string; changeId: string }>(
    data,
    ...[...NOW, 'introduce', 'Ruth Adeyemi', 'Mei Tan', '--because', 'Both of you mend cities'],
  )
  const id = introductionId.slice(0, 8)
  const listed = await tend(data, ...NOW, 'introductions')
  expect(listed.out).toContain('Ask Ruth about meeting Mei')
  expect(listed.out).toContain('Both of you mend cities.')
  const early = await tend(data, ...NOW, 'introduced', id, 'made')
  expect([early.code, early.err]).toEqual([1, expect.stringContaining('First both have to say yes.')])
  for (const step of [['yes', 'Ruth'], ['yes', 'Mei'], ['made']]) await tendJson(data, ...NOW, 'introduced', id, ...step)
  expect(await tendJson(data, ...NOW, 'introductions', '--all')).toMatchObject([{ state: 'made', words: 'Introduced on 2 March.' }])
  await tendJson(data, 'undo', changeId)
  expect(await tendJson(data, ...NOW, 'introductions', '--all')).toEqual([])
  expect((await tend(data, 'introduced', id, 'maybe')).code).not.toBe(0)
})
