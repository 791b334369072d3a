import { expect, test } from 'vitest'
import { pickedUpSentence, todayDek, todayTitle } from './titles.ts'

test('the title counts in words', () => {
  expect(todayTitle(2, 3)).toEqual(['Two done,', 'three to go.'])
  expect(todayTitle(0, 5)).toEqual(['Five to go,', 'then you are done.'])
  expect(todayTitle(0, 1)).toEqual(['One to go,', 'and that is all.'])
})

test('a finished day and an empty day both end', () => {
  expect(todayTitle(3, 0).join(' ')).toBe('That is all for today.')
  expect(todayTitle(0, 0).join(' ')).toBe('Nothing is due today.')
})

test('a day with nothing but a post to make does not say that nothing is due', () => {
  expect(todayTitle(0, 0, true).join(' ')).toBe('Nobody waits today, one thing to say.')
  expect(todayTitle(2, 0, true).join(' ')).toBe('Two done, one thing to say.')
  expect(todayTitle(0, 1, true)).toEqual(todayTitle(0, 1))
  expect(todayDek(0, { hasVisible: true })).not.toContain('Come back tomorrow')
})

test('when what was brought in ended long ago, a day without cards does not say that nothing is due', () => {
  expect(todayTitle(0, 0, false, true).join(' ')).toBe('Nothing newer is known here.')
  expect(todayDek(0, { isStale: true })).not.toContain('Come back tomorrow')
  expect(todayTitle(1, 0, false, true)).toEqual(todayTitle(1, 0))
  expect(todayTitle(0, 2, false, true)).toEqual(todayTitle(0, 2))
})

test('the minutes are said and never urge', () => {
  expect(todayDek(3)).toBe('About four minutes. Nothing is late, and nothing here cannot wait.')
  expect(todayDek(3, { hasDay: true })).toBe('About four minutes. Who waits, or has a day, comes first.')
})

test('who was picked up again is told with the length of the silence', () => {
  expect(
    pickedUpSentence([
      { personId: '1', name: 'Leila', afterDays: 424 },
      { personId: '2', name: 'Oskar', afterDays: 243 },
    ]),
  ).toBe('You picked up with Leila after 14 months and with Oskar after eight months.')
  expect(pickedUpSentence([])).toBeUndefined()
})
