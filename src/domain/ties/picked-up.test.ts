import { expect, test } from 'vitest'
import { rebuildWithDiary } from './diary.ts'
import { pickUpsOf } from './picked-up.ts'
import { stateOn } from './stand-then.ts'

/** 1 March 2026. */
const TODAY = 20_513

const after = (ago: readonly number[], more: { from?: number; until?: number; away?: readonly [from: number, to: number] } = {}) => {
  const touches = ago
    .toSorted((a, b) => b - a)
    .map((days) => ({ at: (TODAY - days) * 86_400_000, day: TODAY - days, kind: 'mail', direction: 'out', audience: 1 }) as const)
  const pauses = more.away ? [{ from: TODAY - more.away[0], to: TODAY - more.away[1] }] : []
  const days = { from: TODAY - (more.from ?? 6), until: TODAY - (more.until ?? 0), pauses }
  return Array.from(pickUpsOf(rebuildWithDiary(touches).diary, days), ({ day, afterDays }) => [TODAY - day, afterDays])
}
const every = (gap: number, count: number, since: number) => Array.from({ length: count }, (_, i) => since + i * gap)

test('a tie is picked up by the contact that ends a long silence, and stays so when an answer follows', () => {
  expect(after([5, ...every(21, 10, 300)])).toEqual([[5, 295]])
  expect(after([1, 3, 5, ...every(21, 10, 300)])).toEqual([[5, 295]])
  expect(after([5, ...every(21, 10, 300)], { until: 6 })).toEqual([])
  expect(after([7, ...every(21, 10, 300)])).toEqual([])
})

test('each time is told, and the state before it is the one of that day', () => {
  const ago = [5, ...every(21, 10, 300), ...every(21, 10, 900)]
  expect(after(ago, { from: 1000 })).toEqual([
    [489, 411],
    [5, 295],
  ])
  const touches = ago
    .toReversed()
    .map((days) => ({ at: (TODAY - days) * 86_400_000, day: TODAY - days, kind: 'mail', direction: 'out', audience: 1 }) as const)
  const { diary } = rebuildWithDiary(touches)
  for (const [day] of after(ago, { from: 1000 })) expect(['cooling', 'drifting', 'dormant']).toContain(stateOn(diary, TODAY - day!, []))
})

test('a shorter silence counts where the tie had come to rest, and never one of a few weeks', () => {
  expect(after([2, ...every(3, 60, 122)])).toEqual([[2, 120]])
  expect(after([2, ...every(45, 10, 122)])).toEqual([])
  expect(after([2, ...every(1, 90, 29)])).toEqual([])
})

test('what was no longer than usual is not picked up again, nor what only waited while the owner was away', () => {
  expect(after([2, ...every(365, 6, 367)])).toEqual([])
  expect(after([2, ...every(9, 30, 280)], { away: [280, 2] })).toEqual([])
})

test('somebody never in touch before is new, not picked up again', () => {
  expect(after([2])).toEqual([])
  expect(after([])).toEqual([])
})
