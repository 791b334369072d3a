import { expect, test } from 'vitest'
import { rebuildTie, type Touch } from '../../ties/tie.ts'
import { dayFromNumber } from '../../time.ts'
import { balanceInWords, ledgerOf, ledgerSentence } from './balance.ts'
import { openFirst, type Promised, promiseState, promiseWords } from './promise.ts'

/** 1 March 2026. */
const TODAY = 20_513
const touch = (ago: number, direction: Touch['direction'], worth: { gives?: number; asks?: number }): Touch => ({
  at: (TODAY - ago) * 86_400_000,
  day: TODAY - ago,
  kind: 'mail',
  direction,
  audience: 1,
  ...worth,
})

test('gives and asks fade by half in a year, each on its side', () => {
  const tie = rebuildTie([touch(365, 'out', { gives: 0.8 }), touch(365, 'in', { asks: 1 }), touch(0, 'out', { asks: 0.3 })])
  const ledger = ledgerOf(tie, TODAY)
  expect(ledger.given).toBeCloseTo(0.4)
  expect(ledger.asked).toBeCloseTo(0.3)
  expect(ledger.askedOfYou).toBeCloseTo(0.5)
  expect(ledger.balance).toBeCloseTo((0.4 - 0.3) / (0.4 + 0.3 + 2))
  expect(ledger.lastGave).toEqual({ who: 'owner', at: (TODAY - 365) * 86_400_000 })
})

test('a little more given than asked is even; much more is said', () => {
  expect(balanceInWords({ given: 0, asked: 0, balance: 0 })).toBeUndefined()
  expect(balanceInWords({ given: 1, asked: 0.8, balance: 0.05 })).toBe('even')
  expect(balanceInWords({ given: 0, asked: 3, balance: -0.6 })).toBe('you mostly ask')
})

test('the year is told in one sentence, and what is not on record is not told as nothing', () => {
  expect(ledgerSentence({ youGave: 2, youAsked: 0, theyGave: 1, theyAsked: 3 }, 'Ada')).toBe(
    'In the last year you gave Ada something twice; Ada gave you something once and asked three times.',
  )
  expect(ledgerSentence({ youGave: 0, youAsked: 0, theyGave: 0, theyAsked: 0 })).toBe(
    'Nothing given or asked for in the last year is on record.',
  )
})

const promise = (more: Partial<Promised> = {}): Promised => ({
  id: 'p',
  personId: 'a',
  madeBy: 'owner',
  what: 'I will send you the plans.',
  madeOn: dayFromNumber(TODAY - 10),
  dueOn: null,
  closedAs: null,
  closedOn: null,
  gaveOn: null,
  isFound: true,
  ...more,
})

test('a promise is open until something was given, the owner says so, or it has faded', () => {
  expect(promiseState(promise(), TODAY)).toBe('open')
  expect(promiseState(promise({ gaveOn: dayFromNumber(TODAY - 3) }), TODAY)).toBe('kept')
  const long = promise({ madeOn: dayFromNumber(TODAY - 60), dueOn: dayFromNumber(TODAY - 59), gaveOn: dayFromNumber(TODAY - 20) })
  expect([promiseState(long, TODAY), promiseWords(long, TODAY)]).toEqual(['open', expect.stringMatching(/^made on .+, for /)])
  expect(promiseState(promise({ closedAs: 'dropped', closedOn: dayFromNumber(TODAY), gaveOn: dayFromNumber(TODAY - 3) }), TODAY)).toBe(
    'dropped',
  )
  expect(promiseState(promise({ madeOn: dayFromNumber(TODAY - 127) }), TODAY)).toBe('open')
  expect(promiseState(promise({ madeOn: dayFromNumber(TODAY - 128) }), TODAY)).toBe('faded')
})

test('open promises come first, the soonest due before the others, and closed ones stay as they come', () => {
  const of = (id: string, state: ReturnType<typeof promiseState>, dueOn: string | null = null) => ({
    ...{ id, state, dueOn, madeOn: dayFromNumber(TODAY - 10) },
  })
  const given = [
    of('bread', 'kept'),
    of('salt', 'open', '2026-03-24'),
    of('wine', 'open'),
    of('cake', 'faded'),
    of('tea', 'open', '2026-02-28'),
  ]
  expect(openFirst(given).map(({ id }) => id)).toEqual(['wine', 'tea', 'salt', 'bread', 'cake'])
})

test('how a promise stands is said with its days', () => {
  expect(promiseWords(promise({ dueOn: '2026-03-03' }), TODAY)).toBe('made on 19 February, for 3 March')
  expect(promiseWords(promise({ gaveOn: '2026-02-25' }), TODAY)).toBe(
    'made on 19 February; you sent something on 25 February, which is taken as keeping it',
  )
})

test('who gave last is told of long ago as well, when only one ever gave', () => {
  const tie = rebuildTie([touch(TODAY + 5000, 'out', { gives: 0.5 })])
  expect(ledgerOf(tie, TODAY).lastGave).toEqual({ who: 'owner', at: -5000 * 86_400_000 })
})
