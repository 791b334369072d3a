import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotsOf } from './dots.ts'

const person = fc.record({ name: fc.constant('Ruth'), organisation: fc.constantFrom('A', 'B', 'C', null), isReady: fc.boolean() })

test('every dot has a place of its own in the rows, and none stands beyond their end', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 60 }), (drawn) => {
      const { dots, width, rows } = dotsOf(drawn.map((each, i) => ({ ...each, id: String(i) })))
      expect(new Set(dots.map(({ id }) => id)).size).toBe(drawn.length)
      expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(drawn.length)
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(6)
        expect(x).toBeLessThanOrEqual(width - 6)
        expect((x - 6) % 13).toBe(0)
        expect(y).toBeLessThan(rows * 15)
      }
    }),
    { seed: 20260301, numRuns: 200 },
  )
})

test('colleagues stand together, and a place is left free beside them', () => {
  const of = (organisation: string | null, ids: string) => [...ids].map((id) => ({ id, name: id, organisation, isReady: false }))
  const { dots } = dotsOf([...of('A', 'ab'), ...of(null, 'c'), ...of(null, 'd'), ...of('B', 'ef')])
  expect(dots.map(({ x }) => (x - 6) / 13)).toEqual([0, 1, 3, 4, 6, 7])
})
