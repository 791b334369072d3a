import { expect, test } from 'vitest'
import { readSearch } from './people-search.ts'
import { circleSaid, peopleSentence, peopleTitle } from './people-titles.ts'
import { layLines } from './rows.ts'

const counts = { everyone: 412, close: 14, good: 61, wide: 161, known: 0, unsorted: 176, slipping: 23, inRhythm: 164, resting: 49 }
const people = { total: 412, rows: [], groups: [], counts }

test('the list says how many there are and who slips', () => {
  expect(peopleSentence(people, {})).toBe('412 people, 236 of them in your three circles. 23 are slipping.')
  expect(peopleSentence({ ...people, counts: { ...counts, slipping: 0 } }, {})).toContain('Nobody is slipping.')
  const of = (change: Partial<typeof counts>) => peopleSentence({ ...people, counts: { ...counts, ...change } }, {})
  expect(of({ close: 0, good: 0, wide: 0 })).toMatch(/^412 people\. /)
  expect(of({ close: 1, good: 0, wide: 0 })).toMatch(/^412 people, one of them in your three circles\. /)
  expect(of({ everyone: 75, wide: 0 })).toMatch(/^75 people, all of them in your three circles\. /)
  expect(peopleSentence({ ...people, total: 1 }, { query: 'ada' })).toBe('One person of 412.')
})

test('who is not sorted yet is in no circle', () => {
  expect(circleSaid({ group: 'unsorted', circle: 'known' })).toBe('Not sorted yet')
  expect(circleSaid({ group: 'resting', circle: 'known' })).toBe('Known')
})

test('the title says what the list is narrowed to', () => {
  expect(peopleTitle({ sort: 'name' })).toBe('People')
  expect(peopleTitle({ circle: 'close', state: 'dormant', organisation: 'Riverlight' })).toBe(
    'People in your close circle, resting, at Riverlight',
  )
  expect(peopleTitle({ source: 'linkedin', query: 'ada' }, 'LinkedIn')).toBe('People from LinkedIn, found for “ada”')
})

test('of people nothing is known of, and of one whose tie rests, nobody is said to be as they should be', () => {
  const none = { everyone: 3, close: 0, good: 0, wide: 0, known: 0, unsorted: 3, slipping: 0, inRhythm: 0, resting: 0 }
  expect(peopleSentence({ ...people, counts: none }, {})).toBe('Three people. Nothing is known to have passed with any of them.')
  expect(peopleSentence({ ...people, counts: { ...none, everyone: 1, unsorted: 0, close: 1, resting: 1 } }, {})).toBe(
    'One person. The tie rests.',
  )
  expect(peopleSentence({ ...people, counts: { ...none, everyone: 1, unsorted: 0, close: 1, slipping: 1 } }, {})).toBe(
    'One person. One is slipping.',
  )
})

test('heads of groups stand before their people, and empty groups have none', () => {
  const lines = layLines({
    total: 50_000,
    groups: [
      { group: 'slipping', count: 2 },
      { group: 'in-rhythm', count: 0 },
      { group: 'resting', count: 49_998 },
    ],
  })
  expect(lines.count).toBe(50_002)
  expect([0, 1, 2, 3, 4, 50_001].map((line) => lines.at(line))).toEqual([
    { type: 'head', group: 'slipping', count: 2 },
    { type: 'row', index: 0 },
    { type: 'row', index: 1 },
    { type: 'head', group: 'resting', count: 49_998 },
    { type: 'row', index: 2 },
    { type: 'row', index: 49_999 },
  ])
  expect([0, 1, 2, 49_999].map(lines.lineOf)).toEqual([1, 2, 4, 50_001])
})

test('without groups every line is a person', () => {
  const lines = layLines({ total: 3, groups: [] })
  expect(lines.count).toBe(3)
  expect(lines.at(2)).toEqual({ type: 'row', index: 2 })
})

test('an address with words we do not know shows everybody', () => {
  expect(readSearch({ sort: 'wealth', circle: 7, query: '', state: 'lost' })).toEqual({})
  expect(readSearch({ sort: 'name', circle: 'close', query: 'ada' })).toEqual({ sort: 'name', circle: 'close', query: 'ada' })
})
