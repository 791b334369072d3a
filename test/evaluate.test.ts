import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { tend, tendJson } from './support/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'tend-evaluate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** No database answers there: evaluating needs none. */
const nowhere = { folder, url: 'postgres://tend@nowhere.example/none' }
const DAY = 86_400
const ROWS = Array.from({ length: 12 }, (_, i) => i).flatMap((friend) =>
  Array.from({ length: friend < 6 ? 70 : 40 }, (_, day) => ({ friend, day })),
)
const TABLE = ROWS.toSorted((a, b) => a.day - b.day)
  .map(({ friend, day }) => `f${friend}\tines\t${day * DAY}`)
  .join('\n')
const WORDS = ['--cuts', '50', '--horizon', '20']

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('evaluate answers in the agreed shape, from a packed file as from a plain one', async () => {
  const plain = await tendJson(nowhere, 'evaluate', file('plain.tsv', TABLE), ...WORDS)
  const methods = { model: 1, layer: 1, handSet: 1, ownGap: 1, recency: 1 }
  const noneNeedless = { model: 0, layer: 0, handSet: 0, ownGap: 0, recency: 0 }
  expect(plain).toEqual({
    cuts: [50],
    horizon: 20,
    A: { perEgoAuc: methods, pooledAuc: 1, averagePrecision: 1, brier: expect.any(Number), brierCalibrated: expect.any(Number) },
    live: methods,
    Arel: methods,
    B: { ...methods, precisionAt3: 1, precisionAt3Base: 0.5 },
    C: {
      // The next letter comes at once, which counts as half a day; the model expects it in nine tenths of one.
      factorError: { model: expect.closeTo(1.815, 3), layer: 12, handSet: 12, ownGap: 1, recency: 2 },
      // Those who stopped eleven days ago still count as living, and come after all who write.
      concordance: { model: 1, layer: expect.closeTo(5 / 6, 12), handSet: 0, ownGap: 0.5, recency: 1 },
    },
    list: { capture5: methods, needless5: noneNeedless },
    warmth: expect.any(Number),
  })
  expect(await tendJson(nowhere, 'evaluate', file('packed.tsv.gz', gzipSync(TABLE)), ...WORDS)).toEqual(plain)
})

test('without --json it answers with a table', async () => {
  const { code, out } = await tend(nowhere, 'evaluate', file('plain.tsv', TABLE), ...WORDS, '--until', '69')
  expect(code).toBe(0)
  expect(out).toContain('At day 50, 20 days ahead')
  expect(out).toMatch(/who falls silent: AUC +1\.000/)
})

test('rows out of order, to oneself and told twice are put right, and said', async () => {
  const messy = `${TABLE}\nf0\tines\t0\nf0\tf0\t5`
  const { code, out, err } = await tend(nowhere, '--json', 'evaluate', file('messy.tsv', messy), ...WORDS)
  expect(code).toBe(0)
  expect(err).toBe('Left out: 1 to oneself, 1 told twice. Rows that stood before an earlier one and were put in the order of time: 1.\n')
  expect(JSON.parse(out)).toEqual(await tendJson(nowhere, 'evaluate', file('plain.tsv', TABLE), ...WORDS))
})

test.each([
  ['nothing.tsv', undefined, 'There is no file'],
  ['empty.tsv', '', 'got an empty file'],
  ['two-columns.tsv', 'a\tb\t1\na\tb', 'line 2: expected three columns'],
  ['letters.tsv', 'a\tb\tnoon', 'line 1: expected seconds as a number, got "noon"'],
  ['short.tsv', 'a\tb\t0\nb\ta\t86400', 'A cut at day 50 and 20 days after it need 70 days of messages; there are 2.'],
  ['half.tsv.gz', gzipSync(TABLE).subarray(0, 200), 'packed and damaged'],
])('%s gets one clear line', async (name, content, said) => {
  const path = content === undefined ? join(folder, name) : file(name, content)
  const { code, out, err } = await tend(nowhere, 'evaluate', path, ...WORDS)
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(said)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test.each([
  [['--cuts', '50,soon', '--horizon', '20'], '--cuts takes whole days'],
  [['--cuts', '50', '--horizon', '0'], '--horizon takes whole days'],
  [['--cuts', '50'], 'required option'],
])('the words %j are refused', async (words, said) => {
  const { code, err } = await tend(nowhere, 'evaluate', file('plain.tsv', TABLE), ...words)
  expect(code).toBe(2)
  expect(err).toContain(said)
})
