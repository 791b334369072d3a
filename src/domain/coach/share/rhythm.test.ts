import { expect, test } from 'vitest'
import { readFor } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { TODAY } from '../test-known.ts'
import { advisePost, type PostQuestion } from './advise-post.ts'
import { DEFAULT_BOUNDS } from './bounds.ts'
import { crowdedWeeks, heatOf, heatStep, steadinessInWords } from './heat.ts'
import { momentInWords, roughlyInWords } from './moment-words.ts'
import { monthBoundsOf, withOwn } from './month-bounds.ts'
import { ownAsksInWords, ownAsksOf } from './own-asks.ts'
import { answerRhythm, networkRhythm } from './own-rhythm.ts'
import type { Posted } from './posted.ts'

const NOON = new Date(TODAY * 86_400_000 + 43_200_000)
const HOURS = 3_600_000

function posted(daysAgo: number, more: Partial<Posted> = {}): Posted {
  const at = new Date(NOON.getTime() - daysAgo * 86_400_000)
  return { at, day: Math.floor(at.getTime() / 86_400_000), channel: 'linkedin', kind: 'post', ...more }
}
const ask = (of: readonly Posted[], more: Partial<PostQuestion> = {}): PostQuestion => ({
  network: 'linkedin',
  bounds: DEFAULT_BOUNDS.linkedin,
  posted: of.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
  now: NOON,
  today: TODAY,
  zone: 'UTC',
  knownUpTo: TODAY,
  lastPost: null,
  ...more,
})

test('a post waits while the last one has its readers', () => {
  const advice = advisePost(ask([posted(0.5)]))
  expect(advice.when).toBe('wait')
  expect(advice.until!.getTime()).toBe(NOON.getTime() - 12 * HOURS + 20 * HOURS)
  expect(advice.words).toContain('20:00')
})

test('at the upper bound a post waits until the week holds one less', () => {
  const advice = advisePost(ask([6, 5, 4, 3, 2].map((ago) => posted(ago))))
  expect(advice.when).toBe('wait')
  expect(advice.until).toEqual(new Date(NOON.getTime() + 24 * HOURS))
  expect(advice.words).toBe('You posted five times on LinkedIn in seven days, as much as people bear. Wait until tomorrow at about 12:00.')
})

test('as often as does best, nothing is needed', () => {
  expect(advisePost(ask([posted(5), posted(3), posted(2)]))).toMatchObject({ when: 'wait', until: posted(-2).at })
})

test('behind the own lower bound it says how many were made and how many were meant', () => {
  const { when, words } = advisePost(ask([posted(20), posted(40)]))
  expect(when).toBe('now')
  expect(words).toBe('One post on LinkedIn in four weeks; you mean to make four. A good day for one.')
})

test('two answers come before a post of one’s own', () => {
  const comment = (ago: number) => posted(ago, { kind: 'comment' })
  expect(advisePost(ask([posted(9)])).first).toContain('two of theirs')
  expect(advisePost(ask([posted(9), comment(1)])).first).toContain('one more of theirs')
  expect(advisePost(ask([posted(9), comment(1), comment(2)])).first).toBeNull()
  expect(advisePost(ask([comment(3), comment(4), posted(1.5)])).first).toContain('two of theirs')
})

test('what an archive that ended cannot tell is not told', () => {
  const { advice, words, stands } = networkRhythm(ask([posted(90)], { knownUpTo: TODAY - 80 }))
  expect(advice.when).toBe('unknown')
  expect(advice.words).toContain('is not known here')
  expect([words, stands]).toEqual(['not known', 'unknown'])
})

test('nothing on record is said to be so, and is no reproach', () => {
  expect(advisePost(ask([])).words).toBe('No post of yours on LinkedIn is on record. A good day for a first one.')
  expect(advisePost(ask([], { lastPost: TODAY - 400 })).words).toMatch(
    /^Your last post on LinkedIn that is on record is of \d+ \w+ \d{4}\. A good day for the next\.$/,
  )
})

test('this month is counted from its first day, within bounds that are the same in every month', () => {
  // TODAY is the first of March: yesterday belongs to another month.
  const rhythm = networkRhythm(ask([posted(0.1), posted(1)]))
  expect(rhythm).toMatchObject({ month: 1, last7: 2, last28: 2, bounds: { floor: 4, ceiling: 22 }, stands: 'below' })
  expect(rhythm.words).toBe('1 post, three to go')
})

test('what is left to go agrees with what is counted, in German too', () => {
  const words = (posts: number) => networkRhythm(ask(Array.from({ length: posts }, (_, i) => posted((i + 1) / 100)))).words
  const inGerman = (posts: number) => speaking({ language: 'de', tag: 'de-DE' }, () => words(posts))
  expect([words(3), words(23), words(24)]).toEqual([
    '3 posts, one to go',
    '23 posts, one more than you meant',
    '24 posts, two more than you meant',
  ])
  expect([inGerman(3), inGerman(2), inGerman(23)]).toEqual([
    '3 Beiträge, noch einer offen',
    '2 Beiträge, noch zwei offen',
    '23 Beiträge, einer mehr als gewollt',
  ])
})

test('own figures override the defaults, and the aim keeps between them', () => {
  const own = withOwn(DEFAULT_BOUNDS.linkedin, { floor: 1, ceiling: 3 })
  expect(monthBoundsOf(own)).toEqual({ floor: 1, ceiling: 3 })
  expect(own.aimAWeek).toBe(own.ceilingAWeek)
  for (let floor = 1; floor < 60; floor++)
    expect(monthBoundsOf(withOwn(DEFAULT_BOUNDS.x, { floor, ceiling: 60 }))).toEqual({ floor, ceiling: 60 })
})

test('two comments for each post of the lower bounds are enough; with every network unknown, so are they', () => {
  const inUse = (...stands: ('inside' | 'unknown')[]) => stands.map((each, i) => ({ stands: each, bounds: { floor: 4 - i, ceiling: 9 } }))
  expect(answerRhythm([], inUse('unknown', 'unknown'), TODAY)).toMatchObject({ month: null, words: 'not known' })
  expect(answerRhythm([posted(0.1, { kind: 'comment' }), posted(0.2, { kind: 'reaction' })], inUse('inside', 'unknown'), TODAY)).toEqual({
    month: 1,
    floor: 14,
    words: '1 comment, 13 to go',
  })
})

test('one ask in five posts is borne, two are said; questions to readers are none', () => {
  const favour = [{ kind: 'ask' as const, what: 'favour' as const, words: [] }]
  const question = [{ kind: 'ask' as const, what: 'question' as const, words: [] }]
  expect(ownAsksInWords(ownAsksOf([favour, [], [], [], question]))).toBeUndefined()
  expect(ownAsksInWords(ownAsksOf([favour, favour, [], [], [], []]))).toBe(
    'Two of your last six posts ask or promote something; one in five is what people bear.',
  )
  expect(ownAsksInWords(ownAsksOf([favour, favour]))).toBeUndefined()
})

test('the heat map holds every day of 24 weeks up to today once', () => {
  const weeks = heatOf([posted(0), posted(0, { kind: 'comment' }), posted(160)], TODAY)
  const days = weeks.flat().map(({ day }) => day)
  expect(weeks).toHaveLength(24)
  expect(days.at(-1)).toBe(TODAY)
  expect(new Set(days).size).toBe(days.length)
  expect(days.length).toBe(24 * 7)
  expect(weeks.flat().at(-1)).toEqual({ day: TODAY, posts: 1, answers: 1 })
  expect([0, 1, 2, 3, 4, 5, 9].map((posts) => heatStep({ day: 0, posts, answers: 0 }))).toEqual([0, 1, 2, 3, 3, 4, 4])
})

test('steadiness compares two seasons of weeks', () => {
  const weekly = (from: number, weeks: number) => Array.from({ length: weeks }, (_, i) => posted(from + 7 * i))
  expect(steadinessInWords(heatOf(weekly(1, 9), TODAY))).toBe(
    'You were seen in nine of the last twelve weeks, and in none of the twelve before: steadier than you were.',
  )
  expect(steadinessInWords(heatOf([], TODAY))).toContain('Nothing you published')
})

test('a crowded week is named with its posts', () => {
  const week = [posted(9), posted(10), posted(11), posted(11.2), posted(12), posted(12.3)]
  expect(crowdedWeeks(week, new Map([['linkedin', DEFAULT_BOUNDS.linkedin]]), TODAY)).toEqual([
    { from: TODAY - 13, words: 'Six posts on LinkedIn in the week of 16 February: more than people bear.' },
  ])
})

test('a week begins on the day on which it does where the reader lives', () => {
  // TODAY is a Sunday.
  const firstDays = (tag: string) => {
    readFor(() => ({ language: 'en', tag }))
    try {
      return heatOf([], TODAY)
        .slice(-2)
        .map(([first]) => first!.day - TODAY)
    } finally {
      readFor(() => undefined)
    }
  }
  expect(firstDays('en-GB')).toEqual([-13, -6])
  expect(firstDays('en-US')).toEqual([-7, 0])
})

test('moments are told by the owner’s clock', () => {
  expect(momentInWords(new Date(NOON.getTime() + 2.5 * HOURS), NOON, 'Europe/Berlin')).toBe('15:30')
  expect(momentInWords(new Date(NOON.getTime() + 24 * HOURS), NOON, 'Europe/Berlin')).toBe('tomorrow at 13:00')
  expect(momentInWords(new Date(NOON.getTime() + 72 * HOURS), NOON, 'UTC')).toBe('Wednesday at 12:00')
  expect(
    [1.3, 11.5, 24.1, 66, 71.3, 80, 400].map((hours) => roughlyInWords(new Date(NOON.getTime() + hours * HOURS), NOON, 'UTC')),
  ).toEqual([
    'about 14:00',
    'tomorrow at about 0:00',
    'tomorrow at about 13:00',
    'Wednesday morning',
    'Wednesday afternoon',
    'Wednesday evening',
    '18 March',
  ])
})
