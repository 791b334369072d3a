import { expect, test } from 'vitest'
import { promisedDay } from './promised-day.ts'

/** A Saturday. */
const TODAY = '2026-11-28'

test.each([
  ['send her the catalogue by Friday', '2026-12-04'],
  ['bring the ladder back tomorrow', '2026-11-29'],
  ['the photographs on 3 December', '2026-12-03'],
  ['ihr den Katalog bis Freitag schicken', '2026-12-04'],
  ['den Katalog bis zum 15.', '2026-12-15'],
])('the day is read in the words: %s', (what, day) => {
  expect(promisedDay(what, TODAY)).toBe(day)
})

test('without a day in the words there is a week', () => {
  expect(promisedDay('send her the catalogue', TODAY)).toBe('2026-12-05')
  expect(promisedDay('', TODAY)).toBe('2026-12-05')
})
