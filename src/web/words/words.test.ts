import { expect, test } from 'vitest'
import { agoOrDay, longDay, plainDay, weekdays } from './dates.ts'
import { durationInWords, elapsedInFigures, rhythmInWords, timeLeft } from './durations.ts'
import { inWords, listed, sizeInWords } from './numbers.ts'
import { countries } from './places.ts'
import { RHYTHMS, warmthSaid, warmthWord } from './warmth.ts'

test('numbers up to twelve are words, then figures', () => {
  expect([0, 1, 12, 13, 1204].map(inWords)).toEqual(['no', 'one', 'twelve', '13', '1,204'])
})

test('names are listed as in a sentence and a crowd is cut short', () => {
  expect(listed(['Ada'])).toBe('Ada')
  expect(listed(['Ada', 'Ruth'])).toBe('Ada and Ruth')
  expect(listed(['Ada', 'Ruth', 'Mei', 'Kees'])).toBe('Ada, Ruth and two more')
})

test('durations are days below 14, weeks below 60 days, then months, then years', () => {
  expect([1, 13, 14, 59, 60, 424, 800].map(durationInWords)).toEqual([
    'one day',
    '13 days',
    'two weeks',
    'eight weeks',
    'two months',
    '14 months',
    'two years',
  ])
  expect([0, 12, 63].map(elapsedInFigures)).toEqual(['today', '12 days', '2 months'])
})

test('a rhythm that can be picked is called what it is called once it is set', () => {
  expect(RHYTHMS.map(({ title }) => title)).toEqual([
    'Every week',
    'Every two weeks',
    'Every month',
    'Every two months',
    'Every three months',
    'Twice a year',
  ])
  for (const { days, title } of RHYTHMS) expect(title.toLowerCase()).toBe(rhythmInWords(days))
})

test('dates leave out the year that is running', () => {
  expect(longDay('2026-11-19')).toBe('Thursday, 19 November')
  expect(plainDay('2026-09-17', '2026-11-19')).toBe('17 September')
  expect(plainDay('2025-09-17', '2026-11-19')).toBe('17 September 2025')
  expect(agoOrDay('2026-11-18', '2026-11-19')).toBe('yesterday')
})

test('warmth is a number, a word and a direction', () => {
  expect([0, 14, 15, 35, 55, 79, 80].map(warmthWord)).toEqual(['resting', 'resting', 'cool', 'mild', 'warm', 'warm', 'glowing'])
  expect(warmthSaid(58, 'cooling')).toBe('58, warm, cooling')
  expect(timeLeft(2)).toBe('about two seconds left')
})

test('a week begins on its first day here, and each day has its number', () => {
  expect(weekdays().map(({ weekday, title }) => `${weekday} ${title}`)).toEqual([
    '1 Monday',
    '2 Tuesday',
    '3 Wednesday',
    '4 Thursday',
    '5 Friday',
    '6 Saturday',
    '0 Sunday',
  ])
})

test('countries have one name and one code each, and none has gone', () => {
  const all = countries()
  expect(all.length).toBeGreaterThan(190)
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
  expect(all).toContainEqual({ value: 'DE', title: 'Germany' })
  expect(all.map(({ value }) => value)).not.toContain('DD')
})

test('sizes are told as people tell them', () => {
  expect([0, 12, 84_000_000, 1_240_000_000].map(sizeInWords)).toEqual(['none', 'under 1 MB', '84 MB', '1.24 GB'])
})
