import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INTERACTION_KINDS } from '../interactions/interaction.ts'
import { HALF_LIFE_DAYS } from './constants.ts'
import { judge } from './judge.ts'
import { reciprocityOf } from './reciprocity.ts'
import { addTouch, comesLate, fadedTo, NO_TIE, rebuildTie, type Touch } from './tie.ts'

const DAY = 86_400_000
const touch = (day: number, over: Partial<Touch> = {}, hour = 12): Touch => ({
  at: day * DAY + hour * 3_600_000,
  day,
  kind: 'mail',
  direction: 'out',
  audience: 1,
  ...over,
})

const anyTouch = fc
  .record({
    day: fc.integer({ min: 10_000, max: 12_000 }),
    hour: fc.integer({ min: 0, max: 23 }),
    kind: fc.constantFrom(...INTERACTION_KINDS),
    direction: fc.constantFrom('out' as const, 'in' as const, 'both' as const),
    audience: fc.integer({ min: 1, max: 14 }),
  })
  .map(({ day, hour, ...rest }) => touch(day, rest, hour))
const anyTouches = fc.array(anyTouch, { maxLength: 80 }).map((all) => all.sort((a, b) => a.at - b.at))
const at = (day: number) => ({ now: day * DAY, today: day })

describe('contact days', () => {
  test('one like makes no contact day, two comments on a day do', () => {
    expect(rebuildTie([touch(100, { kind: 'reaction' })]).n).toBe(0)
    const two = rebuildTie([touch(100, { kind: 'comment' }, 9), touch(100, { kind: 'comment' }, 10)])
    expect(two.n).toBe(1)
    expect(fadedTo(two.strengthSum, 100, HALF_LIFE_DAYS)).toBeCloseTo(0.36, 10)
  })

  test('a burst of mails on one day is one contact, and adds less and less', () => {
    const burst = rebuildTie([9, 10, 11].map((hour) => touch(100, {}, hour)))
    expect(burst.n).toBe(1)
    expect(fadedTo(burst.strengthSum, 100, HALF_LIFE_DAYS)).toBeCloseTo(1 - 0.6 ** 3, 10)
  })

  test('a message to more than ten people is no contact', () => {
    expect(rebuildTie([touch(100, { audience: 11 })])).toEqual(NO_TIE)
  })

  test('the same event from two sources counts once', () => {
    const once = rebuildTie([touch(100, { kind: 'message' })])
    expect(addTouch(once, touch(100, { kind: 'message' }))).toEqual(once)
  })

  test('what comes late is refused, so that the tie is rebuilt', () => {
    const tie = rebuildTie([touch(100)])
    expect(comesLate(tie, touch(99))).toBe(true)
    expect(() => addTouch(tie, touch(99))).toThrow(RangeError)
  })
})

describe('properties', () => {
  test('adding one by one is the same as rebuilding from everything', () => {
    fc.assert(
      fc.property(anyTouches, fc.nat(), (touches, cut) => {
        const split = touches.length === 0 ? 0 : cut % touches.length
        expect(touches.slice(split).reduce(addTouch, rebuildTie(touches.slice(0, split)))).toEqual(rebuildTie(touches))
      }),
      { seed: 11 },
    )
  })

  test('another contact never weakens a tie', () => {
    fc.assert(
      fc.property(anyTouches, fc.integer({ min: 12_000, max: 12_400 }), (touches, day) => {
        const tie = rebuildTie(touches)
        const after = addTouch(tie, touch(day, { kind: 'meeting', direction: 'both' }))
        expect(judge(after, at(day + 1)).strength).toBeGreaterThan(judge(tie, at(day + 1)).strength)
        expect(after.n).toBeGreaterThanOrEqual(tie.n)
      }),
      { seed: 12 },
    )
  })

  test('warmth stays between 0 and 100 and never rises by waiting', () => {
    fc.assert(
      fc.property(anyTouches, fc.integer({ min: 0, max: 2000 }), (touches, wait) => {
        const tie = rebuildTie(touches)
        const soon = judge(tie, at(12_001)).warmth
        const later = judge(tie, at(12_001 + wait)).warmth
        expect(soon).toBeGreaterThanOrEqual(0)
        expect(soon).toBeLessThanOrEqual(100)
        if (tie.n > 0) expect(later).toBeLessThanOrEqual(soon)
      }),
      { seed: 13 },
    )
  })
})

describe('who writes first and who answers', () => {
  test('starts belong to who began a day after two quiet ones', () => {
    const tie = rebuildTie([touch(100), touch(101, { direction: 'in' }), touch(110), touch(120), touch(130, { direction: 'in' })])
    const { startsByOwner, startsByThem } = reciprocityOf(tie, 130)
    expect(tie.starts).toBe(4)
    expect(startsByOwner).toBeGreaterThan(2.8)
    expect(startsByThem).toBeCloseTo(1, 5)
  })

  test('an answer in time counts, silence counts against once its time has passed', () => {
    const answered = rebuildTie([touch(100), touch(102, { direction: 'in' })])
    expect(reciprocityOf(answered, 103).replyRate).toBeCloseTo(2 / 3, 2)
    const waiting = rebuildTie([touch(100)])
    expect(reciprocityOf(waiting, 105).replyRate).toBe(0.5)
    expect(reciprocityOf(waiting, 200).replyRate).toBeCloseTo(1 / 3, 2)
  })
})
