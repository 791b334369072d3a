import { describe, expect, test } from 'vitest'
import { awayDaysBetween, pausesOf, pausesUntil } from './away.ts'
import { settleCircle } from './circles.ts'
import { curveOf } from './curve.ts'
import { daysUntilDrift, judge } from './judge.ts'
import { NO_TIE, rebuildTie } from './tie.ts'

const DAY = 86_400_000
const meetings = (gap: number, count: number, start = 15_000) =>
  rebuildTie(
    Array.from({ length: count }, (_, i) => ({
      at: (start + i * gap) * DAY,
      day: start + i * gap,
      kind: 'meeting' as const,
      direction: 'both' as const,
      audience: 1,
    })),
  )
const at = (day: number) => ({ now: day * DAY, today: day })
const since = (tie: ReturnType<typeof meetings>, days: number) => judge(tie, at(tie.lastDay! + days))

describe('warmth', () => {
  // docs/tie-model.md section 7: right after a contact, and one usual gap later.
  test.each([
    ['weekly', 7, 48, 93, 92],
    ['monthly', 30, 16, 78, 73],
    ['quarterly', 91, 7, 49, 39],
    ['yearly', 365, 5, 25, 9],
  ])('%s contact of full weight', (_, gap, count, right, later) => {
    const tie = meetings(gap, count)
    expect(Math.abs(since(tie, 0).warmth - right)).toBeLessThanOrEqual(1)
    expect(Math.abs(since(tie, gap).warmth - later)).toBeLessThanOrEqual(1)
  })

  test('a connection that never became contact keeps a little warmth that halves in two years', () => {
    expect(judge(NO_TIE, { ...at(16_000), connectedDay: 16_000 }).warmth).toBe(8)
    expect(judge(NO_TIE, { ...at(16_000), connectedDay: 16_000 - 730 }).warmth).toBe(4)
    expect(judge(NO_TIE, at(16_000))).toMatchObject({ state: 'never-met', warmth: 2, reading: null })
  })
})

describe('states', () => {
  const weekly = meetings(7, 21)
  test('a weekly tie passes warm, cooling, drifting and dormant as silence grows', () => {
    const states = [3, 30, 50, 90, 400].map((days) => since(weekly, days).state)
    expect(states[0]).toBe('warm')
    expect(states.at(-1)).toBe('dormant')
    const order = ['warm', 'cooling', 'drifting', 'dormant']
    expect(states.map((state) => order.indexOf(state))).toEqual([...states.map((state) => order.indexOf(state))].sort())
  })

  test('somebody met once this month is new', () => {
    expect(since(meetings(1, 1), 20).state).toBe('new')
    expect(since(meetings(1, 1), 200).state).toBe('dormant')
  })

  test('a decline is shown only once it has held for two days', () => {
    const day = daysUntilDrift(curveOf(weekly), 0)!
    expect(since(weekly, day).state).toBe('cooling')
    expect(since(weekly, day + 2).state).toBe('drifting')
  })

  test('it says whether a tie warms or cools', () => {
    expect(since(weekly, 40).trend).toBe('cooling')
    expect(since(weekly, 1).trend).toBe('steady')
    expect(since(meetings(30, 2), 1).trend).toBe('warming')
  })
})

describe('the owner away', () => {
  const writesDaily = Array.from({ length: 60 }, (_, i) => 1000 + i)
  test('days beyond ten without writing to anybody are not counted as silence', () => {
    const pauses = pausesOf([...writesDaily, 1089], 1090)
    expect(pauses).toEqual([{ from: 1059, to: 1089 }])
    expect(awayDaysBetween(pauses, 1055, 1090)).toBe(20)
    expect(awayDaysBetween(pauses, 1075, 1080)).toBe(5)
  })
  test('seen from an earlier day, pauses are as they were then', () => {
    const pauses = pausesOf([...writesDaily, 1089, 1110], 1200)
    expect(pausesUntil(pauses, 1200)).toEqual(pauses)
    expect(pausesUntil(pauses, 1075)).toEqual(pausesOf(writesDaily, 1075))
    expect(pausesUntil(pauses, 1065)).toEqual([])
  })
  test('somebody who seldom writes is not away', () => {
    expect(pausesOf([100, 140, 190], 300)).toEqual([])
  })
})

describe('circles', () => {
  test('one moves only after thirty days clearly beyond the border', () => {
    const good = settleCircle(16, undefined, 0)
    expect(good).toEqual({ circle: 'good', beyondSince: null })
    expect(settleCircle(13, good, 5)).toEqual(good)
    const leaving = settleCircle(9, good, 5)
    expect(leaving).toEqual({ circle: 'good', beyondSince: 5 })
    expect(settleCircle(9, leaving, 34).circle).toBe('good')
    expect(settleCircle(9, leaving, 35)).toEqual({ circle: 'close', beyondSince: null })
  })
})
