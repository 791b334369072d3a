import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported, InteractionRecord } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { signal } from './index.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))

async function read(files: Record<string, string | Buffer>): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of signal.read(inMemory(files), { me: new Set() })) if (record.type !== 'part') records.push(record)
  return records
}
const interactionsIn = (records: readonly Imported[]) =>
  records.filter((record): record is InteractionRecord => record.type === 'interaction')

const AMARA = { identities: [{ kind: 'account', value: 'signal:11111111-1111-4111-8111-111111111111' }], name: 'Amara Okonjo' }
const JONAS = { identities: [{ kind: 'account', value: 'signal:22222222-2222-4222-8222-222222222222' }], name: 'Jonas Weidmann' }
let records: Imported[]
let passed: InteractionRecord[]
beforeAll(async () => {
  records = await read({ 'main.jsonl': await fixture('main.jsonl') })
  passed = interactionsIn(records)
})

test("Signal's own export, that of signal-export and encrypted backups are recognised, other lines of JSON are not", async () => {
  const input = inMemory({
    'signal-export/main.jsonl': await fixture('main.jsonl'),
    'signal-export/metadata.json': '{"version":1}',
    'AmaraOkonjo/data.json': await fixture('exported.jsonl'),
    'signal-backup-2026-01-01-10-00-00/main': Buffer.from([1, 2, 3]),
    'log.jsonl': '{"level":"info","date":"2024-01-01T10:00:00"}\n',
    'data.json': '{"version":"1.2","exportDate":"x"}',
  })
  expect(await signal.recognise(input)).toEqual([
    'signal-export/main.jsonl',
    'signal-export/metadata.json',
    'AmaraOkonjo/data.json',
    'signal-backup-2026-01-01-10-00-00/main',
  ])
})

test('the owner is the account of the export', async () => {
  expect(records[0]).toEqual({
    type: 'self',
    name: 'Nora Velten',
    identities: [{ kind: 'handle', value: 'signal:nora.42' }],
    profile: { channel: 'signal', fields: { summary: 'Keeps old streets warm' } },
  })
  expect(await signal.findOwner?.(inMemory({ 'main.jsonl': await fixture('main.jsonl') }))).toEqual([
    {
      identity: { kind: 'handle', value: 'signal:nora.42' },
      name: 'Nora Velten',
      reason: 'the export is of this account',
      certain: true,
    },
  ])
})

test('those who are kept or written with are people, by account, number and name; who is only in a group with the owner is not', () => {
  const people = records.filter((record) => record.type === 'person')
  expect(people.map(({ type: _, key: __, ...person }) => person)).toEqual([
    {
      identities: [...AMARA.identities, { kind: 'phone', value: '+31612345002' }],
      name: 'Amara Okonjo',
      nickname: 'Mara',
      note: 'Met at the pier',
    },
    { identities: [...JONAS.identities, { kind: 'handle', value: 'signal:jonas.07' }], name: 'Jonas Weidmann' },
  ])
})

test('messages have their direction, millisecond and words', () => {
  const [asked, liked, answered, picture] = passed
  expect(asked).toMatchObject({
    kind: 'message',
    channel: 'signal',
    at: new Date(1709283600000),
    from: AMARA,
    to: ['owner'],
    audience: 1,
    snippet: 'Could you look at this for me?',
    asks: true,
  })
  expect(liked).toMatchObject({ kind: 'reaction', from: 'owner', to: [AMARA], at: new Date(1709283700000) })
  expect(answered).toMatchObject({ from: 'owner', to: [AMARA], snippet: 'Gladly.' })
  expect(picture).toMatchObject({ from: 'owner', at: new Date(1709283950000) })
  expect(new Set(passed.map(({ key }) => key)).size).toBe(passed.length)
})

test('a call that was taken counts; in a group all members are reached', () => {
  expect(passed.filter(({ kind }) => kind === 'call')).toMatchObject([{ from: AMARA, to: ['owner'], at: new Date(1709284000000) }])
  const [bread, mine] = passed.filter(({ thread }) => thread === 'signal:a2V5')
  expect(bread).toMatchObject({ from: JONAS, to: ['owner', AMARA], audience: 2 })
  expect(mine).toMatchObject({ from: 'owner', to: [AMARA, JONAS], audience: 2 })
})

test('what is left out is counted, and a broken line is a problem with its number', () => {
  expect(records.flatMap((record) => (record.type === 'left-out' ? record.reason : [])).sort()).toEqual(
    ['notice', 'unsent', 'notice', 'draft', 'notice', 'crowd', 'nameless'].sort(),
  )
  expect(records.filter(({ type }) => type === 'problem')).toEqual([
    { type: 'problem', file: 'main.jsonl', line: 25, reason: 'a line of JSON was expected' },
  ])
})

test('what signal-export wrote has names and wall times only', async () => {
  const exported = await read({ 'out/AmaraOkonjo/data.json': await fixture('exported.jsonl') })
  const amara = { identities: [{ kind: 'hidden', value: 'signal::AmaraOkonjo' }], name: 'AmaraOkonjo' }
  expect(interactionsIn(exported)).toMatchObject([
    {
      kind: 'message',
      from: amara,
      to: ['owner'],
      at: new Date('2024-03-01T10:00:00Z'),
      precision: 'wall',
      snippet: 'Could you look at this?',
    },
    { kind: 'message', from: 'owner', to: [amara] },
    { kind: 'call', from: amara },
  ])
  expect(exported.flatMap((record) => (record.type === 'left-out' ? record.reason : []))).toEqual(['notice', 'notice'])
})

test('an encrypted backup says what to do instead', async () => {
  expect(await read({ 'signal-2026-01-01-10-00-00.backup': Buffer.from([0, 0, 0, 50, 10]) })).toEqual([
    {
      type: 'problem',
      file: 'signal-2026-01-01-10-00-00.backup',
      reason:
        'this is an encrypted backup, which only Signal can open: choose Export chat history in Signal instead, or let signal-export read Signal Desktop',
    },
  ])
})
