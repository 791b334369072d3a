import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendar, daysBetween, instantOfWallTime, isDay, zoneOffset } from './time.ts'

const ZONES = ['UTC', 'Europe/Lisbon', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia']

describe('the day of an instant', () => {
  test.each(ZONES)('is what clocks in %s show', (zone) => {
    const day = calendar(zone)
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
    fc.assert(
      fc.property(fc.date({ min: new Date('1995-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), (at) => {
        expect(day(at)).toBe(clock.format(at))
      }),
      { seed: 20260301, numRuns: 400 },
    )
  })

  test('changes at midnight of the zone, also on the days when clocks are turned', () => {
    const day = calendar('Europe/Lisbon')
    expect(
      ['2026-03-28T23:59:59Z', '2026-03-29T00:00:00Z', '2026-03-29T22:59:59Z', '2026-03-29T23:00:00Z'].map((at) => day(new Date(at))),
    ).toEqual(['2026-03-28', '2026-03-29', '2026-03-29', '2026-03-30'])
  })

  test('of an unknown zone is an error', () => {
    expect(() => calendar('Nowhere/Atall')).toThrow(RangeError)
  })
})

test('a wall time and its instant belong together, but for the hour that is left out', () => {
  for (const zone of ZONES) {
    const wall = new Date('2026-07-15T09:30:00Z')
    const at = instantOfWallTime(wall, zone)
    expect(at.getTime() + zoneOffset(zone)(at)).toBe(wall.getTime())
  }
})

test('days are counted over the ends of months and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(daysBetween(new Date('2026-03-01T00:00:00Z'), new Date('2026-03-02T12:00:00Z'))).toBe(1.5)
})

test.each([
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2026-13-01', false],
  ['2026-3-1', false],
  ['', false],
])('%j is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})
