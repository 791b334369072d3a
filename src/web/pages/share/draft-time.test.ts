import { expect, test } from 'vitest'
import { fieldFromInstant, instantFromField } from './draft-time.ts'

test('a planned time is written and read on the owner’s clock, in summer and winter', () => {
  expect(fieldFromInstant('2026-03-02T07:30:00.000Z', 'Europe/Berlin')).toBe('2026-03-02T08:30')
  expect(fieldFromInstant('2026-07-02T06:30:00.000Z', 'Europe/Berlin')).toBe('2026-07-02T08:30')
  for (const at of ['2026-03-02T07:30:00.000Z', '2026-07-02T06:30:00.000Z'])
    expect(instantFromField(fieldFromInstant(at, 'America/St_Johns'), 'America/St_Johns')).toBe(at)
  expect([fieldFromInstant(null, 'UTC'), instantFromField('', 'UTC')]).toEqual(['', null])
})
