import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported, InteractionRecord } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { telegram } from './index.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))

async function read(files: Record<string, string | Buffer>): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of telegram.read(inMemory(files), { me: new Set() })) records.push(record)
  return records
}
const interactionsIn = (records: readonly Imported[]) =>
  records.filter((record): record is InteractionRecord => record.type === 'interaction')

const AMARA = { identities: [{ kind: 'account', value: 'telegram:500000002' }], name: 'Amara Okonjo' }
let records: Imported[]
let passed: InteractionRecord[]
beforeAll(async () => {
  records = await read({ 'DataExport/result.json': await fixture('result.json') })
  passed = interactionsIn(records)
})

test('a whole account, a single chat and pages of HTML are recognised, other JSON is not', async () => {
  const input = inMemory({
    'export/result.json': await fixture('result.json'),
    'ChatExport/result.json': await fixture('chat-2019.json'),
    'old/messages.html': '<!DOCTYPE html><html><head><title>Exported Data</title><link href="css/style.css"/></head>',
    'other.json': '{"about":"a page","chats":[]}',
    'news.html': '<html><title>News</title>',
  })
  expect(await telegram.recognise(input)).toEqual(['export/result.json', 'ChatExport/result.json', 'old/messages.html'])
})

test('the owner is the account the export is of, with number, phone and name', async () => {
  expect(records[0]).toEqual({
    type: 'self',
    name: 'Nora Velten',
    identities: [
      { kind: 'account', value: 'telegram:500000001' },
      { kind: 'phone', value: '+31612345001' },
      { kind: 'handle', value: 'telegram:noravelten' },
    ],
    profile: { channel: 'telegram', fields: { summary: 'Keeps old streets warm' } },
  })
  const found = await telegram.findOwner?.(inMemory({ 'result.json': await fixture('result.json') }))
  expect(found?.map(({ identity, certain }) => [identity.value, certain])).toEqual([
    ['telegram:500000001', true],
    ['+31612345001', true],
    ['telegram:noravelten', true],
  ])
})

test('of a single chat the owner is who writes beside the one it is numbered after; its times are of the wall', async () => {
  const files = { 'result.json': await fixture('chat-2019.json') }
  expect(await telegram.findOwner?.(inMemory(files))).toMatchObject([
    { identity: { kind: 'account', value: 'telegram:500000001' }, name: 'Nora Velten', certain: true },
  ])
  const [asked, answered] = interactionsIn(await read(files))
  expect(asked).toMatchObject({ from: AMARA, to: ['owner'], at: new Date('2019-07-12T16:55:32Z'), precision: 'wall', asks: true })
  expect(answered).toMatchObject({ from: 'owner', to: [AMARA] })
})

test('contacts have their number and phone; who has no name is left out, bots are', () => {
  const people = records.filter((record) => record.type === 'person')
  expect(people.map(({ name, identities, groups }) => [name, identities.map(({ value }) => value), groups])).toEqual([
    ['Amara Okonjo', ['telegram:500000002', '+31612345002'], ['Telegram contacts']],
    ['Jonas Weidmann', ['+4915123456789'], ['Telegram contacts']],
    ['Amara Okonjo', ['telegram:500000002'], ['Telegram: often written to']],
  ])
})

test('a message in pieces is one text, and it asks', () => {
  expect(passed[0]).toMatchObject({
    kind: 'message',
    channel: 'telegram',
    at: new Date('2024-03-01T09:00:00Z'),
    from: AMARA,
    to: ['owner'],
    audience: 1,
    snippet: 'Could you look at https://streetwarm.example for me?',
    asks: true,
    thread: 'telegram:500000002',
  })
  expect(passed[0]).not.toHaveProperty('precision')
})

test('a picture without words is a message; two of one second are two', () => {
  const [words, picture] = passed.filter(({ from, kind, audience }) => from === 'owner' && kind === 'message' && audience === 1)
  expect(words?.snippet).toBe('Gladly, tonight.')
  expect(picture).not.toHaveProperty('snippet')
  expect(new Set(passed.map(({ key }) => key)).size).toBe(passed.length)
})

test('a call that was answered counts, one that was missed is a notice', () => {
  expect(passed.filter(({ kind }) => kind === 'call')).toMatchObject([{ from: 'owner', to: [AMARA], at: new Date('2024-03-02T09:00:00Z') }])
})

test('what was passed on asks nothing; what has no time is kept without one', () => {
  const onSunday = passed.find(({ snippet }) => snippet?.includes('Sunday'))
  expect(onSunday).not.toHaveProperty('asks')
  expect(passed.find(({ snippet }) => snippet === 'From no time at all')?.at).toBeUndefined()
})

test('a deleted account is its own number and nobody else', () => {
  expect(passed.find(({ snippet }) => snippet === 'Bye')?.from).toEqual({ identities: [{ kind: 'account', value: 'telegram:500000003' }] })
})

test('in a small group a message goes to all, also to those who never wrote', () => {
  const [bread, mine] = passed.filter(({ thread }) => thread === 'telegram:4000000001')
  expect(bread).toMatchObject({ from: AMARA, to: ['owner'], audience: 2 })
  expect(mine).toMatchObject({ from: 'owner', to: [AMARA], audience: 2 })
})

test('what is left out is counted by its reason, and what is no message is a problem', () => {
  const reasons = records.flatMap((record) => (record.type === 'left-out' ? record.reason : []))
  expect(
    Object.fromEntries(Object.entries(Object.groupBy(reasons, (reason) => reason)).map(([reason, all]) => [reason, all?.length])),
  ).toEqual({
    nameless: 2,
    robot: 2,
    notice: 3,
    crowd: 1,
    draft: 1,
  })
  expect(records.filter(({ type }) => type === 'problem')).toEqual([
    { type: 'problem', file: 'DataExport/result.json', reason: 'a message was expected, and none came' },
  ])
})

test('a newer export of the same account says the same again under the same keys, also where a text was edited and numbers moved', async () => {
  const newer = (await fixture('result.json'))
    .toString()
    .replace('Gladly, tonight.', 'Gladly, tomorrow.')
    .replaceAll(/"id": (\d{1,2}),/g, '"id": 9$1,')
  const again = interactionsIn(await read({ 'result.json': newer }))
  expect(again.map(({ key }) => key)).toEqual(passed.map(({ key }) => key))
})

test('a group of more than eleven is a crowd', async () => {
  const messages = Array.from({ length: 12 }, (_, i) => ({
    type: 'message',
    date_unixtime: `${1_700_000_000 + i}`,
    from: `Neighbour ${i}`,
    from_id: `user${600 + i}`,
    text: 'Hello all',
  }))
  const group = JSON.stringify({ name: 'Street', type: 'private_supergroup', id: 7, messages })
  expect(
    new Set((await read({ 'result.json': group })).filter(({ type }) => type !== 'part').map((record) => JSON.stringify(record))),
  ).toEqual(new Set(['{"type":"left-out","reason":"crowd"}']))
})

test('a file that is cut off gives what it has and says so; HTML says what to ask for', async () => {
  const whole = (await fixture('result.json')).toString()
  const cut = await read({ 'result.json': whole.slice(0, whole.indexOf('Lake house')) })
  expect(interactionsIn(cut).length).toBeGreaterThan(4)
  expect(cut.at(-1)).toEqual({ type: 'problem', file: 'result.json', reason: 'whole JSON was expected; it is cut off' })
  const page = '<!DOCTYPE html><html><head><title>Exported Data</title><link href="css/style.css"/></head>'
  expect(await read({ 'messages.html': page })).toEqual([
    {
      type: 'problem',
      file: 'messages.html',
      reason: 'this export was made as HTML: export again and choose Machine-readable JSON as format',
    },
  ])
})
