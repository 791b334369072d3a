import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../time.ts'
import type { Known, LastExchange, Nudge } from '../known.ts'
import { nearestBirthday, nextBirthday } from '../nearest-birthday.ts'
import { dayOf, every, question, somebody, TODAY, wrote } from '../test-known.ts'
import { answerCandidates, answers } from './answer.ts'
import { birthdays } from './birthday.ts'
import { hellos } from './hello.ts'
import { putIntoWords } from './put-into-words.ts'
import { reconnects } from './reconnect.ts'
import { slips, slipValue } from './slip.ts'

const ids = (nudges: readonly Nudge[]) => nudges.map(({ known }) => known.id)

describe('a tie that slips', () => {
  const weekly = (since: number, more: Partial<Known> = {}) => somebody('a', { ago: every(7, 30, since) }, more)

  test('is worth what would be lost times how likely silence is', () => {
    const known = weekly(40)
    const [nudge] = slips(question([known]))
    const A = known.judgement.strength
    expect(nudge!.score).toBeCloseTo((A / (A + 12)) * known.judgement.reading!.silence30, 12)
    expect(slipValue({ ...known, importance: 2 })).toBeCloseTo(2 * slipValue(known), 12)
  })

  test.each([
    ['within three quarters of its gap', somebody('a', { ago: every(60, 10, 40) })],
    ['in touch within the last seven days', weekly(7)],
    ['at rest by the owner', weekly(40, { isResting: true })],
    ['of one contact only', somebody('a', { ago: [40] })],
    ['long dormant', weekly(900)],
    ['never met', somebody('a', {}, { connectedOn: '2020-01-01' })],
    ['from archives that end three weeks ago', weekly(40, { knownUpTo: TODAY - 21 })],
  ])('does not come up when it is %s', (_, known) => {
    expect(slips(question([known]))).toEqual([])
  })

  test('does not come up with a meeting in the calendar', () => {
    expect(slips(question([weekly(40)], { meetingSoon: new Set(['a']) }))).toEqual([])
  })
})

describe('an answer owed', () => {
  const inbound = (since: number, more: Partial<Known> = {}) =>
    somebody('a', { ago: every(20, 5, since), direction: (i) => (i === 4 ? 'in' : 'out') }, more)
  const ask = (known: Known, last: LastExchange) => answers(question([known], { lastExchanges: new Map([[known.id, last]]) }))

  test('is what they asked last, and what they wrote to the owner alone', () => {
    expect(ids(ask(inbound(9), wrote('a', 9, { asks: true, audience: 3 })))).toEqual(['a'])
    expect(ids(ask(inbound(9), wrote('a', 9)))).toEqual(['a'])
  })

  test.each([
    ['from today', inbound(0), wrote('a', 0, { asks: true })],
    ['older than six weeks', inbound(50), wrote('a', 50, { asks: true })],
    ['to a group without a question', inbound(9), wrote('a', 9, { audience: 2 })],
    ['to more than three', inbound(9), wrote('a', 9, { asks: true, audience: 4 })],
    ['answered since', somebody('a', { ago: [9, 20], direction: (i) => (i === 1 ? 'out' : 'in') }), wrote('a', 9, { asks: true })],
    ['a reaction', inbound(9), wrote('a', 9, { asks: true, kind: 'reaction' })],
    ['from somebody at rest', inbound(9, { isResting: true }), wrote('a', 9, { asks: true })],
    ['news from a sender never once written to', somebody('a', { ago: every(7, 8, 9), direction: 'in' }), wrote('a', 9, { asks: true })],
    ['a word of thanks', inbound(9), wrote('a', 9, { snippet: 'Thank you.', onlyThanks: true })],
    ['a first letter without a question', somebody('a', { ago: [9], direction: 'in' }), wrote('a', 9)],
  ])('is none when it is %s', (_, known, last) => {
    expect(ask(known, last)).toEqual([])
  })

  test('is looked up only for those who wrote last', () => {
    const people = [inbound(9), somebody('b', { ago: [9, 30], direction: 'out' })]
    expect(answerCandidates(question(people))).toEqual(['a'])
  })

  test('presses less the older it is, and more when it asks', () => {
    const fresh = ask(inbound(3), wrote('a', 3, { asks: true }))[0]!.score
    expect(ask(inbound(30), wrote('a', 30, { asks: true }))[0]!.score).toBeLessThan(fresh)
    expect(ask(inbound(3), wrote('a', 3))[0]!.score).toBeLessThan(fresh)
  })
})

describe('a birthday', () => {
  const born = (month: number, day: number, year?: number, more: Partial<Known> = {}) =>
    somebody('a', { ago: [30] }, { birthday: { month, day, ...(year ? { year } : {}) }, ...more })

  test.each([
    ['three days ahead', 3, 4, true],
    ['four days ahead', 3, 5, false],
    ['today', 3, 1, true],
    ['two days ago', 2, 27, true],
    ['three days ago', 2, 26, false],
  ])('%s comes up: %#', (_, month, day, comes) => {
    expect(ids(birthdays(question([born(month, day)])))).toEqual(comes ? ['a'] : [])
  })

  test('comes up for whom something is on record or warm, not for an address book of strangers', () => {
    expect(birthdays(question([somebody('a', {}, { birthday: { month: 3, day: 1 } })]))).toEqual([])
    expect(birthdays(question([born(3, 1, undefined, { isResting: true })]))).toEqual([])
  })

  test('on the day itself outweighs a warmer tie tomorrow', () => {
    const today = somebody('a', { ago: [400] }, { birthday: { month: 3, day: 1 } })
    const tomorrow = somebody('b', { ago: every(7, 50, 2) }, { birthday: { month: 3, day: 2 } })
    const scores = new Map(birthdays(question([tomorrow, today])).map(({ known, score }) => [known.id, score]))
    expect(scores.get('a')).toBeGreaterThan(scores.get('b')!)
  })

  test('of 29 February falls on the 28th in other years, and ages are those of living people', () => {
    expect(nearestBirthday({ month: 2, day: 29 }, TODAY)).toEqual({ on: '2026-02-28', inDays: -1, turns: null })
    expect(nextBirthday({ month: 2, day: 29, year: 1980 }, dayNumber('2027-03-01'))).toEqual({ on: '2028-02-29', inDays: 365, turns: 48 })
    expect(nearestBirthday({ month: 3, day: 1, year: 1604 }, TODAY).turns).toBeNull()
    expect(nearestBirthday({ month: 3, day: 1, year: 1986 }, TODAY)).toMatchObject({ inDays: 0, turns: 40 })
  })

  test('around the turn of the year is the nearest one', () => {
    expect(nearestBirthday({ month: 1, day: 1 }, dayNumber('2025-12-31'))).toMatchObject({ on: '2026-01-01', inDays: 1 })
    expect(nearestBirthday({ month: 12, day: 31 }, dayNumber('2026-01-01'))).toMatchObject({ on: '2025-12-31', inDays: -1 })
  })
})

describe('hello', () => {
  const connected = (on: string, more: Partial<Known> = {}) => somebody('a', {}, { connectedOn: on, ...more })
  test('is for connections of the last thirty days without a word, the newest first', () => {
    expect(ids(hellos(question([connected('2026-02-20')])))).toEqual(['a'])
    expect(hellos(question([connected('2026-01-20')]))).toEqual([])
    expect(hellos(question([connected('2026-03-20')]))).toEqual([])
    expect(hellos(question([somebody('a', { ago: [3] }, { connectedOn: '2026-02-20' })]))).toEqual([])
    const [newer, older] = [hellos(question([connected('2026-02-27')]))[0]!, hellos(question([connected('2026-02-05')]))[0]!]
    expect(newer.score).toBeGreaterThan(older.score)
  })

  test('is for whom the owner counts among the close and the good ones with nothing on record, the close ones first', () => {
    const placed = (circle: Known['circle'], more: Partial<Known> = {}) => hellos(question([somebody('a', {}, { circle, ...more })]))
    expect(placed('close')[0]!.score).toBeGreaterThan(placed('good')[0]!.score)
    expect([placed('wide'), placed('known'), placed('close', { isResting: true })]).toEqual([[], [], []])
    expect(hellos(question([somebody('a', { ago: [3] }, { circle: 'close' })]))).toEqual([])
    const [nudge] = placed('close')
    const words = putIntoWords(nudge!, null, { today: TODAY, dayOf })
    expect(words.why).toBe(
      'Amara is in your close circle, and nothing that passed between you is on record here. A word makes a beginning.',
    )
    expect(words.suggestion).toMatch(/^Hi Amara, I was thinking of you/)
    expect(words.evidence[0]).toEqual({ label: 'Circle', text: 'By your word; no contact on record.' })
  })
})

describe('a resting tie worth picking up', () => {
  const rested = (id: string, more: Partial<Known> = {}) => somebody(id, { ago: every(7, 60, 800) }, more)
  test('is trust times novelty: nobody close is where they are', () => {
    const near = somebody('near', { ago: every(7, 60, 3) }, { organisation: 'Harbour Works', circle: 'close' })
    const [same, other] = [rested('same', { organisation: 'HARBOUR works' }), rested('other', { organisation: 'Sail Lab' })]
    const scores = new Map(reconnects(question([near, same, other])).map(({ known, score }) => [known.id, score]))
    expect(scores.get('other')).toBeCloseTo(2 * scores.get('same')!, 12)
  })

  test('nobody last heard of in another life is to be picked up with', () => {
    const longAgo = somebody('old', { ago: every(7, 60, 31 * 366) })
    expect(reconnects(question([longAgo, rested('known')])).map(({ known }) => known.id)).toEqual(['known'])
  })
  test('is never one that was met once, is at rest by the owner, or still alive', () => {
    expect(
      reconnects(question([somebody('a', { ago: [800] }), rested('b', { isResting: true }), somebody('c', { ago: every(7, 60, 5) })])),
    ).toEqual([])
  })
})
