import { expect, test } from 'vitest'
import type { Act } from './labels.ts'
import { macroF1, scoresOf } from './scores.ts'

const judged = (labelled: Act[], recognised: Act[]) => ({ labelled: new Set(labelled), recognised: new Set(recognised) })

test('precision, recall and F1 are counted by message, act by act, and a message without an act is one of none', () => {
  const scores = scoresOf([
    judged(['ask'], ['ask']),
    judged(['ask', 'give'], ['ask']),
    judged(['ask'], []),
    judged([], ['ask']),
    judged([], []),
  ])
  const [ask, give] = scores
  expect(ask).toMatchObject({ labelled: 3, recognised: 3, both: 2, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 })
  expect(give).toMatchObject({ labelled: 1, recognised: 0, precision: 0, recall: 0, f1: 0 })
  expect(scores.at(-1)).toMatchObject({ name: 'none', labelled: 2, recognised: 2, both: 1, f1: 0.5 })
  expect(macroF1(scores)).toBeCloseTo((2 / 3 + 0.5) / 8)
})
