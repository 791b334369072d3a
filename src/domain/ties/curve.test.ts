import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveOf, readCurve } from './curve.ts'
import { NO_TIE, rebuildTie, type Tie } from './tie.ts'

const MEETING = { kind: 'meeting', direction: 'both', audience: 1 } as const
const START = 18_000

/** A tie with these gaps between its contact days. */
function tieWith(gaps: readonly number[]): Tie {
  let day = START
  const days = [0, ...gaps].map((gap) => {
    day += gap
    return day
  })
  return rebuildTie(days.map((on) => ({ ...MEETING, day: on, at: on * 86_400_000 })))
}

const times = (count: number, gap: number) => Array<number>(count).fill(gap)

// Reference values of docs/tie-model.md.
//                gaps, e, N, s1, s2, g, k, q, alive, silence30, silence90, pulse, next
const REFERENCE: readonly [gaps: readonly number[], elapsedDays: number, ...expected: number[]][] = [
  [[], 0, 0, 0, 0, 30.0, 0.5924, 0.5, 0.4858, 0.7707, 0.6903, 0.281, 35.928],
  [[], 60, 0, 0, 0, 30.0, 0.5924, 0.5, 0.2848, 0.9601, 0.914, 0.0665, 254.265],
  [times(8, 21), 9, 6.7316, 20.4945, 62.3959, 21.5243, 1.6391, 0.1, 0.878, 0.4206, 0.2049, 0.6703, 18.326],
  [times(8, 21), 63, 6.7316, 20.4945, 62.3959, 21.5243, 1.6391, 0.1, 0.5677, 0.7549, 0.5821, 0.3032, 38.244],
  [times(8, 21), 200, 6.7316, 20.4945, 62.3959, 21.5243, 1.6391, 0.1, 0.1848, 0.963, 0.9169, 0.0496, 107.806],
  [times(20, 7), 3, 12.8303, 24.9666, 48.5827, 7.3927, 2.0368, 0.0455, 0.9465, 0.1037, 0.0599, 0.8963, 5.394],
  [times(20, 7), 45, 12.8303, 24.9666, 48.5827, 7.3927, 2.0368, 0.0455, 0.3384, 0.7836, 0.6988, 0.2164, 18.732],
  [[90, 100, 80, 95], 60, 3.7099, 16.731, 75.4801, 79.6929, 1.2288, 0.1667, 0.7452, 0.843, 0.6553, 0.4607, 103.25],
  [[90, 100, 80, 95], 300, 3.7099, 16.731, 75.4801, 79.6929, 1.2288, 0.1667, 0.4503, 0.9577, 0.8914, 0.1644, 269.243],
  [[1, 1, 2, 60, 1, 1, 1, 90, 1], 60, 7.395, 7.9525, 32.5604, 3.3963, 0.737, 0.0909, 0.5174, 0.8776, 0.7611, 0.1224, 106.771],
]

describe('the curve of a tie', () => {
  test.each(REFERENCE)('gaps %j after %d days reads as the model says', (gaps: readonly number[], e: number, ...expected: number[]) => {
    const tie = tieWith(gaps)
    const { g, k, q, alive, silence30, silence90, pulse, nextDays } = readCurve(curveOf(tie), e)
    const found = [tie.gaps, tie.s1, tie.s2, g, k, q, alive, silence30, silence90, pulse, nextDays]
    for (const [i, value] of found.entries())
      expect(Math.abs(value - expected[i]!), `value ${i}: ${value} for ${expected[i]}`).toBeLessThanOrEqual(1e-3)
  })

  test('every reading is a probability, and longer silence never makes a contact likelier', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 60 })
    fc.assert(
      fc.property(
        gaps,
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc.double({ min: 0.01, max: 500, noNaN: true }),
        (given, e, later) => {
          const curve = curveOf(tieWith(given))
          const now = readCurve(curve, e)
          for (const p of [now.alive, now.silence30, now.silence90, now.pulse]) {
            expect(p).toBeGreaterThanOrEqual(0)
            expect(p).toBeLessThanOrEqual(1)
          }
          expect(now.silence90).toBeLessThanOrEqual(now.silence30)
          expect(now.nextDays).toBeLessThanOrEqual(3650)
          expect(readCurve(curve, e + later).alive).toBeLessThanOrEqual(now.alive + 1e-12)
        },
      ),
      { seed: 7 },
    )
  })

  test('a rhythm that was set stands in place of the one learned, whatever that was; two skips change nothing', () => {
    const tie = tieWith(times(3, 10))
    for (const rhythmDays of [2, 60, 182]) expect(curveOf(tie, { rhythmDays })).toMatchObject({ g: rhythmDays, usual: rhythmDays })
    expect(curveOf(tie, { rhythmDays: 60, skips: 4 }).g).toBeGreaterThan(60)
    expect(curveOf(tie, { skips: 2 })).toEqual(curveOf(tie))
    expect(curveOf(tie, { skips: 3 }).g).toBeGreaterThan(curveOf(tie).g)
    expect(NO_TIE.n).toBe(0)
  })
})
