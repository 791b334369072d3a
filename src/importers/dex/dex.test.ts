import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { dex } from './index.ts'

const fixture = () => readFile(join(import.meta.dirname, 'fixtures', 'contacts.csv'))
let records: Imported[]
beforeAll(async () => {
  records = []
  for await (const record of dex.read(inMemory({ 'contacts.csv': await fixture() }), { me: new Set() }))
    if (record.type !== 'part') records.push(record)
})

test('a table is one of Dex by columns that address books do not have', async () => {
  const input = inMemory({
    'contacts.csv': await fixture(),
    'titled.csv': 'First Name,Last Name,Email,Last Interaction,Keep In Touch\n',
    'other.csv': 'First Name,Last Name,Email,Frequency\n',
  })
  expect(await dex.recognise(input)).toEqual(['contacts.csv', 'titled.csv'])
})

test('a person has everything that was kept of them', () => {
  expect(records[0]).toEqual({
    type: 'person',
    key: expect.any(String),
    identities: [
      { kind: 'mail', value: 'amara@harbour.example' },
      { kind: 'phone', value: '+31612345002' },
      { kind: 'linkedin', value: 'amara-okonjo' },
      { kind: 'handle', value: 'instagram:amaraok' },
    ],
    name: 'Amara Okonjo',
    organisation: 'Harbour',
    title: 'Engineer',
    note: 'Plays the cello,\nand well',
    birthday: { month: 4, day: 12 },
    groups: ['Choir', 'Pier', 'Keep in touch: Every month'],
  })
})

test('when they were last seen is the one thing that passed', () => {
  expect(records.filter(({ type }) => type === 'interaction')).toMatchObject([
    {
      kind: 'message',
      channel: 'dex',
      at: new Date('2026-04-20T10:00:00Z'),
      from: 'owner',
      to: [{ identities: [{ value: 'amara@harbour.example' }], name: 'Amara Okonjo' }],
      subject: 'Last interaction',
    },
  ])
})

test('a row with nothing is left out, one without anybody and a time that is none are problems', () => {
  expect(records.slice(2)).toMatchObject([
    { type: 'person', name: 'Jonas Weidmann' },
    { type: 'left-out', reason: 'empty' },
    { type: 'person', name: 'Mei Tan' },
    { type: 'problem', line: 6, reason: 'the last contact is not a time we can read' },
    { type: 'problem', line: 7, reason: 'the row has no name, address, number or profile' },
  ])
})
