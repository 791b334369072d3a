import { expect, test } from 'vitest'
import { parseBirthday, parseDay, parseWrittenDate } from './written-date.ts'

test.each([
  ['06 Jun 2026', '2026-06-06T12:00:00.000Z', 'day'],
  ['06-Jun-26', '2026-06-06T12:00:00.000Z', 'day'],
  ['1/9/18, 9:05 AM', '2018-01-09T09:05:00.000Z', 'wall'],
  ['2026-03-13 03:18:54 UTC', '2026-03-13T03:18:54.000Z', 'instant'],
  ['6/6/26, 12:54 AM', '2026-06-06T00:54:00.000Z', 'wall'],
  ['2017/05/07 01:01:57 UTC', '2017-05-07T01:01:57.000Z', 'instant'],
  ['Fri Jan 24 02:54:41 UTC 2025', '2025-01-24T02:54:41.000Z', 'instant'],
  ['2020-12-29 14:24 UTC', '2020-12-29T14:24:00.000Z', 'instant'],
  ['Apr 08, 2024 07:00 AM', '2024-04-08T07:00:00.000Z', 'wall'],
  ['2026-05-07 16:41:18', '2026-05-07T16:41:18.000Z', 'wall'],
  ['2024-05-01T10:00:00.123+02:00', '2024-05-01T08:00:00.000Z', 'instant'],
])('%s is read', (written, at, precision) => {
  expect(parseWrittenDate(written)).toEqual({ at: new Date(at), precision })
})

test.each(['', 'yesterday', '2026-13-01', '31 Feb 2020', '2026-01-01 25:00', '99/99/99'])('%j is no date', (written) => {
  expect(parseWrittenDate(written)).toBeUndefined()
})

test('where the first number cannot be a month it is the day', () => {
  expect([parseDay('25/12/2020'), parseDay('12/25/2020'), parseDay('25.12.20')]).toEqual(['2020-12-25', '2020-12-25', '2020-12-25'])
  expect(parseDay('0000-03-04')).toBeUndefined()
})

test('birthdays come with or without a year, and zeros are none', () => {
  expect(['19800321', '--0412', ' --04-12', '1604-04-12', '0/0/00', ''].map(parseBirthday)).toEqual([
    { year: 1980, month: 3, day: 21 },
    { month: 4, day: 12 },
    { month: 4, day: 12 },
    { month: 4, day: 12 },
    undefined,
    undefined,
  ])
})
