import { expect, test } from 'vitest'
import type { PersonRecord } from './importer.ts'
import { isStorableDate, storable } from './storable.ts'

const ada: PersonRecord = {
  type: 'person',
  key: 'k',
  identities: [{ kind: 'mail', value: 'ada@lark.example' }],
  name: 'Ada Lark',
  groups: ['Boats'],
}

test('NUL and halves of characters go from every text of a record, however deep', () => {
  const broken = { ...ada, name: 'Ada\u0000 Lark\ud800', groups: ['Bo\u0000ats'], related: [{ name: 'Bo\udfff', relation: 'x' }] }
  expect(storable(broken)).toEqual({ ...ada, name: 'Ada Lark\ufffd', groups: ['Boats'], related: [{ name: 'Bo\ufffd', relation: 'x' }] })
})

test('a record that can be kept stays the same object', () => {
  expect(storable(ada)).toBe(ada)
})

test('dates of the years 1 to 9999 can be kept', () => {
  expect(isStorableDate(new Date('0001-01-01T00:00:00Z'))).toBe(true)
  expect(isStorableDate(new Date('0000-12-31T23:59:59Z'))).toBe(false)
  expect(isStorableDate(new Date('+010000-01-01T00:00:00Z'))).toBe(false)
  expect(isStorableDate(new Date(Number.NaN))).toBe(false)
})
