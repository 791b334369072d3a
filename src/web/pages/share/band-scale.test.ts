import { expect, test } from 'vitest'
import { bandScale } from './band-scale.ts'

test('the upper bound leaves room for half as much again, and a larger count is still on the track', () => {
  expect(bandScale({ count: 6, floor: 4, ceiling: 8 })).toEqual({ from: 109.3, to: 210.7, at: 160 })
  for (const count of [0, 3, 40, 400]) {
    const { from, to, at } = bandScale({ count, floor: 4, ceiling: 8 })
    expect(at).toBeGreaterThanOrEqual(8)
    expect(at).toBeLessThanOrEqual(312)
    expect(from).toBeLessThanOrEqual(to)
  }
})

test('what is not known has no dot, and without an upper bound the band goes on', () => {
  expect(bandScale({ count: null, floor: 4, ceiling: 8 }).at).toBeNull()
  expect(bandScale({ count: 2, floor: 4, ceiling: null }).to).toBe(316)
})
