import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported, InteractionRecord, PersonRecord } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { monica } from './index.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))

async function read(files: Record<string, string | Buffer>): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of monica.read(inMemory(files), { me: new Set() })) if (record.type !== 'part') records.push(record)
  return records
}
const interactionsIn = (records: readonly Imported[]) =>
  records.filter((record): record is InteractionRecord => record.type === 'interaction')
const peopleIn = (records: readonly Imported[]) => records.filter((record): record is PersonRecord => record.type === 'person')

const AMARA = { identities: [{ kind: 'account', value: 'monica:c-amara' }], name: 'Amara Okonjo' }
const JONAS = { identities: [{ kind: 'account', value: 'monica:c-jonas' }], name: 'Jonas Weidmann' }
let records: Imported[]
beforeAll(async () => {
  records = await read({ 'monica.json': await fixture('account.json') })
})

test('the export as JSON, the dump as SQL and tables as JSON are recognised, other files are not', async () => {
  const input = inMemory({
    'monica.json': await fixture('account.json'),
    'monica.sql': await fixture('account.sql'),
    'tables.json': await fixture('tables.json'),
    'other.sql': 'INSERT INTO `contacts` (`id`) VALUES\n (1);',
    'other.json': '{"account":{"name":"x"}}',
  })
  expect(await monica.recognise(input)).toEqual(['monica.json', 'monica.sql', 'tables.json'])
})

test('the owner is the user of the account, with the contact that is themselves', async () => {
  expect(records[0]).toEqual({
    type: 'self',
    name: 'Nora Velten',
    identities: [
      { kind: 'mail', value: 'nora@velten.example' },
      { kind: 'account', value: 'monica:c-me' },
      { kind: 'phone', value: '+31612345001' },
    ],
  })
  expect(await monica.findOwner?.(inMemory({ 'monica.json': await fixture('account.json') }))).toMatchObject([
    { identity: { value: 'nora@velten.example' }, certain: true },
  ])
})

test('a person has everything that was kept of them; a birthday that was worked out from an age is none', () => {
  const [amara, jonas, ...others] = peopleIn(records)
  expect(amara).toEqual({
    type: 'person',
    key: expect.any(String),
    identities: [
      { kind: 'account', value: 'monica:c-amara' },
      { kind: 'mail', value: 'amara@harbour.example' },
      { kind: 'handle', value: 'x:amaraok' },
    ],
    name: 'Amara Okonjo',
    nickname: 'Mara',
    organisation: 'Harbour',
    title: 'Engineer',
    place: 'Rotterdam, NL',
    birthday: { year: 1981, month: 4, day: 12 },
    connectedOn: '2015-06-01',
    note: 'Plays the cello.',
    groups: ['pier', 'choir'],
    related: [
      { name: 'Tomi Okonjo', relation: 'child' },
      { name: 'Jonas Weidmann', relation: 'bestfriend' },
    ],
  })
  expect(jonas).not.toHaveProperty('birthday')
  expect(others).toEqual([])
})

test('activities are meetings, calls and conversations have their direction, the last talk counts where nothing else tells of it', () => {
  expect(interactionsIn(records)).toMatchObject([
    {
      kind: 'meeting',
      from: 'owner',
      to: [AMARA, JONAS],
      at: new Date('2024-01-15T12:00:00Z'),
      precision: 'day',
      subject: 'Concert',
      snippet: 'At the old hall.',
    },
    { kind: 'call', from: AMARA, to: ['owner'], at: new Date('2024-02-01T12:00:00Z'), snippet: 'Talked of the pier.' },
    { kind: 'message', channel: 'whatsapp', from: AMARA, to: ['owner'], snippet: 'Could you send me the score?', asks: true },
    { kind: 'message', channel: 'monica', from: 'owner', to: [AMARA], at: new Date('2024-03-09T12:00:00Z'), subject: 'Last talked to' },
  ])
})

test('who has died, who is only mentioned and who has no name are left out and counted', () => {
  expect(records.flatMap((record) => (record.type === 'left-out' ? record.reason : [])).sort()).toEqual([
    'died',
    'empty',
    'mentioned',
    'nameless',
  ])
})

test('a dump in SQL says the same under the same keys; quotes, line breaks and a row that does not fit end nothing', async () => {
  const dumped = await read({ 'monica.sql': await fixture('account.sql') })
  const [amara, jonas] = peopleIn(dumped)
  expect(amara).toMatchObject({
    identities: [AMARA.identities[0], { kind: 'mail', value: 'amara@harbour.example' }],
    birthday: { month: 4, day: 12 },
    note: "Said: 'come in',\non two lines (really)",
  })
  expect(amara?.key).toBe(peopleIn(records)[0]?.key)
  expect(jonas?.name).toBe('Jonas Weidmann')
  const [concert, talked] = interactionsIn(dumped)
  expect(concert).toMatchObject({ kind: 'meeting', to: [AMARA, JONAS] })
  expect([concert?.key, talked?.key]).toEqual([interactionsIn(records)[0]?.key, interactionsIn(records)[3]?.key])
  expect(dumped.at(-1)).toEqual({ type: 'problem', file: 'monica.sql', line: 18, reason: 'the row does not fit its columns' })
})

test('tables as JSON are read by their names', async () => {
  const tables = await read({ 'tables.json': await fixture('tables.json') })
  expect(interactionsIn(tables)).toMatchObject([
    { kind: 'call', from: 'owner', to: [AMARA] },
    { kind: 'message', subject: 'Last talked to' },
  ])
  const byPhpMyAdmin = JSON.stringify([
    { type: 'header', comment: 'x' },
    { type: 'table', name: 'contacts', database: 'monica', data: JSON.parse((await fixture('tables.json')).toString()).contacts },
  ])
  expect(peopleIn(await read({ 'tables.json': byPhpMyAdmin }))).toMatchObject([{ name: 'Amara Okonjo' }])
})

test('a file that is cut off gives what it has and says so', async () => {
  const cut = await read({ 'monica.json': (await fixture('account.json')).subarray(0, 3600) })
  expect(cut.at(-1)).toEqual({ type: 'problem', file: 'monica.json', reason: 'whole JSON was expected; it is cut off' })
})
