import { expect, test } from 'vitest'
import { localeOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { groupInWords, groupOf, WORKED_AT_TOO } from './groups.ts'

test('groups that Tend makes are said in the language of the reader, and those of an address book stay as they are', () => {
  const groups = ['X: follows you', groupOf(WORKED_AT_TOO, 'Harbour & {what}'), 'Follows', 'Choir']
  expect(groups.map(groupInWords)).toEqual(['X: follows you', 'LinkedIn: you work or worked at Harbour & {what} too', 'Follows', 'Choir'])
  expect(speaking(localeOf('de'), () => groups.map(groupInWords))).toEqual([
    'X: folgt dir',
    'LinkedIn: auch du bist oder warst bei Harbour & {what}',
    'Follows',
    'Choir',
  ])
})
