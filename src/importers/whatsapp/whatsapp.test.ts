import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { DateOrder, DateOrderGuessed, Imported, InteractionRecord } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { whatsapp } from './index.ts'

const LAKE = 'WhatsApp Chat with Lake house.txt'
const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))

async function read(files: Record<string, string | Buffer>, dateOrder?: DateOrder): Promise<Imported[]> {
  const records: Imported[] = []
  const options = { me: new Set<string>(), ...(dateOrder ? { dateOrder } : {}) }
  for await (const record of whatsapp.read(inMemory(files), options)) records.push(record)
  return records
}
const interactionsIn = (records: readonly Imported[]) =>
  records.filter((record): record is InteractionRecord => record.type === 'interaction')
const timesOf = async (text: string, dateOrder?: DateOrder) =>
  interactionsIn(await read({ 'chat.txt': text }, dateOrder)).map(({ at }) => at?.toISOString().slice(0, 19))
const guessIn = (records: readonly Imported[]) => records.find((record): record is DateOrderGuessed => record.type === 'date-order')
const reasonsIn = (records: readonly Imported[]) => records.flatMap((record) => (record.type === 'left-out' ? record.reason : []))

const AMARA = { identities: [{ kind: 'hidden', value: 'whatsapp::Amara Okonjo' }], name: 'Amara Okonjo' }
const NORA = { identities: [{ kind: 'hidden', value: 'whatsapp::Nora Velten' }], name: 'Nora Velten' }

let iphone: Imported[]
let group: Imported[]
beforeAll(async () => {
  iphone = await read({ 'WhatsApp Chat - Amara Okonjo/_chat.txt': await fixture('_chat.txt') })
  group = await read({ [LAKE]: await fixture(LAKE) })
})

test('chats of iPhones and of Android are recognised with the media beside them; logs and letters are not', async () => {
  const input = inMemory({
    'a/_chat.txt': await fixture('_chat.txt'),
    'a/00000012-PHOTO-2024-02-28-09-02-12.jpg': '',
    [LAKE]: await fixture(LAKE),
    'server.txt': '[2024-01-01 12:00:00] production.ERROR: it broke\n[2024-01-01 12:00:01] production.INFO: again\n',
    'letter.txt': 'Dear Ada: the date was 3/4/21, 10:00 - as said.',
    'notes.txt': '1/1/21, 12:00 - without anybody\n',
  })
  expect(await whatsapp.recognise(input)).toEqual(['a/_chat.txt', 'a/00000012-PHOTO-2024-02-28-09-02-12.jpg', LAKE])
})

test('an iPhone writes marks, narrow spaces and halves of the day; a message goes over several lines', () => {
  const [question, plan, picture, call, thanks] = interactionsIn(iphone)
  expect(question).toMatchObject({
    kind: 'message',
    channel: 'whatsapp',
    at: new Date('2024-02-28T09:00:05Z'),
    precision: 'wall',
    from: AMARA,
    to: [NORA],
    audience: 1,
    snippet: 'Could you send me the plan of the street?',
    asks: true,
    thread: 'whatsapp:Amara Okonjo',
  })
  expect(plan).toMatchObject({ from: NORA, to: [AMARA], snippet: 'Here it is.' })
  expect(picture).not.toHaveProperty('snippet')
  expect(call).toMatchObject({ kind: 'call', from: AMARA, at: new Date('2024-02-28T12:31:00Z') })
  expect(thanks?.snippet).toBe('Thank you! It lies on three lines: [sic] and 3/4/21, 10:00 - is no head here.')
})

test('what the app wrote, what was taken back and days that never were are counted', () => {
  expect(reasonsIn(iphone)).toEqual(['notice', 'unsent', 'notice'])
  expect(iphone.filter(({ type }) => type === 'problem')).toEqual([
    { type: 'problem', file: 'WhatsApp Chat - Amara Okonjo/_chat.txt', line: 12, reason: 'the date is none that can be read' },
  ])
})

test('in a group a saved name is one person everywhere, a number is a number, a name they gave themselves is theirs in this chat', () => {
  const messages = interactionsIn(group)
  expect(messages.map(({ from, audience }) => [from !== 'owner' && from.identities[0]?.value, audience])).toEqual([
    ['whatsapp::Nora Velten', 3],
    ['whatsapp::Jonas Weidmann', 3],
    ['whatsapp::Jonas Weidmann', 3],
    ['+4915123456789', 3],
    ['whatsapp:Lake house:Mei', 3],
  ])
  expect(messages[3]?.snippet).toBe('The loaf')
  expect(messages[4]).not.toHaveProperty('snippet')
  expect(reasonsIn(group)).toEqual(['notice', 'notice', 'unsent', 'notice'])
})

test('the owner is who deleted a message by the words of their own phone', async () => {
  expect(await whatsapp.findOwner?.(inMemory({ '_chat.txt': await fixture('_chat.txt') }))).toEqual([
    { identity: NORA.identities[0], name: 'Nora Velten', reason: 'deleted a message on the phone of this export', certain: true },
  ])
})

test('the one name that several chats share is the owner; of one chat it is likely whom it is not named after', async () => {
  const lake = (await fixture(LAKE)).toString()
  const two = '1/13/24, 12:00 - Mira Solberg: Hi\n1/13/24, 12:01 - Nora Velten: Hello\n'
  expect(await whatsapp.findOwner?.(inMemory({ 'a.txt': two, 'b.txt': lake }))).toMatchObject([
    { name: 'Nora Velten', reason: 'is the only one who writes in all 2 chats', certain: true },
  ])
  expect(await whatsapp.findOwner?.(inMemory({ 'WhatsApp Chat mit Mira Solberg.txt': two }))).toMatchObject([
    { name: 'Nora Velten', certain: false },
  ])
  expect(await whatsapp.findOwner?.(inMemory({ 'chat.txt': two }))).toMatchObject([
    { name: 'Mira Solberg', reason: 'wrote 1 of 2 messages', certain: false },
    { name: 'Nora Velten', certain: false },
  ])
})

test('a number above twelve tells which is the day', async () => {
  expect(await timesOf('3/4/21, 10:00 - A: x\n13/4/21, 10:00 - B: y\n')).toEqual(['2021-04-03T10:00:00', '2021-04-13T10:00:00'])
  expect(await timesOf('3/4/21, 10:00 - A: x\n4/13/21, 10:00 - B: y\n')).toEqual(['2021-03-04T10:00:00', '2021-04-13T10:00:00'])
})

test('else time runs forward, and nothing is asked', async () => {
  const records = await read({ 'chat.txt': '3/4/21, 10:00 - A: x\n4/4/21, 10:00 - B: y\n1/5/21, 10:00 - A: z\n' })
  expect(interactionsIn(records).map(({ at }) => at?.toISOString().slice(0, 10))).toEqual(['2021-04-03', '2021-04-04', '2021-05-01'])
  expect(guessIn(records)).toBeUndefined()
})

test('where it cannot be told it is guessed and asked; the word of the owner counts', async () => {
  const text = '3/4/21, 10:00 - A: x\n4/4/21, 10:00 - B: y\n'
  const days = { 'day-first': '2021-04-03', 'month-first': '2021-03-04' }
  expect(guessIn(await read({ 'chat.txt': text }))).toEqual({ type: 'date-order', readAs: 'day-first', written: '3/4/21', days })
  expect(guessIn(await read({ 'chat.txt': text }, 'month-first'))).toEqual({
    type: 'date-order',
    readAs: 'month-first',
    written: '3/4/21',
    days,
  })
  expect(await timesOf(text, 'month-first')).toEqual(['2021-03-04T10:00:00', '2021-04-04T10:00:00'])
  expect(await timesOf('3/4/21, 10:00 PM - A: one date, as Americans write\n')).toEqual(['2021-03-04T22:00:00'])
})

test('a chat that leaves it open is read as another of the same phone', async () => {
  const records = await read({ 'a.txt': '3/4/21, 10:00 - A: x\n', 'b.txt': '4/13/21, 10:00 - A: x\n' })
  expect(interactionsIn(records)[0]?.at).toEqual(new Date('2021-03-04T10:00:00Z'))
  expect(guessIn(records)).toBeUndefined()
})

test.each([
  ['15.04.2016, 15:04 - A: x', '2016-04-15T15:04:00'],
  ['[15-01-20 02:22:56] A: x', '2020-01-15T02:22:56'],
  ['[2019-04-16 02:09] A: x', '2019-04-16T02:09:00'],
  ['2019-10-20, 10:16 - A: x', '2019-10-20T10:16:00'],
  ['[2020.04.01, 12:00:04] A: x', '2020-04-01T12:00:04'],
  ['15/04/2016, 12:04 a. m. - A: x', '2016-04-15T00:04:00'],
  ['15/04/2016 11:04 p.m. - A: x', '2016-04-15T23:04:00'],
  ['2024. 1. 15. 오후 3:04 - A: x', '2024-01-15T15:04:00'],
  ['[2024/1/15 下午3:04:05] A: x', '2024-01-15T15:04:05'],
  ['٣١\u200f/١٢\u200f/٢٠٢٤، ١١:٥٩ م - A: x', '2024-12-31T23:59:00'],
  ['31/12/2567 23:59 - A: x', '2024-12-31T23:59:00'],
  ['\ufeff\u200e[12/31/24, 11:59:59\u202fPM] A: x', '2024-12-31T23:59:59'],
])('%s is read', async (line, time) => {
  expect(await timesOf(line)).toEqual([time])
})

test('a newer export says the same under the same keys: without media, edited, and from another kind of phone', async () => {
  const head = (time: string) => `WhatsApp Chat with Mira.txt,${time}`
  const keys = async (lines: readonly string[]) =>
    interactionsIn(await read({ [head('x').split(',')[0]!]: lines.join('\n') })).map(({ key }) => key)
  const old = await keys(['13/1/24, 12:00 - Mira: Hi', '13/1/24, 12:00 - Mira: IMG-1.jpg (file attached)', '13/1/24, 12:00 - Nora: Yes'])
  expect(
    await keys(['[13/1/24, 12:00:01] Mira: Hi there', '[13/1/24, 12:00:09] Mira: \u200eimage omitted', '[13/1/24, 12:00:11] Nora: Yes']),
  ).toEqual(old)
  expect(new Set(old).size).toBe(3)
})

test('a chat in which only one wrote goes to whom it is named after, or to the owner', async () => {
  const text = '13/1/24, 12:00 - Mira Solberg: Hi\n'
  expect(interactionsIn(await read({ 'WhatsApp Chat with Mira Solberg.txt': text }))[0]?.to).toEqual(['owner'])
  expect(interactionsIn(await read({ 'WhatsApp Chat with Jonas.txt': text }))[0]?.to).toMatchObject([{ name: 'Jonas' }])
})

test('more than eleven who write are a crowd; what is older than WhatsApp has no time', async () => {
  const many = Array.from({ length: 12 }, (_, i) => `13/1/24, 12:00 - Neighbour ${i}: Hi`).join('\n')
  expect(new Set(reasonsIn(await read({ 'chat.txt': many })))).toEqual(new Set(['crowd']))
  expect(interactionsIn(await read({ 'chat.txt': '13/1/2003, 12:00 - Mira: Hi' }))[0]?.at).toBeUndefined()
})

test('lines before the first date are problems', async () => {
  expect(await read({ 'chat.txt': 'words\n13/1/24, 12:00 - Mira: Hi' })).toContainEqual({
    type: 'problem',
    file: 'chat.txt',
    line: 1,
    reason: 'a date was expected before the first message',
  })
})
