import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_DIARY, rebuildWithDiary } from '../../ties/diary.ts'
import { DEFAULT_BOUNDS } from '../share/bounds.ts'
import { becauseOf, evidenceOf, headlineOf, keepWords } from './explain-kind.ts'
import { type Doings, gatherFacts, judgedDays } from './gather.ts'
import { judgeKind } from './judge-kind.ts'
import type { KindFacts } from './kind.ts'
import { nextStep } from './next-step.ts'
import { placeOf } from './place.ts'

/** 1 March 2026. */
const TODAY = 20_513

const facts = (more: Partial<KindFacts> = {}): KindFacts => ({
  day: TODAY,
  startsByWeek: Array(26).fill(0),
  asks: 0,
  daysNearAsks: 0,
  startsNearAsks: 0,
  given: 0,
  asked: 0,
  gives: 0,
  allAsks: 0,
  published: [],
  events: null,
  profile: null,
  warmBefore: 0,
  kept: 0,
  ...more,
})
const weeks = (...pattern: number[]) => Array.from({ length: 26 }, (_, i) => pattern[i % pattern.length]!)
const diary = (...days: number[]) =>
  rebuildWithDiary(days.map((day) => ({ at: day * 86_400_000, day, kind: 'mail', direction: 'out', audience: 1 }) as const)).diary

test('a first word in four weeks of five, and a little of the rest, is all the time', () => {
  const judged = judgeKind(facts({ startsByWeek: weeks(1, 2, 0, 1, 1), given: 3, asked: 1 }))
  expect(judged).toMatchObject({ kind: 3, rule: 2, weeksWithStart: 21 / 26 })
  // Steadiness is whole, reciprocity is 0.5 + 2/6; nothing else is known, so the two share all of the weight.
  expect(judged.sum).toBeCloseTo((0.4 * 1 + 0.2 * (0.5 + 2 / 6)) / 0.6)
})

test('hardly a first word is rarely, whatever the profile says', () => {
  const judged = judgeKind(facts({ startsByWeek: weeks(0, 0, 0, 0, 0, 0, 1), profile: { present: 5, of: 5, missing: [] } }))
  expect(judged).toMatchObject({ kind: 1, rule: 3 })
})

test('first words that crowd around large asks are only in need, however steady they look', () => {
  const startsByWeek = weeks(2)
  expect(judgeKind(facts({ startsByWeek, asks: 3, startsNearAsks: 40, daysNearAsks: 43 }))).toMatchObject({ kind: 2, rule: 1 })
  // As many starts near asks as the days would give by chance: no sign of need.
  expect(judgeKind(facts({ startsByWeek, asks: 3, startsNearAsks: 40, daysNearAsks: 140, given: 1 }))).toMatchObject({ kind: 3 })
})

test('without any known ask, a few crowded weeks are only in need; without a single start they are rarely', () => {
  const startsByWeek = weeks(0).map((_, i) => (i === 3 ? 9 : i < 8 ? 1 : 0))
  expect(judgeKind(facts({ startsByWeek }))).toMatchObject({ kind: 2, rule: 1, busiestFifth: 13 / 16 })
  const scattered = weeks(0, 0, 0, 0, 1)
  expect(judgeKind(facts({ startsByWeek: scattered }))).toMatchObject({ kind: 1, rule: 3, busiestFifth: 1 })
  expect(judgeKind(facts())).toMatchObject({ kind: 1, rule: 3 })
})

test('in between names the nearer kind and says that it is close', () => {
  const judged = judgeKind(facts({ startsByWeek: weeks(1, 0, 0) }))
  expect(judged).toMatchObject({ rule: 4, kind: 3 })
  expect(headlineOf(judged)).toBe('You are close to keeping up all the time')
  expect(becauseOf(judged, facts({ startsByWeek: weeks(1, 0, 0) }))).toBe(
    'First words to people outside your inner five in nine of 26 weeks: more than seldom, and not yet all the time. It is close.',
  )
})

test('the step is that of the part with the most to gain', () => {
  const most = facts({
    startsByWeek: weeks(1),
    given: 5,
    published: [{ network: 'linkedin', posts: 1, answers: 2, floorAWeek: 1 }],
    events: { attended: 4, hosted: 0 },
  })
  expect(nextStep(judgeKind(most), most)).toEqual({
    part: 'presence',
    step: 'Say one thing on LinkedIn this week, and answer two.',
    why: 'One post and two answers there in four weeks; to be remembered takes about four posts.',
  })
  const whole = facts({ startsByWeek: weeks(1), events: { attended: 2, hosted: 1 }, profile: { present: 5, of: 5, missing: [] } })
  expect(nextStep(judgeKind(whole), whole)).toBeUndefined()
})

test('asks are said to weigh more than gives only where they do, and then with the numbers', () => {
  const why = (more: Partial<KindFacts>) => {
    const uneven = facts({ startsByWeek: weeks(1), events: { attended: 4, hosted: 0 }, ...more })
    return nextStep(judgeKind(uneven), uneven)
  }
  expect(why({ gives: 2, allAsks: 5, given: 0.4, asked: 3 })).toMatchObject({
    part: 'reciprocity',
    why: 'You gave twice and asked five times in 26 weeks.',
  })
  expect(why({ gives: 9, allAsks: 4, given: 1.84, asked: 3.2 })!.why).toBe(
    'You gave nine times and asked four times in 26 weeks, but what you asked for weighs more: 3.2 against 1.8.',
  )
  expect(why({ gives: 4, allAsks: 4, given: 2.5, asked: 2.5 })!.why).toBe(
    'You gave four times and asked four times in 26 weeks; what you give first is remembered longest.',
  )
  expect(why({ given: 0.1, asked: 0.4 })!.why).toBe('Nothing you gave or asked for in 26 weeks was found.')
})

test('evidence counts what it says, and says what is not known', () => {
  const known = facts({
    gives: 9,
    allAsks: 4,
    given: 1,
    events: { attended: 5, hosted: 0 },
    profile: { present: 4, of: 5, missing: ['a photo on Mastodon'] },
  })
  expect(evidenceOf('reciprocity', known)).toBe('Nine gives and four asks in 26 weeks.')
  expect(evidenceOf('events', known)).toBe('Five attended in half a year.')
  expect(evidenceOf('profile', known)).toBe('Missing: a photo on Mastodon.')
  expect(evidenceOf('presence', known)).toBe('No archive of a network you post on is here.')
  expect(keepWords({ warmBefore: 12, kept: 9 })).toBe(
    'Of twelve ties that were warm half a year before, nine are warm or only a little cooler.',
  )
})

test('the dot always stands in the band of its kind', () => {
  const some = fc.record({
    startsByWeek: fc.array(fc.nat(4), { minLength: 12, maxLength: 26 }),
    asks: fc.nat(5),
    startsNearAsks: fc.nat(20),
    daysNearAsks: fc.nat(100),
    given: fc.nat(20),
    asked: fc.nat(20),
  })
  fc.assert(
    fc.property(some, (more) => {
      const judged = judgeKind(facts(more))
      const { at, doubt } = placeOf(judged)
      expect(Math.floor(at * 3) + 1).toBe(judged.kind)
      expect(doubt).toBeLessThanOrEqual(1 / 6)
      expect(judged.sum).toBeGreaterThanOrEqual(0)
      expect(judged.sum).toBeLessThanOrEqual(1)
    }),
  )
})

const doings = (more: Partial<Doings>): Doings => ({
  diaries: [],
  pauses: [],
  ledger: [],
  posts: [],
  events: [],
  needs: [],
  networks: new Map(),
  profile: null,
  ...more,
})

test('nobody is judged from less than twelve weeks', () => {
  expect(judgedDays([NO_DIARY], TODAY)).toEqual([])
  expect(judgedDays([diary(TODAY - 83)], TODAY)).toEqual([])
  expect(judgedDays([diary(TODAY - 84)], TODAY)).toEqual([TODAY])
  // 31 December, 31 January, 28 February, and 1 March itself.
  expect(judgedDays([diary(TODAY - 84 - 61)], TODAY)).toEqual([TODAY - 60, TODAY - 29, TODAY - 1, TODAY])
})

test('first words to the five closest are left out', () => {
  const close = Array.from({ length: 5 }, () => diary(...Array.from({ length: 40 }, (_, i) => TODAY - 199 + 5 * i)))
  const far = diary(TODAY - 199, TODAY - 100, TODAY - 99, TODAY - 3)
  const [now] = gatherFacts(doings({ diaries: [...close, far] }), [TODAY])
  expect(now!.startsByWeek.reduce((a, b) => a + b, 0)).toBe(2)
  expect(now!.startsByWeek.at(-1)).toBe(1)
})

test('what was warm half a year ago is kept or not', () => {
  const weekly = (until: number) => Array.from({ length: 25 }, (_, i) => until - 7 * (24 - i))
  const diaries = [diary(...weekly(TODAY - 183), ...weekly(TODAY - 4)), diary(...weekly(TODAY - 183))]
  expect(gatherFacts(doings({ diaries }), [TODAY])[0]).toMatchObject({ warmBefore: 2, kept: 1 })
})

test('days and starts within three weeks of a large ask are near one; small questions open no window', () => {
  const far = diary(TODAY - 170, TODAY - 60, TODAY - 30, TODAY - 2)
  const closest = Array.from({ length: 5 }, () => diary(...Array.from({ length: 40 }, (_, i) => TODAY - 199 + 5 * i)))
  const ledger = [
    { day: TODAY - 150, given: 0, asked: 0.3, gives: 0, asks: 1, largeAsks: 0 },
    { day: TODAY - 40, given: 0, asked: 1, gives: 0, asks: 1, largeAsks: 1 },
  ]
  const [now] = gatherFacts(doings({ diaries: [...closest, far], ledger }), [TODAY])
  expect(now).toMatchObject({ asks: 1, allAsks: 2, daysNearAsks: 43, startsNearAsks: 2 })
  expect(now!.asked).toBeCloseTo(0.3 * 2 ** (-150 / 365) + 2 ** (-40 / 365))
})

test('posts count for four weeks, events for half a year', () => {
  const posts = [1, 5, 27, 28].map((ago) => ({ day: TODAY - ago, channel: 'linkedin', kind: 'post' as const }))
  const events = [10, 179, 180].map((ago) => ({ day: TODAY - ago, role: 'attending' as const }))
  const networks = new Map([['linkedin', DEFAULT_BOUNDS.linkedin] as const])
  const [now] = gatherFacts(doings({ diaries: [diary(TODAY - 90)], posts, events, networks }), [TODAY])
  expect(now!.published).toEqual([{ network: 'linkedin', posts: 3, answers: 0, floorAWeek: 1 }])
  expect(now!.events).toEqual({ attended: 2, hosted: 0 })
})

test('weeks of which nothing of the owner is on record are left out, and days in them are not judged', () => {
  const days = (from: number, to: number) => Array.from({ length: Math.floor((to - from) / 4) }, (_, i) => from + 4 * i)
  const diaries = [diary(...days(TODAY - 400, TODAY - 200), ...days(TODAY - 30, TODAY))]
  const pauses = [{ from: TODAY - 204, to: TODAY - 30 }]
  const judged = judgedDays(diaries, TODAY)
  const facts = gatherFacts(doings({ diaries, pauses }), judged)
  // Only four known weeks stand before today, and the days deep in the hole say nothing.
  expect(facts.at(-1)!.day).toBeLessThanOrEqual(TODAY - 204 + 30)
  expect(facts.every(({ startsByWeek }) => startsByWeek.length >= 12)).toBe(true)
})
