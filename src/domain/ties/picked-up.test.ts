import { expect, test } from 'vitest'
import { rebuildWithDiary } from './diary.ts'
import { pickedUpAfterDays } from './picked-up.ts'

/** 1 March 2026. */
const TODAY = 20_513

const after = (ago: readonly number[], more: { from?: number; until?: number; away?: readonly [from: number, to: number] } = {}) => {
  const touches = ago
    .toSorted((a, b) => b - a)
    .map((days) => ({ at: (TODAY - days) * 86_400_000, day: TODAY - days, kind: 'mail', direction: 'out', audience: 1 }) as const)
  const pauses = more.away ? [{ from: TODAY - more.away[0], to: TODAY - more.away[1] }] : []
  return pickedUpAfterDays(rebuildWithDiary(touches).diary, {
    from: TODAY - (more.from ?? 6),
    until: TODAY - (more.until ?? 0),
    pauses,
  })
}
const every = (gap: number, count: number, since: number) => Array.from({ length: count }, (_, i) => since + i * gap)

test('a tie is picked up by the contact that ends a long silence, and stays so when an answer follows', () => {
  expect(after([5, ...every(21, 10, 300)])).toBe(295)
  expect(after([1, 3, 5, ...every(21, 10, 300)])).toBe(295)
  expect(after([5, ...every(21, 10, 300)], { until: 6 })).toBeNull()
  expect(after([7, ...every(21, 10, 300)])).toBeNull()
})

test('a shorter silence counts where the tie had come to rest, and never one of a few weeks', () => {
  expect(after([2, ...every(3, 60, 122)])).toBe(120)
  expect(after([2, ...every(45, 10, 122)])).toBeNull()
  expect(after([2, ...every(1, 90, 29)])).toBeNull()
})

test('what was no longer than usual is not picked up again, nor what only waited while the owner was away', () => {
  expect(after([2, ...every(365, 6, 367)])).toBeNull()
  expect(after([2, ...every(9, 30, 280)], { away: [280, 2] })).toBeNull()
})

test('somebody never in touch before is new, not picked up again', () => {
  expect(after([2])).toBeNull()
  expect(after([])).toBeNull()
})
