import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toldRegularity } from './curve.ts'
import { explainTie, type TieFacts } from './explain.ts'
import { judge } from './judge.ts'
import { NO_TIE, rebuildTie } from './tie.ts'

const TODAY = 20_513
const NOON = 43_200_000

function facts(gaps: readonly number[], silentDays: number, more: Partial<TieFacts> & { awayDays?: number } = {}): TieFacts {
  const days = [TODAY - silentDays]
  for (const gap of gaps.toReversed()) days.unshift(days[0]! - gap)
  const tie = rebuildTie(
    days.map((day, i) => ({ at: day * 86_400_000 + NOON, day, kind: 'mail', direction: i % 2 ? 'in' : 'out', audience: 1 })),
  )
  const { awayDays = 0, ...given } = more
  const judgement = judge(tie, { now: TODAY * 86_400_000 + NOON, today: TODAY, awayDays, pinned: { rhythmDays: more.rhythmDays ?? null } })
  return { name: 'Amara Oyelaran', tie, judgement, last: null, knownUpToDay: TODAY, today: TODAY, connectedOn: null, ...given }
}
const sentence = (...of: Parameters<typeof facts>) => explainTie(facts(...of)).sentence

describe('the sentence', () => {
  test.each([
    [[21, 20, 22, 21, 21, 20], 63, {}, 'You usually talk every three weeks; it has been nine. You wrote last, on 28 December 2025.'],
    [Array(20).fill(7), 40, {}, 'You talk every week, like clockwork; it has been six weeks. You wrote last, on 20 January.'],
    [
      [1, 1, 2, 60, 1, 1, 1, 90, 1],
      60,
      {},
      'You usually talk every two months; it has been nine weeks. Amara wrote last, on 31 December 2025.',
    ],
    [
      Array.from({ length: 47 }, (_, i) => (i % 2 ? 29 : 1)),
      20,
      {},
      'You usually talk every month; it has been three weeks. Amara wrote last, on 9 February.',
    ],
    [
      Array.from({ length: 60 }, (_, i) => [1, 1, 2, 1, 5][i % 5]!),
      3,
      {},
      'You usually talk every other day; it has been three days. You wrote last, on 26 February.',
    ],
    [[21, 21, 21], 0, {}, 'You usually talk every three weeks; the last time was today. Amara wrote last, on 1 March.'],
    [[21, 21, 21], 1, {}, 'You usually talk every three weeks; the last time was yesterday. Amara wrote last, on 28 February.'],
    [[], 60, {}, 'You have been in touch once, 60 days ago. You wrote last, on 31 December 2025.'],
    [[30], 60, {}, 'You have been in touch twice, 30 days apart, last 60 days ago. Amara wrote last, on 31 December 2025.'],
    [[30, 10], 5, {}, 'You have been in touch three times in 40 days, last five days ago. You wrote last, on 24 February.'],
    [
      [21, 20, 22, 21, 21, 20],
      63,
      { rhythmDays: 14 },
      'You want to talk every two weeks; it has been nine. You wrote last, on 28 December 2025.',
    ],
    [
      Array(30).fill(7),
      280,
      { awayDays: 270 },
      'You talk every week, like clockwork; it has been nine months, most of that without a word from you to anybody on record. You wrote last, on 25 May 2025.',
    ],
    [
      [21, 20, 22, 21, 21, 20],
      500,
      { knownUpToDay: TODAY - 440 },
      'You usually talk every three weeks; as of 16 December 2024 it had been nine. You wrote last, on 17 October 2024.',
    ],
    [
      [21, 20, 22, 21, 21, 20],
      440,
      { knownUpToDay: TODAY - 440 },
      'You usually talk every three weeks; nothing is known after 16 December 2024. You wrote last, on 16 December 2024.',
    ],
  ] as const)('gaps of %j and %i days of silence, %j', (gaps, silentDays, more, expected) => {
    expect(sentence(gaps as number[], silentDays, more)).toBe(expected)
  })

  test.each([
    [{ kind: 'mail', direction: 'out' }, 'Since then only a smaller sign: you wrote to several, on 26 February.'],
    [{ kind: 'mail', direction: 'in' }, 'Since then only a smaller sign: Amara wrote to several, on 26 February.'],
    [{ kind: 'reaction', direction: 'in' }, 'Since then only a smaller sign: Amara left a reaction, on 26 February.'],
  ] as const)('what came after the last contact and was none is told as that: %j', (last, expected) => {
    expect(sentence([21, 21, 21], 63, { last: { ...last, day: TODAY - 3 } })).toContain(expected)
  })

  test('of somebody never written to is calm, and asks', () => {
    const never = (connectedOn: string | null) =>
      explainTie({ ...facts([], 1), tie: NO_TIE, judgement: judge(NO_TIE, { now: TODAY * 86_400_000, today: TODAY }), connectedOn })
        .sentence
    expect(never('2024-05-02')).toBe('You connected in 2024 and never wrote. That is fine; is Amara someone?')
    expect(never('2026-02-20')).toBe('You connected nine days ago and have not written yet.')
    expect(never(null)).toBe('Nothing on record has passed between you and Amara. That is fine; is Amara someone?')
    const seen = { ...NO_TIE, seenAt: (TODAY - 40) * 86_400_000, seenKind: 'mail' as const, seenDirection: 'in' as const }
    expect(explainTie({ ...facts([], 0), tie: seen }).sentence).toMatch(/^Only small signs are on record between you and Amara\./)
  })
})

/** What words like "nine weeks" may stand for, in days. */
const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const DAYS = { day: 1, week: 7, month: 30.44, year: 365.25 } as const
function daysOf(count: string, unit: string): number {
  const number = /^\d+$/.test(count) ? Number(count) : WORDS.indexOf(count)
  expect(number, count).toBeGreaterThanOrEqual(0)
  return number * DAYS[unit.replace(/s$/, '') as keyof typeof DAYS]
}

/** The geometric mean of gaps, each before the last counting 0.95 of the one after it: worked out from the raw gaps. */
/** Of gaps with how much each counts. */
function meanGap(gaps: readonly (readonly [gap: number, weight: number])[]): number {
  return Math.exp(gaps.reduce((sum, [gap, weight]) => sum + weight * Math.log(gap), 0) / weightOf(gaps))
}
const weightOf = (gaps: readonly (readonly [gap: number, weight: number])[]) => gaps.reduce((sum, [, weight]) => sum + weight, 0)

/** The gap to be told: those between conversations, where three fifths of the time or more lie there. */
function toldGap(gaps: readonly number[]): number {
  const all = gaps.map((gap, i) => [gap, 0.95 ** (gaps.length - 1 - i)] as const)
  const [within, between] = [all.filter(([gap]) => gap <= 3), all.filter(([gap]) => gap > 3)]
  if (within.length === 0 || between.length === 0) return meanGap(all)
  const [short, long] = [within, between].map((of) => weightOf(of) * meanGap(of)) as [number, number]
  return long / (long + short) >= 0.6 ? meanGap(between) : meanGap(all)
}

test('whatever the history: the gap and the silence that are said are those of the numbers, and no rhythm is claimed from fewer than four contacts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 30 }), fc.integer({ min: 2, max: 1500 }), (gaps, silent) => {
      const of = facts(gaps, silent)
      const said = explainTie(of).sentence
      expect(said).not.toMatch(/NaN|undefined|null|Infinity| {2}|\.\./)
      if (of.tie.n < 4) {
        expect(said).not.toMatch(/usually|typically|clockwork|every/)
        return
      }
      const rhythm = /every (\w+) (days|weeks|months|years)/.exec(said)
      const usual = toldGap(gaps)
      if (rhythm)
        expect(Math.abs(daysOf(rhythm[1]!, rhythm[2]!) - usual), said).toBeLessThanOrEqual(
          0.51 * DAYS[rhythm[2]!.slice(0, -1) as keyof typeof DAYS],
        )
      const silence = /it has been (\w+)(?: (\w+?))?(?: and a half (\w+))?\./.exec(said)!
      const unit = silence[3] ?? silence[2] ?? rhythm![2]!
      const days = daysOf(silence[1]!, unit) + (silence[3] ? DAYS[silence[3].replace(/s$/, '') as keyof typeof DAYS] / 2 : 0)
      expect(Math.abs(days - silent), said).toBeLessThanOrEqual(0.51 * DAYS[unit.replace(/s$/, '') as keyof typeof DAYS])
      const rests = of.judgement.state === 'dormant'
      expect(said.startsWith('You used to talk ')).toBe(rests)
      expect(said.includes('like clockwork')).toBe(!rests && of.tie.n >= 8 && toldRegularity(of.tie) >= 2)
      expect(said.includes('on and off')).toBe(!rests && toldRegularity(of.tie) < 0.9)
    }),
    { seed: 20260301, numRuns: 1000 },
  )
})

test('why this warmth says each part of the figure, and what it rests on', () => {
  const parts = Object.fromEntries(explainTie(facts([21, 20, 22, 21, 21, 20], 63)).parts.map(({ label, text }) => [label, text]))
  expect(parts).toMatchObject({
    'Usual gap': expect.stringMatching(/^Every three weeks/),
    'Rests on': 'Seven days with contact, the first in August 2025.',
    'Since the last': expect.stringMatching(/^(?:Two months|Nine weeks): about three times your usual gap\.$/),
    'What it means': expect.stringMatching(/^Ties like this resume by themselves/),
  })
})

test('a silence that does not all count is compared with the gap only after saying how much of it counts', () => {
  const since = (more: Parameters<typeof facts>[2], gaps = Array<number>(30).fill(9)) =>
    explainTie(facts(gaps, 281, { awayDays: 268, ...more })).parts.find(({ label }) => label === 'Since the last')!.text
  const counted = 'Nine months; 268 days of it do not count, for nothing you wrote then is on record.'
  expect(since({})).toBe(`${counted} What counts is about one and a half times your usual gap.`)
  expect(since({ rhythmDays: 30 })).toBe(counted)
  expect(since({}, [9])).toBe(counted)
})

test("chances that go by the owner's own ties are shown so, and it is said why others differ; state and warmth stay", () => {
  const plain = facts([21, 20, 22, 21, 21, 20], 63)
  const own = { b0: -1, b1: 1 }
  const around = { now: TODAY * 86_400_000 + NOON, today: TODAY, calibration: { fittedAt: 0, in30: own, in90: own } }
  const judgement = judge(plain.tie, around)
  expect(judgement).toEqual({ ...plain.judgement, shown: judgement.shown })
  const partsOf = (of: TieFacts) => Object.fromEntries(explainTie(of).parts.map(({ label, text }) => [label, text]))
  const [before, after] = [partsOf(plain), partsOf({ ...plain, judgement })]
  expect(after['In touch soon']).not.toBe(before['In touch soon'])
  expect(after['Has ended']).not.toBe(before['Has ended'])
  expect(after['What it means']).toBe(`${before['What it means']} That was measured elsewhere; the chances here go by your own ties.`)
})
