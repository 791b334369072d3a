import { expect, test } from 'vitest'
import { type Diary, rebuildWithDiary } from '../../ties/diary.ts'
import { durationInWords } from '../../words.ts'
import type { Known } from '../known.ts'
import { every, somebody, TODAY } from '../test-known.ts'
import { capacityOf, proposedInWords } from './capacity.ts'
import { newcomers } from './newcomers.ts'
import { madeAWeek, movedThisWeek } from './week.ts'

const made = (aWeek: number | null) => ({ aWeek, weeks: 8, isOverHole: false, asOf: null })

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
  const { asked, people, isTooMuch, proposal, sentence, title } = capacityOf([weekly, monthly, few], made(1.4))
  expect(people).toBe(2)
  expect(asked).toBeCloseTo(7 / 7 + 7 / 30)
  expect([isTooMuch, proposal]).toEqual([false, []])
  expect(sentence).toBe('The rhythms of two people ask for one contact a week, and you make one: the week holds them.')
  expect(title).toBe('Your week holds your circles')
})

test('a week holds the circles only when as much is made as is asked for', () => {
  const people = [somebody('a', { ago: every(2, 60, 1) }), somebody('b', { ago: every(7, 30, 2) })]
  const { asked } = capacityOf(people, made(9))
  const said = (share: number) => capacityOf(people, made(share * asked))
  expect([said(1).holds, said(0.99).holds, said(0.7).holds, said(0.6).holds]).toEqual(['yes', 'nearly', 'nearly', 'no'])
  expect(said(0.99).sentence).toBe('The rhythms of two people ask for five contacts a week, a little more than you make: four.')
  expect(said(0.7)).toMatchObject({
    sentence: 'The rhythms of two people ask for five contacts a week, a little more than you make: three.',
    title: 'A little more circle than week',
    proposal: [],
  })
  expect(said(0.6).title).toBe('More circle than week')
})

test('with nobody to count on nothing is said of the week, and with nothing made there is a way to begin', () => {
  expect(capacityOf([], made(0))).toMatchObject({ title: 'What your week holds', isTooMuch: false, hint: null })
  const quiet = [somebody('a', { ago: every(7, 30, 70) })]
  expect(capacityOf(quiet, made(0))).toMatchObject({
    sentence: 'The rhythm of one person asks for one contact a week; none was made in eight weeks.',
    hint: expect.stringMatching(/^One contact is a beginning/),
    proposal: [],
  })
  expect(capacityOf(quiet, { ...made(0.5), asOf: '21 November 2001' })).toMatchObject({
    sentence: 'Up to 21 November 2001, the rhythm of one person asked for one contact a week; you made one.',
    hint: null,
    proposal: [],
  })
})

test('less than one contact a week is counted by the month', () => {
  const seldom = [somebody('a', { ago: every(21, 12, 3) })]
  expect(capacityOf(seldom, made(0.4)).sentence).toBe(
    'The rhythm of one person asks for one contact a month, and you make two: the week holds them.',
  )
})

test('who was in a mail to many before is new by the first real contact', () => {
  const known = somebody('a', { ago: [3] })
  expect(newcomers([known], new Set(), TODAY)).toMatchObject([{ words: 'first real contact three days ago' }])
})

test('the gap of who began to slip is the one that is told everywhere', () => {
  const since = Array.from({ length: 60 }, (_, i) => i + 5).find(
    (days) => somebody('a', { ago: every(7, 5, days) }).judgement.state === 'cooling',
  )!
  const [ago, diary] = [every(7, 5, since), diaryOf(every(7, 5, since))]
  const known = somebody('a', { ago })
  expect(known.judgement.reading!.g).toBeGreaterThan(7.5)
  const slipped = (who: Known) =>
    movedThisWeek([who], new Map([['a', diary]]), { today: TODAY, pauses: [] }).slipped.map(({ words }) => words)
  expect(slipped(known)).toEqual([`usually every week; it has been ${durationInWords(since)}`])
  expect(slipped({ ...known, rhythmDays: 10 })).toEqual([`wanted about every ten days; it has been ${durationInWords(since)}`])
})

test('when a week holds less, those who matter least get a longer rhythm first', () => {
  const people = [
    somebody('close', { ago: every(3, 60, 1) }, { importance: 2 }),
    somebody('less', { ago: every(3, 60, 1) }, { importance: 0.5 }),
    somebody('more', { ago: every(3, 60, 1) }),
  ]
  const { isTooMuch, proposal, sentence } = capacityOf(people, made(3.5))
  expect(isTooMuch).toBe(true)
  expect(proposal.map(({ known }) => known.id)).toEqual(['less', 'more'])
  expect(proposedInWords(proposal[0]!)).toBe('About every six days instead of about every three days')
  expect(sentence).toBe('The rhythms of three people ask for seven contacts a week; you make four.')
})

test('contact days of the last eight weeks make a week’s average', () => {
  const ofDays = (ago: readonly number[]) => ({ diary: diaryOf(ago), isOfTalks: false })
  const aWeek = (people: Parameters<typeof madeAWeek>[0]) => madeAWeek(people, { today: TODAY, pauses: [] }).aWeek
  expect(aWeek([ofDays([0, 7, 14, 55]), ofDays([56, 100])])).toBe(4 / 8)
  // The answers within a conversation are no contacts of their own.
  expect(aWeek([{ diary: diaryOf([0, 1, 3, 30, 31, 54, 57]), isOfTalks: true }])).toBe(2 / 8)
})

test('what is made a week is counted over days on record only, further back where a hole lies between', () => {
  const people = [{ diary: diaryOf([0, 1, 2, 3, 100, ...every(3, 60, 284)]), isOfTalks: false }]
  const hole = { from: TODAY - 284, to: TODAY - 4 }
  // Five days since the hole and 51 before it, with a contact every three days; the one from within it does not count.
  expect(madeAWeek(people, { today: TODAY, pauses: [hole] })).toEqual({ aWeek: (4 + 17) / 8, weeks: 8, isOverHole: true })
  const { sentence } = capacityOf([somebody('a', { ago: every(7, 30, 2) })], { ...made(2), isOverHole: true })
  expect(sentence).toMatch(/holds them\. Counted are the last eight weeks of which anything you wrote is on record\.$/)
})

test('nothing is said of what is made where less than four weeks of the last year are on record', () => {
  const lately = (ago: readonly number[], from: number) =>
    madeAWeek([{ diary: diaryOf(ago), isOfTalks: false }], { today: TODAY, pauses: from > 0 ? [{ from: TODAY - from, to: TODAY }] : [] })
  expect(lately([0, 5, 26], 0).aWeek).toBeNull()
  expect(lately([0, 5, 27], 0)).toEqual({ aWeek: 3 / 4, weeks: 4, isOverHole: false })
  expect(lately([0, 5, ...every(3, 60, 350)], 350).aWeek).toBeNull()
  expect(capacityOf([somebody('a', { ago: every(7, 30, 2) })], made(null))).toMatchObject({
    title: 'What your week holds',
    made: null,
    isTooMuch: false,
    hint: null,
    proposal: [],
    sentence:
      'The rhythm of one person asks for one contact a week; what you made cannot be told, for too little of what you wrote is on record.',
  })
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
