import { expect, test } from 'vitest'
import { knownUpToDay } from './horizon.ts'

test('a tie is known up to the latest day of what carried it, and a live one up to today', () => {
  expect(knownUpToDay(['mail', 'linkedin'], { mail: 90, linkedin: 95 }, 100)).toBe(95)
  expect(knownUpToDay(['mail'], { mail: 300 }, 100)).toBe(100)
  expect(knownUpToDay(['by hand'], { mail: 90 }, 100)).toBe(100)
  expect(knownUpToDay([], {}, 100)).toBe(100)
})
