import { expect, test } from 'vitest'
import { type Diary, rebuildWithDiary } from '../../ties/diary.ts'
import { every, somebody, TODAY } from '../test-known.ts'
import { capacityOf, proposedInWords } from './capacity.ts'
import { madeAWeek, movedThisWeek } from './week.ts'

const diaryOf = (ago: readonly number[]): Diary =>
  rebuildWithDiary(
    ago
      .toSorted((a, b) => b - a)
      .map((days) => ({ at: (TODAY - days) * 86_400_000, day: TODAY - days, kind: 'mail', direction: 'out', audience: 1 }) as const),
  ).diary

test('what rhythms ask for is the sum of a week over each gap', () => {
  const weekly = somebody('a', { ago: every(7, 30, 2) })
  const monthly = somebody('b', { ago: every(30, 12, 5) })
  const few = somebody('c', { ago: [3, 9] })
  const { asked, people, isTooMuch, proposal, sentence } = capacityOf([weekly, monthly, few], 1)
  expect(people).toBe(2)
  expect(asked).toBeCloseTo(7 / weekly.judgement.reading!.g + 7 / monthly.judgement.reading!.g)
  expect([isTooMuch, proposal]).toEqual([false, []])
  expect(sentence).toBe('The rhythms of two people ask for one day of contact a week, and you make one: the week holds them.')
})

test('when a week holds less, those who matter least get a longer rhythm first', () => {
  const people = [
    somebody('close', { ago: every(3, 60, 1) }, { importance: 2 }),
    somebody('less', { ago: every(3, 60, 1) }, { importance: 0.5 }),
    somebody('more', { ago: every(3, 60, 1) }),
  ]
  const { isTooMuch, proposal, sentence } = capacityOf(people, 3.5)
  expect(isTooMuch).toBe(true)
  expect(proposal.map(({ known }) => known.id)).toEqual(['less', 'more'])
  expect(proposedInWords(proposal[0]!)).toBe('About every six days instead of about every three days')
  expect(sentence).toBe('The rhythms of three people ask for seven days of contact a week; you make four.')
})

test('contact days of the last eight weeks make a week’s average', () => {
  expect(madeAWeek([diaryOf([0, 7, 14, 55]), diaryOf([56, 100])], TODAY)).toBe(4 / 8)
})

test('who slipped this week was warm a week ago and is not now; who came back was gone', () => {
  const ago = every(10, 20, 20)
  // Warm while the silence is short against ten days, cooling at some day after; found by looking day by day.
  const since = Array.from({ length: 60 }, (_, i) => i + 5).find(
    (days) => somebody('x', { ago: every(10, 20, days) }).judgement.state === 'cooling',
  )!
  const slipping = somebody('slips', { ago: every(10, 20, since) })
  const old = [2, ...every(10, 20, 200)]
  const back = somebody('back', { ago: old })
  const steady = somebody('steady', { ago: every(10, 20, 3) })
  const diaries = new Map([
    ['slips', diaryOf(every(10, 20, since))],
    ['back', diaryOf(old)],
    ['steady', diaryOf(every(10, 20, 3))],
    ['other', diaryOf(ago)],
  ])
  const { slipped, cameBack } = movedThisWeek([slipping, back, steady], diaries, { today: TODAY, pauses: [] })
  expect(slipped.map(({ known }) => known.id)).toEqual(['slips'])
  expect(cameBack.map(({ known, words }) => [known.id, words])).toEqual([['back', 'after seven months']])
})
