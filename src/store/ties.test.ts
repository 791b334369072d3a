import { expect, test } from 'vitest'
import { rebuildTie } from '#domain/ties/tie.ts'
import { decodeTie, encodeTie } from './ties.ts'

test('a tie is the same after it was stored', () => {
  const touches = [100, 107, 130].map((day, i) => ({
    at: day * 86_400_000,
    day,
    kind: 'mail' as const,
    direction: i % 2 ? ('in' as const) : ('out' as const),
    audience: 1,
  }))
  const tie = rebuildTie(touches)
  expect(decodeTie(encodeTie(tie))).toEqual(tie)
  expect(decodeTie(null).n).toBe(0)
})
