import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AS_GIVEN, calibrated, calibrationFor, fitCalibration, type GivenChance, NOT_CALIBRATED, shownChances } from './calibration.ts'
import { readCurve } from './curve.ts'

const given = (chance: number, of: number, came: number): GivenChance[] =>
  Array.from({ length: of }, (_, i) => ({ chance, came: i < came }))
const anyGiven = fc.array(fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), came: fc.boolean() }), { maxLength: 60 })
const logit = (p: number) => Math.log(p / (1 - p))

/** Log loss and penalties as section 6 writes them. */
function loss(all: readonly GivenChance[], b0: number, b1: number): number {
  const clip = (p: number) => Math.min(0.9999, Math.max(0.0001, p))
  const each = all.map(({ chance, came }) => {
    const p = 1 / (1 + Math.exp(-(b0 + b1 * logit(clip(chance)))))
    return -Math.log(came ? p : 1 - p)
  })
  return each.reduce((sum, one) => sum + one, 0) + b0 ** 2 / 0.5 + (b1 - 1) ** 2 / 0.125
}

describe('own calibration', () => {
  test('changes nothing with fewer than ten ties', () => {
    expect(fitCalibration(given(0.5, 9, 9))).toEqual(AS_GIVEN)
    expect(fitCalibration([])).toEqual(AS_GIVEN)
    expect(calibrated(0.37, AS_GIVEN)).toBe(0.37)
  })

  test('raises chances where more came than was told', () => {
    // All at ½ leaves the slope alone; b0 solves 10/(1 + e^−b0) − 8 + 4·b0 = 0.
    const { b0, b1 } = fitCalibration(given(0.5, 10, 8))
    expect(b0).toBeCloseTo(0.464686, 5)
    expect(b1).toBe(1)
    expect(calibrated(0.5, { b0, b1 })).toBeCloseTo(0.614126, 5)
  })

  test('keeps chances that bear out', () => {
    const { b0, b1 } = fitCalibration([...given(0.2, 100, 20), ...given(0.8, 100, 80)])
    expect(b0).toBeCloseTo(0, 8)
    expect(b1).toBeCloseTo(1, 8)
  })

  test('finds the least of the penalised loss', () => {
    const all = [...given(0.9, 40, 22), ...given(0.6, 40, 18), ...given(0.2, 40, 11)]
    const { b0, b1 } = fitCalibration(all)
    const least = loss(all, b0, b1)
    for (const [d0, d1] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
    ] as const)
      expect(loss(all, b0 + d0, b1 + d1)).toBeGreaterThan(least)
  })

  test('never turns an order round, and never does worse than leaving chances alone', () => {
    fc.assert(
      fc.property(anyGiven, (all) => {
        const own = fitCalibration(all)
        expect(own.b1).toBeGreaterThanOrEqual(0.1)
        if (own.b1 > 0.1) expect(loss(all, own.b0, own.b1)).toBeLessThanOrEqual(loss(all, 0, 1) + 1e-9)
        const [low, middle, high] = [0.01, 0.4, 0.97].map((p) => calibrated(p, own)) as [number, number, number]
        expect(low).toBeLessThan(middle)
        expect(middle).toBeLessThan(high)
        for (const p of [0, 1]) {
          expect(calibrated(p, own)).toBeGreaterThanOrEqual(0)
          expect(calibrated(p, own)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('stands thousands of chances that all prove wrong', () => {
    const all = given(0.0001, 50_000, 50_000)
    const { b0, b1 } = fitCalibration(all)
    expect(b1).toBeGreaterThanOrEqual(0.1)
    expect(loss(all, b0, b1)).toBeLessThan(loss(all, 0, 1) / 5)
  })

  test('between 30 and 90 days is what lies between', () => {
    const own = { fittedAt: 0, in30: { b0: 0, b1: 1 }, in90: { b0: 1, b1: 0.5 } }
    expect(calibrationFor(own, 10)).toEqual(own.in30)
    expect(calibrationFor(own, 500)).toEqual(own.in90)
    // √(30·90) is half-way on a scale of logarithms.
    const { b0, b1 } = calibrationFor(own, Math.sqrt(30 * 90))
    expect(b0).toBeCloseTo(0.5, 12)
    expect(b1).toBeCloseTo(0.75, 12)
  })
})

test('chances are shown as the curve gives them until there is a calibration, and moved by it afterwards', () => {
  const curve = { g: 21, k: 1.6, q: 0.1, usual: 21 }
  const reading = readCurve(curve, 63)
  const plain = shownChances(reading, 63, NOT_CALIBRATED)
  expect(plain.silence30).toBe(reading.silence30)
  expect(plain.isOwn).toBe(false)
  expect(plain.alive).toBeCloseTo(reading.alive, 12)
  expect(plain.pulse).toBeCloseTo(reading.pulse, 12)
  const leaver = { b0: 0.4, b1: 1.1 }
  const moved = shownChances(reading, 63, { fittedAt: 0, in30: leaver, in90: leaver })
  expect(logit(moved.silence30)).toBeCloseTo(0.4 + 1.1 * logit(reading.silence30), 10)
  expect(logit(1 - moved.pulse)).toBeCloseTo(0.4 + 1.1 * logit(1 - reading.pulse), 10)
  expect(moved.alive).toBeLessThan(reading.alive)
  expect(moved.isOwn).toBe(true)
})
