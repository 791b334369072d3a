import { expect, test } from 'vitest'
import { readSentence } from './read-sentence.ts'

/** A Monday. */
const TODAY = '2026-03-02'

test('a sentence says with whom, what and when', () => {
  expect(readSentence('lunch with Amara and Ruth yesterday', TODAY)).toMatchObject({
    names: ['Amara', 'Ruth'],
    kind: 'meeting',
    on: '2026-03-01',
  })
  expect(readSentence('Called Tomás Herrera on Friday about the grant', TODAY)).toMatchObject({
    names: ['Tomás Herrera'],
    kind: 'call',
    on: '2026-02-27',
  })
  expect(readSentence('met Kwame, Ingrid & Mei two weeks ago', TODAY)).toMatchObject({
    names: ['Kwame', 'Ingrid', 'Mei'],
    kind: 'meeting',
    on: '2026-02-16',
  })
})

test('what was done may be said as what there is to do', () => {
  expect(readSentence('call Ada yesterday', TODAY)).toMatchObject({ names: ['Ada'], kind: 'call', on: '2026-03-01' })
  expect(readSentence('text Bo and Ruth', TODAY)).toMatchObject({ names: ['Bo', 'Ruth'], kind: 'message' })
  expect(readSentence('phone call with Bo', TODAY)).toMatchObject({ names: ['Bo'], kind: 'call' })
  expect(readSentence('text message to Bo', TODAY)).toMatchObject({ names: ['Bo'], kind: 'message' })
})

test('the weekday of today means the one a week ago', () => {
  expect(readSentence('coffee with Ruth on Monday', TODAY).on).toBe('2026-02-23')
})

test('names stop where the story goes on', () => {
  expect(readSentence('soup with Ingrid at the river', TODAY).names).toEqual(['Ingrid'])
  expect(readSentence('a long day', TODAY)).toMatchObject({ names: [], kind: undefined, on: undefined })
})

test('a German sentence says with whom, what and when', () => {
  expect(readSentence('Kaffee mit Ada gestern', TODAY)).toMatchObject({ names: ['Ada'], kind: 'meeting', on: '2026-03-01' })
  expect(readSentence('Anruf bei Bo am Montag', TODAY)).toMatchObject({ names: ['Bo'], kind: 'call', on: '2026-02-23' })
  expect(readSentence('vor drei Tagen Mittagessen mit Kwame, Ingrid und Mei', TODAY)).toMatchObject({
    names: ['Kwame', 'Ingrid', 'Mei'],
    kind: 'meeting',
    on: '2026-02-27',
  })
  expect(readSentence('Mail an Tomás Herrera vorgestern wegen des Antrags', TODAY)).toMatchObject({
    names: ['Tomás Herrera'],
    kind: 'mail',
    on: '2026-02-28',
  })
})

test('in German a name may stand before the verb, or between its parts', () => {
  expect(readSentence('habe Ruth geschrieben', TODAY)).toMatchObject({ names: ['Ruth'], kind: 'mail', on: undefined })
  expect(readSentence('Habe ich gestern Abend Ruth und Bo getroffen', TODAY)).toMatchObject({
    names: ['Ruth', 'Bo'],
    kind: 'meeting',
    on: '2026-03-01',
  })
  expect(readSentence('Ada rief letzten Dienstag an', TODAY)).toMatchObject({ names: ['Ada'], kind: 'call', on: '2026-02-24' })
  expect(readSentence('Ada hat mit mir telefoniert', TODAY)).toMatchObject({ names: ['Ada'], kind: 'call', on: undefined })
  expect(readSentence('Ruth vor zwei Wochen einen Brief geschrieben', TODAY)).toMatchObject({
    names: ['Ruth'],
    kind: 'letter',
    on: '2026-02-16',
  })
  expect(readSentence('habe Ada und Bo einander vorgestellt', TODAY)).toMatchObject({
    names: ['Ada', 'Bo'],
    kind: 'introduction',
    on: undefined,
  })
})

test('German names stop where the story goes on, and nobody is made up', () => {
  expect(readSentence('Suppe mit Ingrid über den Umzug', TODAY).names).toEqual(['Ingrid'])
  expect(readSentence('am Mittwoch bei Übül Öz gewesen', TODAY)).toMatchObject({ names: ['Übül Öz'], kind: undefined, on: '2026-02-25' })
  expect(readSentence('habe nichts geschrieben', TODAY).names).toEqual([])
})

/** A Saturday, late in a month. */
const SATURDAY = '2026-11-28'

test.each([
  ['Lunch with Felix on 3 November', '2026-11-03'],
  ['November 3, coffee with Felix', '2026-11-03'],
  ['Lunch with Felix on Nov 3rd 2025', '2025-11-03'],
  ['met Felix on 3 December', '2025-12-03'],
  ['2026-11-03 met Felix', '2026-11-03'],
  ['met Felix 3.11.', '2026-11-03'],
  ['met Felix on 3/11', '2026-11-03'],
  ['met Felix on 11/23', '2026-11-23'],
  ['met Felix on the 12th', '2026-11-12'],
  ['met Felix on the 30th', '2026-10-30'],
  ['called Felix last week', '2026-11-21'],
  ['called Felix last month', '2026-10-28'],
  ['called Felix two weeks ago', '2026-11-14'],
  ['called Felix the day before yesterday', '2026-11-26'],
  ['in October we met Felix', '2026-10-31'],
  ['called Felix yesterday about the trip next Monday', '2026-11-27'],
  ['am 3. November Kaffee mit Felix', '2026-11-03'],
  ['Kaffee mit Felix am 3.11.', '2026-11-03'],
  ['Kaffee mit Felix am 3.11.2025', '2025-11-03'],
  ['vor zwei Wochen Felix getroffen', '2026-11-14'],
  ['letzte Woche mit Felix telefoniert', '2026-11-21'],
  ['letzten Monat mit Felix telefoniert', '2026-10-28'],
  ['vorgestern bei Felix gewesen', '2026-11-26'],
  ['am 12. Felix getroffen', '2026-11-12'],
  ['habe heute Morgen Felix getroffen', '2026-11-28'],
])('%s: %s', (sentence, on) => {
  expect(readSentence(sentence, SATURDAY)).toMatchObject({ names: ['Felix'], on, isToCome: false })
})

test('a date in figures is read as the reader’s country writes it', () => {
  expect(readSentence('met Felix on 3/11', SATURDAY, 'month-first').on).toBe('2026-03-11')
  expect(readSentence('met Felix on 23/11', SATURDAY, 'month-first').on).toBe('2026-11-23')
})

test.each([
  'Lunch with Felix tomorrow',
  'Dinner with Felix next Monday',
  'Morgen Kaffee mit Felix',
  'nächste Woche Essen mit Felix',
  'met Felix on 2027-01-03',
])('a day to come is none on which something happened: %s', (sentence) => {
  expect(readSentence(sentence, SATURDAY)).toMatchObject({ names: ['Felix'], on: undefined, isToCome: true })
})

test('what a talk was about may well be still to come', () => {
  expect(readSentence('Called Felix about the trip next Monday', SATURDAY)).toMatchObject({ kind: 'call', on: undefined, isToCome: false })
  expect(readSentence('Felix angerufen wegen der Reise morgen', SATURDAY)).toMatchObject({ kind: 'call', isToCome: false })
})

test.each([
  ['Sent Grace the article', 'Grace', { kind: 'message', tag: undefined, isTheirs: false }],
  ['Gave Nadia a book', 'Nadia', { kind: 'gift', tag: 'give', isTheirs: false }],
  ['Asked Tobias about the keys', 'Tobias', { tag: 'ask', isTheirs: false }],
  ['Ran into Peter', 'Peter', { kind: 'meeting', isTheirs: false }],
  ['Priya asked me for help', 'Priya', { tag: 'ask', isTheirs: true }],
  ['Got a letter from Ruth', 'Ruth', { kind: 'letter', isTheirs: true }],
  ['Grace den Artikel geschickt', 'Grace', { kind: 'message', isTheirs: false }],
  ['Nadia ein Buch geschenkt', 'Nadia', { kind: 'gift', tag: 'give' }],
  ['Tobias nach den Schlüsseln gefragt', 'Tobias', { tag: 'ask', isTheirs: false }],
  ['Peter zufällig getroffen', 'Peter', { kind: 'meeting' }],
  ['Priya hat mich um Hilfe gebeten', 'Priya', { tag: 'ask', isTheirs: true }],
])('a first name is seen by what was done, and so is who did it: %s', (sentence, name, said) => {
  expect(readSentence(sentence, TODAY)).toMatchObject({ names: [name], ...said })
})

test('what they asked over lunch is a meeting, and no ask of the owner’s', () => {
  expect(readSentence('Priya asked me for help over lunch', TODAY)).toMatchObject({ kind: 'meeting', tag: undefined, isTheirs: false })
})

test('without a word that names, words written large may be names, and a pronoun is none', () => {
  expect(readSentence('Such a fine evening, Grace sang', TODAY)).toMatchObject({ names: [], perhaps: [['Such', 'Grace']] })
  expect(readSentence('Sent her the article on notaries', TODAY)).toMatchObject({ names: [], kind: 'message' })
})
