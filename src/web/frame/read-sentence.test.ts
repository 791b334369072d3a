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

test('a German sentence says with whom, what and when', () => {
  expect(readSentence('Kaffee mit Ada gestern', TODAY)).toEqual({ names: ['Ada'], kind: 'meeting', on: '2026-03-01' })
  expect(readSentence('Anruf bei Bo am Montag', TODAY)).toEqual({ names: ['Bo'], kind: 'call', on: '2026-02-23' })
  expect(readSentence('vor drei Tagen Mittagessen mit Kwame, Ingrid und Mei', TODAY)).toEqual({
    names: ['Kwame', 'Ingrid', 'Mei'],
    kind: 'meeting',
    on: '2026-02-27',
  })
  expect(readSentence('Mail an Tomás Herrera vorgestern wegen des Antrags', TODAY)).toEqual({
    names: ['Tomás Herrera'],
    kind: 'mail',
    on: '2026-02-28',
  })
})

test('in German a name may stand before the verb, or between its parts', () => {
  expect(readSentence('habe Ruth geschrieben', TODAY)).toEqual({ names: ['Ruth'], kind: 'mail', on: undefined })
  expect(readSentence('Habe ich gestern Abend Ruth und Bo getroffen', TODAY)).toEqual({
    names: ['Ruth', 'Bo'],
    kind: 'meeting',
    on: '2026-03-01',
  })
  expect(readSentence('Ada rief letzten Dienstag an', TODAY)).toEqual({ names: ['Ada'], kind: 'call', on: '2026-02-24' })
  expect(readSentence('Ada hat mit mir telefoniert', TODAY)).toEqual({ names: ['Ada'], kind: 'call', on: undefined })
  expect(readSentence('Ruth vor zwei Wochen einen Brief geschrieben', TODAY)).toEqual({ names: ['Ruth'], kind: 'letter', on: '2026-02-16' })
  expect(readSentence('habe Ada und Bo einander vorgestellt', TODAY)).toEqual({ names: ['Ada', 'Bo'], kind: 'introduction', on: undefined })
})

test('German names stop where the story goes on, and nobody is made up', () => {
  expect(readSentence('Suppe mit Ingrid über den Umzug', TODAY).names).toEqual(['Ingrid'])
  expect(readSentence('am Mittwoch bei Übül Öz gewesen', TODAY)).toEqual({ names: ['Übül Öz'], kind: undefined, on: '2026-02-25' })
  expect(readSentence('habe nichts geschrieben', TODAY).names).toEqual([])
})
