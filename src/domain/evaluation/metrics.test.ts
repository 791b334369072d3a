import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auc, type Foretold } from './auc.ts'
import { averagePrecision } from './average-precision.ts'
import { brier } from './brier.ts'
import { handSetDays, layerDays } from './cadences.ts'
import { concordance, type ForetoldTime } from './concordance.ts'
import { factorError } from './factor-error.ts'
import { mean, median } from './means.ts'
import { ranksOf } from './ranks.ts'
import { spearman } from './spearman.ts'

const told = (...pairs: readonly (readonly [score: number, came: boolean])[]): Foretold[] => pairs.map(([score, came]) => ({ score, came }))
const anyTold = fc.array(fc.record({ score: fc.integer({ min: 0, max: 5 }), came: fc.boolean() }), { maxLength: 30 })

describe('AUC', () => {
  test('is the share of pairs in the right order', () => {
    expect(auc(told([0.9, true], [0.8, false], [0.7, true], [0.1, false]))).toBe(3 / 4)
  })

  test('counts equal scores half, and is unknown when only one outcome is there', () => {
    expect(auc(told([0.5, true], [0.5, false]))).toBe(0.5)
    expect(auc(told([0.5, true]))).toBeUndefined()
    expect(auc([])).toBeUndefined()
  })

  test('is what counting every pair gives', () => {
    fc.assert(
      fc.property(anyTold, (all) => {
        const points = all
          .filter((a) => a.came)
          .flatMap((a) => all.filter((b) => !b.came).map((b) => (Math.sign(a.score - b.score) + 1) / 2))
        const got = auc(all)
        if (points.length === 0) expect(got).toBeUndefined()
        else expect(got).toBeCloseTo(mean(points)!, 10)
      }),
    )
  })
})

test('average precision rewards what came for standing first', () => {
  expect(averagePrecision(told([4, true], [3, false], [2, true], [1, false]))).toBeCloseTo((1 + 2 / 3) / 2, 12)
  expect(averagePrecision(told([1, true], [1, false]))).toBe(0.5)
  expect(averagePrecision(told([1, false]))).toBeUndefined()
})

test('Brier is the mean squared distance of a chance from what came', () => {
  expect(brier(told([0.9, true], [0.2, false]))).toBeCloseTo((0.01 + 0.04) / 2, 12)
  expect(brier([])).toBeUndefined()
})

test('equal values share the mean of their ranks', () => {
  expect(ranksOf([5, 1, 5, 2])).toEqual([3.5, 1, 3.5, 2])
})

test('Spearman tells how far two rankings agree', () => {
  expect(spearman([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12)
  expect(spearman([1, 1, 2], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(3), 12)
  expect(spearman([1, 1], [1, 2])).toBeUndefined()
})

test('means and medians of nothing are unknown', () => {
  expect([mean([1, 2, 6]), median([9, 1, 2]), median([1, 2, 4, 9]), mean([]), median([])]).toEqual([3, 2, 3, undefined, undefined])
})

describe('concordance', () => {
  const times = (...pairs: readonly (readonly [expected: number, actual: number])[]): ForetoldTime[] =>
    pairs.map(([expected, actual]) => ({ expected, actual }))

  test('compares only pairs whose order is known', () => {
    // The second came first, and was expected after the first: one of three is wrong.
    expect(concordance(times([1, 2], [2, 1], [3, Number.POSITIVE_INFINITY]))).toBeCloseTo(2 / 3, 12)
    expect(concordance(times([1, Number.POSITIVE_INFINITY], [2, Number.POSITIVE_INFINITY]))).toBeUndefined()
    expect(concordance(times([1, 3], [1, 4]))).toBe(0.5)
  })

  test('is what comparing every pair gives', () => {
    const few = fc.integer({ min: 1, max: 6 })
    const anyTimes = fc.array(fc.record({ expected: few, actual: fc.oneof(few, fc.constant(Number.POSITIVE_INFINITY)) }), { maxLength: 25 })
    fc.assert(
      fc.property(anyTimes, (all) => {
        const points = all.flatMap((a) => all.filter((b) => b.actual > a.actual).map((b) => (Math.sign(b.expected - a.expected) + 1) / 2))
        const got = concordance(all)
        if (points.length === 0) expect(got).toBeUndefined()
        else expect(got).toBeCloseTo(mean(points)!, 10)
      }),
    )
  })
})

test('the factor error is that of the middle one, too early or too late', () => {
  const off = (expected: number, actual: number) => ({ expected, actual })
  expect(factorError([off(2, 1), off(1, 4), off(3, 3)])).toBeCloseTo(2, 12)
  expect(factorError([])).toBeUndefined()
})

test('cadences go by circle, or by hand to the nearest that is offered', () => {
  expect([1, 5, 6, 15, 16, 50, 51, 150, 151].map(layerDays)).toEqual([7, 7, 30, 30, 90, 90, 365, 365, 730])
  expect([null, 1, 10, 25, 1000].map(handSetDays)).toEqual([90, 7, 14, 30, 365])
  // 20.5 days: ln(20.5/14) = 0.381, ln(30/20.5) = 0.381; just below goes down.
  expect([20, 21].map(handSetDays)).toEqual([14, 30])
})
