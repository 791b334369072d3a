import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Imported, Importer, ReadOptions } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { anyCsv, guessTable } from './any.ts'
import { googleCsv } from './google.ts'
import { guessColumns } from './guess-columns.ts'
import { outlookCsv } from './outlook.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))

async function read(importer: Importer, content: string | Buffer, columns?: ReadOptions['columns']): Promise<Imported[]> {
  const records: Imported[] = []
  const options = { me: new Set<string>(), ...(columns ? { columns } : {}) }
  for await (const record of importer.read(inMemory({ 'f.csv': content }), options)) if (record.type !== 'part') records.push(record)
  return records
}
const PROBLEM = { type: 'problem', file: 'f.csv', reason: 'the row has no name, address, number or profile' }

test('Google: joined values, system groups, relations, a birthday without a year', async () => {
  expect(await read(googleCsv, await fixture('google-2024.csv'))).toEqual([
    {
      type: 'person',
      key: expect.any(String),
      name: 'Mira Solberg',
      organisation: 'Fjord Works',
      title: 'Designer',
      place: 'Bergen, Norway',
      note: 'first\nsecond',
      groups: ['Climbing'],
      birthday: { month: 4, day: 12 },
      related: [{ name: 'Jon Solberg', relation: 'spouse' }],
      identities: [
        { kind: 'mail', value: 'mira@fjord.example' },
        { kind: 'mail', value: 'mira@home.example' },
        { kind: 'phone', value: '+4740000129' },
        { kind: 'linkedin', value: 'mira-solberg' },
      ],
    },
    { ...PROBLEM, line: 4 },
  ])
})

test('Google before 2024 is the same address book under other names', async () => {
  const header =
    'Name,Given Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title'
  expect(await read(googleCsv, `${header}\nAya Berg,Aya,Berg,,* myContacts ::: Choir,* Work,aya@berg.example,Berg,Smith\n`)).toMatchObject([
    { name: 'Aya Berg', organisation: 'Berg', title: 'Smith', groups: ['Choir'], identities: [{ value: 'aya@berg.example' }] },
  ])
})

test('Outlook: addresses within display names, none of Exchange, no birthday of zeros, no fax', async () => {
  expect(await read(outlookCsv, await fixture('outlook.csv'))).toEqual([
    {
      type: 'person',
      key: expect.any(String),
      name: 'Tomas Reyes',
      organisation: 'Reyes',
      title: 'Founder',
      groups: ['Press', 'Friends'],
      related: [
        { name: 'Ada Reyes', relation: 'spouse' },
        { name: 'Ines Okafor', relation: 'manager' },
      ],
      identities: [
        { kind: 'mail', value: 'tomas@reyes.example' },
        { kind: 'phone', value: '+4740000130' },
      ],
    },
    { ...PROBLEM, line: 3 },
  ])
})

test('any table: preamble, semicolons, other languages, a column known by its content only', async () => {
  expect(await read(anyCsv, await fixture('people.csv'))).toMatchObject([
    { name: 'Juno Park', organisation: 'Blue Kite', connectedOn: '2025-06-06', identities: [{ value: 'juno@park.example' }] },
    { name: 'Aya Berg', connectedOn: '2025-06-07' },
    { ...PROBLEM, line: 6 },
  ])
})

test('a corrected mapping is followed, also where it only names people', async () => {
  const [person] = await read(anyCsv, 'wer,was\nMira Solberg,Fjord Works\n', { wer: 'name', was: 'organisation' })
  expect(person).toMatchObject({ type: 'problem' })
  const [named] = await read(anyCsv, 'wer,was,wo\nMira Solberg,Fjord Works,Bergen\n', { wer: 'name', was: 'organisation', wo: 'place' })
  expect(named).toMatchObject({ name: 'Mira Solberg', organisation: 'Fjord Works', place: 'Bergen' })
})

test('a table that identifies nobody is refused with its columns and what is needed', async () => {
  expect(await read(anyCsv, 'product,price,stock\nlamp,3,4\n')).toEqual([
    {
      type: 'problem',
      file: 'f.csv',
      line: 1,
      reason: 'no column identifies a person: saw product, price, stock; needed is one that holds mail, phone, linkedin or name',
    },
  ])
})

test('columns are guessed by name, then by content', () => {
  const header = ['Full Name', 'E-Mail', 'Mobile', 'Reach', 'Profile', 'Fax', 'Title', 'Account address']
  const rows = [['A B', 'a@b.example', '1', 'a@b.example', 'linkedin.com/in/a-b', '+4740000000', 'Smith', 'a@b.example']]
  expect(guessColumns(header, rows)).toEqual({
    'Full Name': 'name',
    'E-Mail': 'mail',
    Mobile: 'phone',
    Reach: 'mail',
    Profile: 'linkedin',
    Title: 'title',
  })
})

test('the guess can be shown before reading', async () => {
  const table = await guessTable(inMemory({ f: 'name,email\nA,a@b.example\n' }).files[0]!)
  expect(table).toEqual({ header: ['name', 'email'], columns: { name: 'name', email: 'mail' }, samples: [['A', 'a@b.example']] })
})

test('a phone number in spreadsheet form is not used', async () => {
  const [person] = await read(anyCsv, 'name,phone\nAya,4.74E+10\n')
  expect(person).toMatchObject({ identities: [{ kind: 'hidden' }] })
})
