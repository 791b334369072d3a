import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Imported } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { importers } from '../index.ts'
import { luma } from './index.ts'

const NAME = 'Harbour Supper - Guests - 2026-10-08-09-12-33.csv'
const list = () => readFile(join(import.meta.dirname, 'fixtures', NAME), 'utf8')

async function read(files: Record<string, string>, me: readonly string[] = []): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of luma.read(inMemory(files), { me: new Set(me) })) if (record.type !== 'part') records.push(record)
  return records
}

test('guests come with the profiles they gave, and a row without name and address is a problem', async () => {
  const [problem, ...rest] = await read({ [NAME]: await list() })
  expect(problem).toEqual({ type: 'problem', file: NAME, line: 6, reason: 'the row has no name and no address' })
  expect(rest.slice(0, 5)).toMatchObject([
    {
      name: 'Mira Solberg',
      groups: ['Luma: Harbour Supper'],
      identities: [
        { kind: 'mail', value: 'mira@fjord.example' },
        { kind: 'phone', value: '+4740000128' },
        { kind: 'handle', value: 'github:mirasol' },
      ],
    },
    {
      name: 'Aya Tanabe',
      identities: [
        { kind: 'mail', value: 'aya@kitanamori.example' },
        { kind: 'handle', value: 'github:ayat' },
        { kind: 'linkedin', value: 'aya-tanabe' },
      ],
    },
    { name: 'Obi Okafor', identities: [{ kind: 'mail', value: 'obi@okafor.example' }] },
    { identities: [{ kind: 'mail', value: 'kwame@harbour.example' }] },
    { name: 'Lena Brandt', identities: [{ kind: 'hidden' }] },
  ])
})

test('the event is the owner’s, named by the file, with what guests answered and who came', async () => {
  const records = await read({ [NAME]: await list() }, ['mail:aya@kitanamori.example'])
  const event = records.find((record) => record.type === 'event')
  expect(event).toMatchObject({
    title: 'Harbour Supper',
    role: 'hosting',
    channel: 'luma',
    at: new Date('2026-10-07T17:58:12Z'),
    asked: 4,
    guests: [
      { name: 'Mira Solberg', role: 'attending', answer: 'yes', came: true },
      { name: 'Aya Tanabe', role: 'hosting', answer: 'yes', came: false },
      { name: 'Obi Okafor', role: 'invited', answer: 'no' },
      { identity: { kind: 'mail', value: 'kwame@harbour.example' }, role: 'invited' },
      { name: 'Lena Brandt', role: 'attending', came: true },
    ],
  })
  expect(event?.guests?.[2]).not.toHaveProperty('came')
  expect(records.at(-1)).toMatchObject({ type: 'interaction', kind: 'meeting', audience: 2, from: 'owner' })
})

test('a later list of the same event has the same key, also under another name', async () => {
  const text = await list()
  const later = `${text}gst-z9,Ines Okafor,Ines,Okafor,ines@okafor.example,,2026-10-06T10:00:00Z,approved,2026-10-07T19:00:00Z,,\n`
  const keyOf = (records: Imported[]) => records.find((record) => record.type === 'event')?.key
  expect(keyOf(await read({ 'guests.csv': later }))).toBe(keyOf(await read({ [NAME]: text })))
})

test('without a list at the door nobody is said to have come or not, and the day is that of the last guest to register', async () => {
  const header = 'api_id,name,email,created_at,approval_status,checked_in_at\n'
  const records = await read({ 'guests.csv': `${header}g1,Mira,mira@fjord.example,2026-09-01T10:00:00Z,approved,\n` })
  expect(records.at(-1)).toEqual({
    type: 'event',
    key: expect.any(String),
    at: new Date('2026-09-01T10:00:00Z'),
    precision: 'day',
    title: 'An event on Luma',
    channel: 'luma',
    role: 'hosting',
    guests: [{ identity: { kind: 'mail', value: 'mira@fjord.example' }, name: 'Mira', role: 'attending', answer: 'yes' }],
    asked: 1,
  })
})

test('a guest list is taken by this importer and no other table is', async () => {
  const input = inMemory({ [NAME]: await list(), 'people.csv': 'name,email\nMira,mira@fjord.example\n' })
  expect(await luma.recognise(input)).toEqual([NAME])
  expect(importers.indexOf(luma)).toBeLessThan(importers.findIndex(({ id }) => id === 'any-csv'))
})
