import { expect, test } from 'vitest'
import { localeOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { birthdayInWords } from './birthday.ts'
import { reasonsInWords } from './duplicates/reason-words.ts'
import { type Job, newsInWords } from './news.ts'

const inBoth = <T>(say: () => T): readonly [T, T] => [say(), speaking(localeOf('de'), say)]
const moved = (before: Job, after: Job) =>
  inBoth(() => newsInWords({ id: 'n', personId: 'p', onDay: '2026-03-01', source: 'Mailbox', kind: 'job', before, after }, 'Amara'))

test('a birthday has its month in the language of the reader, and the 29th of February stays one', () => {
  expect(inBoth(() => birthdayInWords({ month: 3, day: 12 }))).toEqual(['12 March', '12. März'])
  expect(inBoth(() => birthdayInWords({ month: 3, day: 12, year: 1970 }))).toEqual(['12 March 1970', '12. März 1970'])
  expect(birthdayInWords({ month: 2, day: 29 })).toBe('29 February')
})

test('new work is told with what came before, as far as it is known', () => {
  const none: Job = { organisation: null, title: null }
  expect(moved({ organisation: 'Kiln', title: 'Potter' }, { organisation: 'Pier', title: 'Captain' })).toEqual([
    'Amara is Captain at Pier now; before: Potter at Kiln.',
    'Amara ist jetzt Captain bei Pier; davor: Potter bei Kiln.',
  ])
  expect(moved({ organisation: 'Pier', title: 'Mate' }, { organisation: 'Pier', title: 'Captain' })[0]).toBe(
    'Amara is Captain at Pier now; before: Mate.',
  )
  expect(moved({ organisation: 'Kiln', title: null }, { organisation: 'Pier', title: null })).toEqual([
    'Amara works at Pier now; before: at Kiln.',
    'Amara arbeitet jetzt bei Pier; davor: bei Kiln.',
  ])
  expect(moved(none, { organisation: null, title: 'Captain' })[0]).toBe('Amara is Captain now.')
})

test('what speaks for two being one is said in the language of the reader', () => {
  const reasons = [
    { kind: 'name-same', weight: 4 },
    { kind: 'other-birthday', weight: -3 },
  ] as const
  expect(inBoth(() => reasonsInWords(reasons))).toEqual([
    { for: ['the same name'], against: ['different birthdays'] },
    { for: ['der gleiche Name'], against: ['verschiedene Geburtstage'] },
  ])
})
