import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Direction, InteractionKind } from '../interactions/interaction.ts'
import { countBefore, diaryDays, NO_DIARY, rebuildWithDiary, withTouch } from './diary.ts'
import { addTouch, NO_TIE, rebuildTie, type Touch } from './tie.ts'

const DAY = 86_400_000
const touch = (day: number, direction: Direction, kind: InteractionKind = 'mail', minute = 0): Touch => ({
  at: day * DAY + minute * 60_000,
  day,
  kind,
  direction,
  audience: 1,
})

test('a diary holds each contact day once, with its weight and who began it after two quiet days', () => {
  const { diary } = rebuildWithDiary([
    touch(20_000, 'out'),
    touch(20_000, 'in', 'mail', 5),
    touch(20_001, 'in'),
    touch(20_010, 'in', 'call'),
  ])
  expect([...diaryDays(diary)]).toEqual([
    { day: 20_000, weight: expect.closeTo(0.64, 1), startedBy: 'out' },
    { day: 20_001, weight: expect.closeTo(0.4, 1), startedBy: null },
    { day: 20_010, weight: expect.closeTo(0.8, 1), startedBy: 'in' },
  ])
})

test('what is too little to be a contact is in no diary; two of it on one day are', () => {
  const { diary, tie } = rebuildWithDiary([
    touch(20_000, 'out', 'comment'),
    touch(20_005, 'in', 'comment'),
    touch(20_005, 'in', 'comment', 9),
  ])
  expect(tie.n).toBe(1)
  expect([...diaryDays(diary)].map(({ day, startedBy }) => [day, startedBy])).toEqual([[20_005, 'in']])
})

test('days of any century are kept as they are', () => {
  const days = [-46_000, -1, 0, 20_000, 40_000]
  const { diary } = rebuildWithDiary(days.map((day) => touch(day, 'out')))
  expect([...diaryDays(diary)].map(({ day }) => day)).toEqual(days)
})

test('days before a day are found by halving', () => {
  const { diary } = rebuildWithDiary([20_000, 20_003, 20_009].map((day) => touch(day, 'out')))
  expect([19_999, 20_000, 20_001, 20_009, 20_010].map((day) => countBefore(diary, day))).toEqual([0, 0, 1, 2, 3])
})

test('one touch at a time gives the same tie and diary as all at once', () => {
  const touches = fc
    .array(
      fc.record({
        day: fc.integer({ min: 0, max: 400 }),
        minute: fc.integer({ min: 0, max: 1400 }),
        kind: fc.constantFrom<InteractionKind>('mail', 'comment', 'reaction', 'call', 'meeting'),
        direction: fc.constantFrom<Direction>('in', 'out', 'both'),
      }),
      { maxLength: 60 },
    )
    .map((all) => all.map(({ day, minute, kind, direction }) => touch(20_000 + day, direction, kind, minute)).sort((a, b) => a.at - b.at))
  fc.assert(
    fc.property(touches, (all) => {
      let tie = NO_TIE
      let diary = NO_DIARY
      for (const each of all) {
        const after = addTouch(tie, each)
        diary = withTouch(diary, tie, after)
        tie = after
      }
      const whole = rebuildWithDiary(all)
      expect(whole.tie).toEqual(rebuildTie(all))
      expect(tie).toEqual(whole.tie)
      expect([...diaryDays(diary)]).toEqual([...diaryDays(whole.diary)])
      expect([...diaryDays(diary)]).toHaveLength(tie.n)
    }),
  )
})
