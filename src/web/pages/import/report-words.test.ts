import { expect, test } from 'vitest'
import type { ImportRow } from '#contract/imports.ts'
import { problemsTitle } from '../../words/problems.ts'
import { brought, figuresOf, fileName, secondsInWords } from './report-words.ts'

test('the report shows only figures of what there is', () => {
  const row = { interactions: 0, people: 7, newPeople: 4, posts: 0, events: 2, publications: 0, alreadyKnown: 0 } as ImportRow
  expect(figuresOf(row)).toEqual([
    { value: 7, label: 'people, 4 of them new' },
    { value: 2, label: 'events' },
  ])
  expect(figuresOf({ ...row, newPeople: 7 })[0]!.label).toBe('people, all of them new')
})

test('an import is told from another by the name of its file', () => {
  expect(fileName('/home/ada/archives/address-book.vcf')).toBe('address-book.vcf')
  expect(fileName('archive.zip')).toBe('archive.zip')
})

test('an import tells its time and its unread rows as a person would', () => {
  expect(secondsInWords(52)).toBe('in 52 seconds')
  expect(secondsInWords(300)).toBe('in five minutes')
  expect(problemsTitle(3)).toBe('Three rows could not be read')
})

test('one of a thing is not called several', () => {
  const none = { interactions: 0, people: 0, newPeople: 0, posts: 0, events: 0, publications: 0, alreadyKnown: 0 } as ImportRow
  expect([brought({ ...none, interactions: 1 }), brought({ ...none, people: 1 }), brought({ ...none, events: 2000 })]).toEqual([
    '1 exchange',
    '1 person',
    '2,000 events',
  ])
  expect(figuresOf({ ...none, posts: 1 })[0]!.label).toBe('post of yours')
})
