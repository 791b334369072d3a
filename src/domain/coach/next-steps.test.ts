import { expect, test } from 'vitest'
import { dayNumber } from '../time.ts'
import { type Here, nextSteps } from './next-steps.ts'

const here = (more: Partial<Here>): Here => ({
  ...{ people: 40, cards: 0, slipping: 0, resting: 0, unsorted: 0, asOf: null, today: dayNumber('2026-03-01') },
  ...more,
})
const said = (more: Partial<Here>) => nextSteps(here(more)).map(({ sentence }) => sentence)

test('after an archive that ends long ago there is still something to do', () => {
  expect(said({ people: 2297, resting: 520, unsorted: 1777, asOf: '2025-01-20' })).toEqual([
    'What is known ends on 20 January 2025: something newer tells what came since.',
    '520 ties rest, and one or two may be worth picking up again.',
    'With 1,777 people nothing is known to have passed: place whom you know.',
  ])
})

test('connections alone ask for letters, and to be placed', () => {
  expect(nextSteps(here({ people: 3, unsorted: 3 }))).toEqual([
    { type: 'letters', sentence: 'Mail and messages say who is close, and who is slipping: bring them.' },
    { type: 'unsorted', sentence: 'With all three people nothing is known to have passed: place whom you know.' },
  ])
  expect(said({ people: 2, unsorted: 2 })[1]).toBe('With the two people here nothing is known to have passed: place whom you know.')
  expect(said({ people: 1, unsorted: 1 })[1]).toBe('With the one person here nothing is known to have passed: place whom you know.')
})

test('the day comes first, three steps are enough, and nobody at all asks nothing', () => {
  expect(nextSteps(here({ cards: 5, slipping: 1, resting: 1, unsorted: 2 })).map(({ type }) => type)).toEqual([
    'today',
    'slipping',
    'resting',
  ])
  expect(said({ slipping: 1, resting: 1 })).toEqual(['One tie is slipping.', 'One tie rests, and may be worth picking up again.'])
  expect(said({})).toEqual(['Everybody is in rhythm; Today says when somebody is not.'])
  expect(said({ people: 1 })).toEqual(['One person is here so far: more mail, messages or contacts tell more.'])
  expect(said({ people: 0 })).toEqual([])
})
