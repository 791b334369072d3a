import { expect, test } from 'vitest'
import type { PersonCard } from '#store/cards.ts'
import { PEOPLE_CSV_HEADER, peopleRowOf } from './people-csv.ts'

const PERSON: PersonCard = {
  id: '6f1c6b5e-0a4b-4c8e-9d3e-2b1f0a9c8d7e',
  name: 'Keiko Tanabe',
  organisation: null,
  title: null,
  place: null,
  birthMonth: 11,
  birthDay: 30,
  birthYear: 1980,
  connectedOn: '2020-02-02',
  circle: 'good',
  rhythmDays: 14.5,
  isHidden: true,
  contactDays: 3,
  lastAt: new Date('2026-02-20T18:00:00Z'),
  identities: ['phone:+442079460001', 'mail:b@north.example', 'mail:a@north.example', 'handle:x:keiko'],
  notes: ['one', 'two "lines"\nhere'],
  said: [],
}

test('a row has a cell for each column, texts in quotes where they need them', () => {
  expect(PEOPLE_CSV_HEADER.startsWith('\ufeffName,Organisation,')).toBe(true)
  expect(peopleRowOf(PERSON)).toBe(
    'Keiko Tanabe,,,,a@north.example; b@north.example,+442079460001,,x:keiko,30 November 1980,good,14.5,2026-02-20,3,2020-02-02,yes,"one\n\ntwo ""lines""\nhere",6f1c6b5e-0a4b-4c8e-9d3e-2b1f0a9c8d7e\r\n',
  )
})

test.each(['=SUM(A1)', '+cmd|x', '-2+3', '@sum', '\tx'])('a name such as %j is no formula', (name) => {
  expect(peopleRowOf({ ...PERSON, name })).toMatch(/^"?'/)
})
