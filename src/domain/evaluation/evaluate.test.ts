import { describe, expect, test } from 'vitest'
import { Invalid } from '../errors.ts'
import { calibrated, fitCalibration } from '../ties/calibration.ts'
import { curveOf, silence } from '../ties/curve.ts'
import { rebuildTie } from '../ties/tie.ts'
import { evaluate } from './evaluate.ts'
import { cleanMessages, type Message } from './messages.ts'

const DAY = 86_400
/** One message at the same time of each day in [0, until). */
const daily = (friend: string, until: number): Message[] =>
  Array.from({ length: until }, (_, day) => ({ from: friend, to: 'ines', seconds: day * DAY }))

/** Six friends who write each day for seventy days, and six who stop after forty. Only Ines has ten ties. */
const { messages } = cleanMessages(Array.from({ length: 12 }, (_, i) => daily(`friend${i}`, i < 6 ? 70 : 40)).flat())

describe('a network in which six friends write each day and six have stopped', () => {
  const judged = evaluate(messages, [50], 20)

  test('shows who falls silent, by whatever is asked', () => {
    expect(judged.A.perEgoAuc).toEqual({ model: 1, layer: 1, handSet: 1, ownGap: 1, recency: 1 })
    expect([judged.A.pooledAuc, judged.A.averagePrecision]).toEqual([1, 1])
  })

  test('leaves all six who are living silent about nobody: with one outcome there is no ranking', () => {
    const living = evaluate(messages, [50], 5).live
    expect(Object.values(living)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  test('has Brier as the shipped curve gives it', () => {
    const tieOf = (days: number) =>
      rebuildTie(Array.from({ length: days }, (_, day) => ({ at: day * DAY * 1000, day, kind: 'meeting', direction: 'out', audience: 1 })))
    const stays = silence(curveOf(tieOf(50)), 1, 20)
    const goes = silence(curveOf(tieOf(40)), 11, 20)
    expect(judged.A.brier).toBeCloseTo((stays ** 2 + (1 - goes) ** 2) / 2, 12)
    // Twenty days before, all twelve wrote and six fell silent within the twenty days.
    const then = silence(curveOf(tieOf(30)), 1, 20)
    const own = fitCalibration(Array.from({ length: 12 }, () => ({ chance: then, came: false })))
    expect(judged.A.brierCalibrated).toBeCloseTo((calibrated(stays, own) ** 2 + (1 - calibrated(goes, own)) ** 2) / 2, 12)
  })

  test('names those of the strong ties that drift', () => {
    expect(judged.B).toEqual({ model: 1, layer: 1, handSet: 1, ownGap: 1, recency: 1, precisionAt3: 1, precisionAt3Base: 0.5 })
  })

  test('foretells the next message of the living: half a day for one that comes at once', () => {
    // The next message comes at the cut itself, and counts as half a day; so does a cadence that has run out.
    const { factorError } = judged.C
    expect(factorError.recency).toBeCloseTo(2, 12)
    // Five friends rank in the circle of seven days, of which one has passed; the sixth in that of thirty.
    expect(factorError.layer).toBeCloseTo(12, 12)
    expect(factorError.handSet).toBeCloseTo(12, 12)
    expect(factorError.ownGap).toBeCloseTo(1, 12)
  })

  test('puts the five who were lost on the list', () => {
    // Strong ties come first where urgency is all alike, so the list need not be the worst five to be right: all six lost as much.
    expect(judged.list.capture5.model).toBeCloseTo(1, 12)
    expect(judged.list.needless5).toMatchObject({ model: 0, recency: 0 })
  })

  test('ranks warmth as what came', () => {
    expect(judged.warmth).toBeCloseTo(1, 12)
  })

  test("has no tie of its own time where that ends after the data, and some where it doesn't", () => {
    expect(evaluate(messages, [58], 10).Arel.model).toBeUndefined()
    expect(judged.Arel.model).toBe(1)
  })
})

test('figures are means over the cuts that have one', () => {
  const one = evaluate(messages, [50], 20).A.brier!
  const other = evaluate(messages, [45], 20).A.brier!
  expect(evaluate(messages, [45, 50], 20).A.brier).toBeCloseTo((one + other) / 2, 12)
})

test('people with fewer than ten ties are not judged', () => {
  const { A, B, list } = evaluate(daily('amara', 40), [20], 10)
  expect([A.perEgoAuc.model, A.brier, A.brierCalibrated, B.precisionAt3, list.capture5.model]).toEqual(Array(5).fill(undefined))
})

test('a cut whose horizon ends after the data is refused', () => {
  expect(() => evaluate(messages, [50, 61], 10)).toThrow(Invalid)
  expect(() => evaluate(messages, [61], 10)).toThrow('A cut at day 61 and 10 days after it need 71 days of messages; there are 70.')
  expect(() => evaluate([], [1], 1)).toThrow('there are 0')
})
