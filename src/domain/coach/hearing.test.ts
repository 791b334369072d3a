import { expect, test } from 'vitest'
import { hearingOf } from './hearing.ts'
import { somebody } from './test-known.ts'

const onlyWrittenTo = Array.from({ length: 9 }, (_, i) => somebody(`w${i}`, { ago: [40, 20], direction: 'out' }))

test('a lunch with one of those the owner wrote to is no letter of theirs', () => {
  const met = somebody('met', { ago: [40, 20, 3], kind: 'meeting', direction: (i) => (i === 2 ? 'both' : 'out') })
  expect(hearingOf([...onlyWrittenTo, met])).toBe('none')
})

test('who wrote is heard, also when a meeting came after it', () => {
  const wrote = somebody('wrote', { ago: [40, 20], direction: (i) => (i === 1 ? 'in' : 'out') })
  const wroteThenMet = somebody('then', { ago: [40, 20, 3], direction: (i) => (['in', 'out', 'both'] as const)[i]! })
  expect(hearingOf([...onlyWrittenTo, wrote])).toBe('enough')
  expect(hearingOf([...onlyWrittenTo, wroteThenMet])).toBe('enough')
})

test('of hundreds the owner wrote to, a word of one is hardly any', () => {
  const many = Array.from({ length: 60 }, (_, i) => somebody(`m${i}`, { ago: [20], direction: 'out' }))
  expect(hearingOf([...many, somebody('wrote', { ago: [5], direction: 'in' })])).toBe('hardly')
})
