import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { nametag } from './index.ts'

const fixture = () => readFile(join(import.meta.dirname, 'fixtures', 'nametag-export.json'))
let records: Imported[]
beforeAll(async () => {
  records = []
  const input = inMemory({ 'nametag.json': await fixture() })
  for await (const record of nametag.read(input, { me: new Set() })) if (record.type !== 'part') records.push(record)
})

const AMARA = { identities: [{ kind: 'account', value: 'nametag:p1' }], name: 'Amara Okonjo' }

test('the export is recognised by its beginning', async () => {
  const input = inMemory({ 'x.json': await fixture(), 'y.json': '{"version":"1.2","exportDate":"2026-01-01"}', 'z.json': '[]' })
  expect(await nametag.recognise(input)).toEqual(['x.json'])
})

test('the owner is the user', async () => {
  expect(records[0]).toEqual({ type: 'self', identities: [{ kind: 'mail', value: 'nora@velten.example' }], name: 'Nora Velten' })
  expect(await nametag.findOwner?.(inMemory({ 'x.json': await fixture() }))).toMatchObject([{ name: 'Nora Velten', certain: true }])
})

test('a person has addresses, groups, relations, and a birthday without a year; two of one name are two', () => {
  const [amara, jonas, namesake] = records.filter(({ type }) => type === 'person')
  expect(amara).toEqual({
    type: 'person',
    key: expect.any(String),
    identities: [
      { kind: 'account', value: 'nametag:p1' },
      { kind: 'mail', value: 'amara@harbour.example' },
      { kind: 'phone', value: '+31612345002' },
      { kind: 'handle', value: 'github:amaraok' },
      { kind: 'handle', value: 'telegram:amaraok' },
    ],
    name: 'Amara Okonjo',
    nickname: 'Mara',
    organisation: 'Harbour',
    title: 'Engineer',
    place: 'Rotterdam, NL',
    note: 'Plays the cello.',
    birthday: { month: 4, day: 12 },
    groups: ['Choir', 'Friend'],
    related: [{ name: 'Jonas Weidmann', relation: 'cousin' }],
  })
  expect([jonas, namesake]).toMatchObject([{ identities: [{ value: 'nametag:p2' }] }, { identities: [{ value: 'nametag:p3' }] }])
})

test('the last contact is a day, a page of the journal a meeting with all it names', () => {
  expect(records.filter(({ type }) => type === 'interaction')).toMatchObject([
    { kind: 'message', from: 'owner', to: [AMARA], at: new Date('2026-04-20T12:00:00Z'), precision: 'day', subject: 'Last contact' },
    {
      kind: 'meeting',
      from: 'owner',
      to: [AMARA, { name: 'Jonas Weidmann' }],
      audience: 2,
      subject: 'Concert',
      snippet: 'At the old hall.',
    },
  ])
})

test('what names nobody is a problem, and a page about nobody is left out', () => {
  expect(records.filter(({ type }) => type === 'problem')).toEqual([
    { type: 'problem', file: 'nametag.json', reason: 'a person was expected, and nobody is named' },
  ])
  expect(records.at(-1)).toEqual({ type: 'left-out', reason: 'empty' })
})
