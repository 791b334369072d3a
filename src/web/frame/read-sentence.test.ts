import { expect, test } from 'vitest'
import { readSentence } from './read-sentence.ts'

/** A Monday. */
const TODAY = '2026-03-02'

test('a sentence says with whom, what and when', () => {
  expect(readSentence('lunch with Amara and Ruth yesterday', TODAY)).toEqual({
    names: ['Amara', 'Ruth'],
    kind: 'meeting',
    on: '2026-03-01',
  })
  expect(readSentence('Called Tomás Herrera on Friday about the grant', TODAY)).toEqual({
    names: ['Tomás Herrera'],
    kind: 'call',
    on: '2026-02-27',
  })
  expect(readSentence('met Kwame, Ingrid & Mei two weeks ago', TODAY)).toEqual({
    names: ['Kwame', 'Ingrid', 'Mei'],
    kind: 'meeting',
    on: '2026-02-16',
  })
})

test('the weekday of today means the one a week ago', () => {
  expect(readSentence('coffee with Ruth on Monday', TODAY).on).toBe('2026-02-23')
})

test('names stop where the story goes on', () => {
  expect(readSentence('soup with Ingrid at the river', TODAY).names).toEqual(['Ingrid'])
  expect(readSentence('a long day', TODAY)).toEqual({ names: [], kind: undefined, on: undefined })
})
