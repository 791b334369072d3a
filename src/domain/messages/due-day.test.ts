import { expect, test } from 'vitest'
import { dueDay } from './due-day.ts'
import { english } from './languages/english.ts'
import { german } from './languages/german.ts'

// 2026-03-04 is a Wednesday.
const WEDNESDAY = '2026-03-04'

test.each([
  ["I'll send it tomorrow", '2026-03-05'],
  ["I'll send it today", '2026-03-04'],
  ["I'll call you this afternoon", '2026-03-04'],
  ['I will send it by Friday', '2026-03-06'],
  ['I will send it on Monday.', '2026-03-09'],
  ['I will send it on Wednesday', '2026-03-11'],
  ['I will send it next Friday', '2026-03-13'],
  ['I will send it next Monday', '2026-03-09'],
  ['I will send it next week', '2026-03-13'],
  ['I will send it this week', '2026-03-06'],
  ['I will send it by the end of the month', '2026-03-31'],
  ['I will send it next month', '2026-04-30'],
  ['I will send it by the 15th', '2026-03-15'],
  ['I will send it by the 3rd', '2026-04-03'],
  ['I will send it by the 31st', '2026-03-31'],
  ['I will send it on 3 May', '2026-05-03'],
  ['I will send it on May 3rd', '2026-05-03'],
  ['I will send it on the 3rd of January', '2027-01-03'],
  ['I will send it in two weeks', '2026-03-18'],
  ['I will send it within 3 days', '2026-03-07'],
  ['I will send it the day after tomorrow', '2026-03-06'],
])('%s: %s', (sentence, day) => {
  expect(dueDay(sentence, WEDNESDAY, english.days)).toBe(day)
})

test.each(['I will send it.', 'I will send it soon', 'I will send it on 31 April', 'I may send it', 'I will send it in 400 days', ''])(
  'no day: %s',
  (sentence) => {
    expect(dueDay(sentence, WEDNESDAY, english.days)).toBeUndefined()
  },
)

test('a month without such a day is passed over', () => {
  expect(dueDay('by the 31st', '2026-04-02', english.days)).toBe('2026-05-31')
})

test('this week, said at the week’s end, is that day', () => {
  expect(dueDay('I will send it this week', '2026-03-07', english.days)).toBe('2026-03-07')
})

test.each([
  ['Ich schicke es morgen', '2026-03-05'],
  ['bis Freitag', '2026-03-06'],
  ['am 3. Mai', '2026-05-03'],
  ['bis zum 15.', '2026-03-15'],
  ['in zwei Wochen', '2026-03-18'],
  ['nächste Woche', '2026-03-13'],
])('German, %s: %s', (sentence, day) => {
  expect(dueDay(sentence, WEDNESDAY, german.days)).toBe(day)
})
