import { expect, test } from 'vitest'
import { parseMailDate } from './dates.ts'

test.each([
  ['Tue, 12 Dec 2000 12:19:00 -0800 (PST)', '2000-12-12T20:19:00Z'],
  ['3 Mar 2024 10:00 +0100', '2024-03-03T09:00:00Z'],
  ['Fri, 23 Aug 2002 2:32:53 -0400', '2002-08-23T06:32:53Z'],
  ['Mon, 03 Mar 97 10:00:00 EST', '1997-03-03T15:00:00Z'],
  ['03 Mar 24 10:00:00 GMT', '2024-03-03T10:00:00Z'],
  ['Sun, 3 Mar 102 10:00:00 UT', '2002-03-03T10:00:00Z'],
  ['Sun, 3 (third) Mar 2024 10:00:00 +0000', '2024-03-03T10:00:00Z'],
  ['Di, 12 Dez 2023 08:00:00 +0100', '2023-12-12T07:00:00Z'],
  ['Tue Jan 21 05:30:14 +0000 2014', '2014-01-21T05:30:14Z'],
  ['2024-03-03T10:00:00+01:00', '2024-03-03T09:00:00Z'],
  ['Sun, 3 Mar 2024 10:00:00 GMT+0200', '2024-03-03T08:00:00Z'],
  ['Mon, 31 Dec 1979 16:00:00 -0800', '1980-01-01T00:00:00Z'],
  ['Sun, 3 Mar 2024 23:59:60 +0000', '2024-03-03T23:59:59Z'],
  ['Sun, 3 Mar 2094 10:00:00 Z', '2094-03-03T10:00:00Z'],
])('%s is an instant', (raw, iso) => {
  expect(parseMailDate(raw)).toEqual({ at: new Date(iso), precision: 'instant' })
})

test.each([
  ['Sun, 3 Mar 2024 10:00:00', '2024-03-03T10:00:00Z'],
  ['Sun Mar  3 10:00:00 2024', '2024-03-03T10:00:00Z'],
  ['March 3, 2024 10:00 PM', '2024-03-03T22:00:00Z'],
])('%s is wall time', (raw, iso) => {
  expect(parseMailDate(raw)).toEqual({ at: new Date(iso), precision: 'wall' })
})

test.each(['', 'yesterday', '31 Feb 2024 10:00:00 +0000', '3 Foo 2024 10:00:00 +0000', '3 Mar 2024 25:00:00 +0000', '3 Mar 2024'])(
  '%s is none',
  (raw) => {
    expect(parseMailDate(raw)).toBeUndefined()
  },
)
