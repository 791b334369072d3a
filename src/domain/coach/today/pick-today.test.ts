import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CardKind, Known, Mark } from '../known.ts'
import { every, mark, question, somebody, TODAY, wrote } from '../test-known.ts'
import { LIMITS, pickToday } from './pick-today.ts'

const slipping = (id: string, more: Partial<Known> = {}) => somebody(id, { ago: every(7, 40, 30) }, more)
const many = (count: number, make: (id: string) => Known, prefix: string) => Array.from({ length: count }, (_, i) => make(`${prefix}${i}`))
const born = (id: string) => somebody(id, { ago: [20] }, { birthday: { month: 3, day: 1 } })
const fresh = (id: string) => somebody(id, {}, { connectedOn: '2026-02-25' })
const rested = (id: string) => somebody(id, { ago: every(7, 60, 800) })
const asking = (id: string) => somebody(id, { ago: [5, 60, 90], direction: (i) => (i === 2 ? 'in' : 'out') })
const kindsOf = (people: readonly Known[], marks: readonly Mark[] = []) => {
  const lastExchanges = new Map(people.filter(({ id }) => id.startsWith('q')).map(({ id }) => [id, wrote(id, 5, { asks: true })]))
  return pickToday(question(people, { marks, lastExchanges })).map(({ kind }) => kind)
}

describe('places', () => {
  test('an empty network has an empty day', () => {
    expect(pickToday(question([]))).toEqual([])
  })

  test('a little of each kind, in the order they are shown', () => {
    const people = [...many(9, slipping, 's'), born('b'), ...many(4, fresh, 'h'), rested('r'), asking('q')]
    expect(kindsOf(people)).toEqual(['answer', 'date', 'slip', 'reconnect', 'hello'])
    expect(kindsOf([...people, ...many(3, born, 'c')])).toEqual(['answer', 'date', 'date', 'slip', 'hello'])
  })

  test('ties that slip have three places, and all five when nothing else waits for them', () => {
    expect(kindsOf([...many(9, slipping, 's'), asking('q'), ...many(2, born, 'b')])).toEqual(['answer', 'date', 'date', 'slip', 'slip'])
    expect(kindsOf([...many(9, slipping, 's'), ...many(2, fresh, 'h')])).toEqual(['slip', 'slip', 'slip', 'slip', 'hello'])
    expect(kindsOf(many(9, slipping, 's'))).toEqual(['slip', 'slip', 'slip', 'slip', 'slip'])
  })

  test('one resting tie a day, in the last of the three places', () => {
    expect(kindsOf([...many(9, slipping, 's'), ...many(9, rested, 'r')])).toEqual(['slip', 'slip', 'slip', 'slip', 'reconnect'])
    expect(kindsOf(many(9, rested, 'r'))).toEqual(['reconnect'])
  })

  test('two resting ties a week, but for a day that would be empty', () => {
    const people = [...many(9, rested, 'r'), ...many(9, slipping, 's')]
    const marks = people.slice(0, 2).map((known) => mark(known, 'reconnect', 'done', 2))
    expect(kindsOf(people, marks)).toEqual(['slip', 'slip', 'slip', 'slip', 'slip'])
    expect(kindsOf(people.slice(0, 9), marks)).toEqual(['reconnect'])
    expect(kindsOf(people.slice(0, 9), [...marks, mark(people[2]!, 'reconnect', 'done', 0)])).toEqual([])
  })

  test('new connections alone are met three a day', () => {
    expect(kindsOf(many(9, fresh, 'h'))).toEqual(['hello', 'hello', 'hello'])
  })

  test('people of one organisation do not take all places', () => {
    const colleagues = many(4, (id) => slipping(id, { organisation: 'Harbour Works', importance: 2 }), 's')
    const other = slipping('other', { organisation: 'Sail Lab', importance: 1.2, circle: 'good' })
    expect(pickToday(question([...colleagues, other]), { cap: 3 }).map(({ known }) => known.id)).toContain('other')
  })

  test('on a day off nobody is to be written to out of the blue', () => {
    const people = [...many(3, slipping, 's'), born('b'), fresh('h'), asking('q')]
    const lastExchanges = new Map([['q', wrote('q', 5, { asks: true })]])
    expect(pickToday(question(people, { lastExchanges }), { isDayOff: true }).map(({ kind }) => kind)).toEqual(['answer', 'date'])
  })

  test('no more than twelve cards about silence in seven days', () => {
    const marks = many(11, slipping, 'm').map((known, i) => mark(known, 'slip', 'done', 1 + (i % 6)))
    expect(kindsOf(many(9, slipping, 's'), marks)).toEqual(['slip'])
    expect(kindsOf(many(9, slipping, 's'), [...marks, mark(slipping('x'), 'slip', 'skipped', 6)])).toEqual([])
    expect(
      kindsOf(
        many(9, slipping, 's'),
        marks.map((each) => ({ ...each, onDay: TODAY - 7 })),
      ),
    ).toHaveLength(5)
  })
})

describe('what was done with a card', () => {
  const known = slipping('a')
  const cardsAfter = (...marks: Mark[]) => pickToday(question([known], { marks })).length

  test('done today means done, and it takes its place for the day', () => {
    expect(cardsAfter(mark(known, 'slip', 'done', 0))).toBe(0)
    const others = many(9, slipping, 's')
    const marks = others.slice(0, 3).map((each) => mark(each, 'slip', 'done', 0))
    expect(pickToday(question(others, { marks }))).toHaveLength(LIMITS.cap - 3)
  })

  test('written to and done, it leaves the others as they were shown', () => {
    const all = [...many(9, slipping, 's'), ...many(3, born, 'b'), ...many(3, fresh, 'h'), asking('q')]
    const lastExchanges = new Map([['q', wrote('q', 5, { asks: true })]])
    const morning = pickToday(question(all, { lastExchanges }))
    for (const { id, kind, known } of morning) {
      const written = somebody(known.id, { ago: [0, 5] }, { birthday: known.birthday, connectedOn: known.connectedOn })
      const people = all.map((each) => (each.id === known.id ? written : each))
      const after = pickToday(question(people, { lastExchanges, marks: [mark(known, kind, 'done', 0)] }))
      expect(after.map((card) => card.id)).toEqual(morning.map((card) => card.id).filter((each) => each !== id))
    }
  })

  test('let go, it stays away for a week or half the gap, then comes back', () => {
    expect([0, 3, 6, 7, 8].map((daysAgo) => cardsAfter(mark(known, 'slip', 'skipped', daysAgo)))).toEqual([0, 0, 0, 1, 1])
  })

  test('snoozed, it comes back on its day, first of all', () => {
    expect(cardsAfter(mark(known, 'slip', 'snoozed', 2, 3))).toBe(0)
    const others = many(9, (id) => slipping(id, { importance: 2 }), 's')
    const cards = pickToday(question([...others, known], { marks: [mark(known, 'slip', 'snoozed', 3, 3)] }))
    expect(cards.map(({ known: of }) => of.id)).toContain('a')
  })

  test('snoozed and written to since, it does not come back', () => {
    const since = somebody('a', { ago: [1, ...every(7, 40, 30)] })
    expect(pickToday(question([since], { marks: [mark(since, 'slip', 'snoozed', 3, 3)] }))).toEqual([])
  })

  test('an answer let go stays settled until they write again', () => {
    const q = asking('q')
    const lastExchanges = new Map([['q', wrote('q', 5, { asks: true })]])
    const cards = (...marks: Mark[]) => pickToday(question([q], { marks, lastExchanges })).filter(({ kind }) => kind === 'answer').length
    expect(cards()).toBe(1)
    expect(cards(mark(q, 'answer', 'skipped', 4))).toBe(0)
    expect(cards(mark(q, 'answer', 'done', 6))).toBe(1)
  })
})

test('whatever the network and its past: never more than the cap, nobody twice, only those it knows, always the same', () => {
  const person = fc.record({
    gap: fc.integer({ min: 1, max: 90 }),
    count: fc.integer({ min: 0, max: 40 }),
    since: fc.integer({ min: 0, max: 900 }),
    importance: fc.constantFrom(0.5, 1, 2),
    resting: fc.boolean(),
    birthday: fc.option(fc.record({ month: fc.constantFrom(2, 3), day: fc.integer({ min: 1, max: 28 }) })),
    skips: fc.integer({ min: 0, max: 6 }),
    marks: fc.array(
      fc.record({
        kind: fc.constantFrom<CardKind>('answer', 'date', 'slip', 'reconnect', 'hello'),
        how: fc.constantFrom('done', 'snoozed', 'skipped'),
        daysAgo: fc.integer({ min: 0, max: 40 }),
        days: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 3 },
    ),
  })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 25 }), fc.integer({ min: 1, max: 8 }), (drawn, cap) => {
      const people = drawn.map(({ gap, count, since, importance, resting, birthday, skips }, i) =>
        somebody(
          `p${i}`,
          { ago: every(gap, count, since) },
          { importance, isResting: resting, birthday, skips, connectedOn: count ? null : '2026-02-20' },
        ),
      )
      const marks = drawn.flatMap((each, i) =>
        each.marks.map(({ kind, how, daysAgo, days }) => mark(people[i]!, kind, how, daysAgo, how === 'snoozed' ? days : undefined)),
      )
      const cards = pickToday(question(people, { marks }), { cap })
      expect(cards.length).toBeLessThanOrEqual(cap)
      expect(new Set(cards.map(({ known }) => known.id)).size).toBe(cards.length)
      expect(cards.every(({ known }) => !known.isResting)).toBe(true)
      expect(cards.filter(({ known }) => marks.some(({ personId, onDay }) => personId === known.id && onDay === TODAY))).toEqual([])
      for (const card of cards) {
        const after = (how: Mark['how']) =>
          pickToday(question(people, { marks: [...marks, mark(card.known, card.kind, how, 0, 3)] }), { cap })
        const others = cards.filter(({ id }) => id !== card.id).map(({ id }) => id)
        expect(after('done').map(({ id }) => id)).toEqual(others)
        for (const how of ['snoozed', 'skipped'] as const) expect(after(how).map(({ id }) => id)).toEqual(expect.arrayContaining(others))
      }
      expect(pickToday(question(people.toReversed(), { marks }), { cap }).map(({ id }) => id)).toEqual(cards.map(({ id }) => id))
    }),
    { seed: 20260301, numRuns: 300 },
  )
})
