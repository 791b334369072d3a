import { expect, test } from 'vitest'
import { isNearlyNamed } from './typos.ts'

test('one slip is forgiven in a short word, two in a long one', () => {
  expect(isNearlyNamed('kwme', 'kwame mensah')).toBe(true)
  expect(isNearlyNamed('kwaem', 'kwame mensah')).toBe(true)
  expect(isNearlyNamed('kwme mensha', 'kwame mensah')).toBe(true)
  expect(isNearlyNamed('weidman', 'jonas weidmann')).toBe(true)
  expect(isNearlyNamed('hohenlhoe', 'maximiliana hohenlohe')).toBe(true)
})

test('another name is not a slip', () => {
  expect(isNearlyNamed('eda', 'ada lovelace')).toBe(false)
  expect(isNearlyNamed('kwame okonjo', 'kwame mensah')).toBe(false)
  expect(isNearlyNamed('jo', 'jon ek')).toBe(false)
})
