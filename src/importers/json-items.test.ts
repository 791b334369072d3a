import { expect, test } from 'vitest'
import { inMemory } from './in-memory.ts'
import { type JsonItem, jsonItems } from './json-items.ts'

async function itemsOf(content: string, ...paths: string[]): Promise<{ items: JsonItem[]; problem: string | undefined }> {
  const items: JsonItem[] = []
  try {
    for await (const item of jsonItems(inMemory({ 'a.json': content }).files[0]!, paths)) items.push(item)
  } catch (error) {
    return { items, problem: (error as Error).message }
  }
  return { items, problem: undefined }
}

test('items of lists come one by one, each with its place', async () => {
  const chats = '{"me":1,"chats":{"list":[{"name":"lake","messages":[{"t":1},{"t":2}]},{"messages":[5]}]}}'
  const { items } = await itemsOf(chats, '$.chats.list.*.messages.*', '$.chats.list.*.name')
  expect(items.map(({ path }) => path.join('.'))).toEqual([
    'chats.list.0.name',
    'chats.list.0.messages.0',
    'chats.list.0.messages.1',
    'chats.list.1.messages.0',
  ])
  expect(items[1]?.value).toEqual({ t: 1 })
})

test('the mark before, the assignment of X and what follows the value are passed over', async () => {
  expect(await itemsOf('\ufeff[1]', '$.*')).toMatchObject({ items: [{ value: 1 }], problem: undefined })
  expect(await itemsOf('window.YTD.tweets.part0 = [{"a":1}];\n', '$.*')).toMatchObject({ items: [{ value: { a: 1 } }], problem: undefined })
})

test('of a file that is cut off, the items before the cut are given, and then it is said', async () => {
  const { items, problem } = await itemsOf('{"x":[1,{"y":2}', '$.x.*')
  expect(items.map(({ value }) => value)).toEqual([1, { y: 2 }])
  expect(problem).toBe('a.json: whole JSON was expected; it is cut off')
  expect((await itemsOf('no json', '$')).problem).toBe('a.json: whole JSON was expected; it is damaged or cut off')
})
