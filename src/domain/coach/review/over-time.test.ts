import { expect, test } from 'vitest'
import { rebuildWithDiary } from '../../ties/diary.ts'
import { stateOn } from '../../ties/stand-then.ts'
import { dayNumber } from '../../time.ts'
import { MONTHS, networkOverTime, overTimeInWords } from './over-time.ts'

const TODAY = dayNumber('2026-03-15')
const DAY_MS = 86_400_000

/** A mail each way every so many days, up to a day. */
function diaryOf(every: number, times: number, last: string) {
  const end = dayNumber(last)
  return rebuildWithDiary(
    Array.from({ length: times }, (_, at) => {
      const day = end - (times - 1 - at) * every
      return { at: day * DAY_MS, day, kind: 'meeting' as const, direction: 'both' as const, audience: 1 }
    }),
  ).diary
}

const kept = diaryOf(14, 60, '2026-03-10')
const ended = diaryOf(14, 30, '2025-01-10')
/** Silent for a year and a half, then there again. */
const again = (() => {
  const days = [
    ...Array.from({ length: 20 }, (_, at) => dayNumber('2024-01-05') + 14 * at),
    dayNumber('2026-02-20'),
    dayNumber('2026-03-01'),
  ]
  return rebuildWithDiary(days.map((day) => ({ at: day * DAY_MS, day, kind: 'meeting' as const, direction: 'both' as const, audience: 1 })))
    .diary
})()

test('each month counts the ties that are in rhythm at its end, and those that came to rest or were picked up in it', () => {
  const months = networkOverTime([kept, ended, again], { today: TODAY, pauses: [] })
  expect(months).toHaveLength(MONTHS)
  expect(months[0]!.month).toBe('2024-04-01')
  expect(months.at(-1)).toEqual({ month: '2026-03-01', inRhythm: 2, cameToRest: 0, pickedUp: 0 })
  expect(months.at(-2)).toMatchObject({ month: '2026-02-01', pickedUp: 1 })
  expect(months.reduce((sum, { cameToRest }) => sum + cameToRest, 0)).toBe(2)
  expect(months.reduce((sum, { pickedUp }) => sum + pickedUp, 0)).toBe(1)
  for (const [at, { inRhythm }] of months.entries()) {
    const end = at === MONTHS - 1 ? TODAY + 1 : dayNumber(months[at + 1]!.month)
    const held = [kept, ended, again].filter((diary) => ['warm', 'new'].includes(stateOn(diary, end, [])))
    expect(inRhythm).toBe(held.length)
  }
})

test('months before anything is known are left out; with nobody there are none', () => {
  expect(networkOverTime([], { today: TODAY, pauses: [] })).toEqual([])
  const young = networkOverTime([diaryOf(7, 4, '2026-03-10')], { today: TODAY, pauses: [] })
  expect(young.map(({ month }) => month)).toEqual(['2026-02-01', '2026-03-01'])
  expect(overTimeInWords(young)).toBeNull()
})

test('the sentence compares with half a year ago and counts what came to rest and what was picked up', () => {
  expect(overTimeInWords(networkOverTime([kept, ended, again], { today: TODAY, pauses: [] }))).toBe(
    'Two ties are in rhythm, one more than half a year ago. In these six months no ties came to rest, and one was picked up again.',
  )
})
