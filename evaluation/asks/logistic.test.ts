import { expect, test } from 'vitest'
import { fitLogistic, sumOf } from './logistic.ts'

const row = (...at: number[]) => ({ at, values: at.map(() => 1) })

test('what tells is weighed, what does not is not', () => {
  const rows = [row(0), row(0, 1), row(1), row(), row(0), row(1)]
  const is = [true, true, false, false, true, false]
  const model = fitLogistic(rows, is, new Float64Array([0.1, 0.1]), 50)
  expect(rows.map((each) => sumOf(model, each) > 0)).toEqual(is)
  expect(model.weights[0]).toBeGreaterThan(1)
})

test('at its end no weight would rather be another: the slopes are nought', () => {
  const rows = [row(0), row(0, 1), row(1), row(2), row(0, 2), row(1, 2), row()]
  const is = [true, false, true, false, true, true, false]
  const model = fitLogistic(rows, is, new Float64Array([1, 2, 3]), 400)
  const errors = rows.map((each, at) => 1 / (1 + Math.exp(-sumOf(model, each))) - Number(is[at]))
  const slope = (feature: number) => errors.reduce((sum, error, at) => sum + (rows[at]!.at.includes(feature) ? error : 0), 0)
  for (const [feature, hold] of [1, 2, 3].entries()) expect(slope(feature) + hold * model.weights[feature]!).toBeCloseTo(0, 6)
  expect(errors.reduce((sum, error) => sum + error)).toBeCloseTo(0, 6)
})

test('harder held means closer to nought', () => {
  const rows = [row(0), row()]
  const [soft, hard] = [0.1, 10].map((hold) => fitLogistic(rows, [true, false], new Float64Array([hold]), 100).weights[0]!)
  expect(soft).toBeGreaterThan(hard!)
  expect(hard).toBeGreaterThan(0)
})
