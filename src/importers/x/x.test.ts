import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import type { Input } from '../input.ts'
import { x } from './index.ts'

async function archive(name: string): Promise<Record<string, Buffer>> {
  const folder = join(import.meta.dirname, 'fixtures', name)
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return Object.fromEntries(await Promise.all(paths.sort().map(async (path) => [path, await readFile(join(folder, path))] as const)))
}

async function recordsOf(from: Input, me: readonly string[] = []): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of x.read(from, { me: new Set(me) })) records.push(record)
  return records
}

let input: Input
let records: Imported[]
beforeAll(async () => {
  input = inMemory(await archive('archive'))
  records = await recordsOf(input)
})

function only<Type extends Imported['type']>(type: Type, from = records) {
  return from.filter((record): record is Extract<Imported, { type: Type }> => record.type === type)
}
const interactions = (kind: string) => only('interaction').filter((record) => record.kind === kind)
const postOf = (begin: string) => only('post').find(({ text }) => text?.startsWith(begin))
const commentOf = (begin: string) => interactions('comment').find(({ snippet }) => snippet?.startsWith(begin))
const leftOut = (reason: string) => only('left-out').filter((record) => record.reason === reason).length
const account = (id: string) => ({ identities: [{ kind: 'account', value: `x:${id}` }] })

test('everything in and beside the data folder is one archive, with a folder above it or without', async () => {
  expect(await x.recognise(input)).toEqual(input.files.map(({ path }) => path))
  const below = inMemory({
    'twitter-2024/data/account.js': 'window.YTD.account.part0 = []',
    'twitter-2024/Your archive.html': '<html>',
    'a.js': 'let a',
  })
  expect(await x.recognise(below)).toEqual(['twitter-2024/data/account.js', 'twitter-2024/Your archive.html'])
})

test('archives in two folders are two', () => {
  expect(x.split?.(['one/data/account.js', 'one/Your archive.html', 'two/data/account.js'])).toEqual([
    ['one/data/account.js', 'one/Your archive.html'],
    ['two/data/account.js'],
  ])
})

test('the account of the archive is the owner, with its handle and its mail', async () => {
  expect(await x.findOwner?.(input)).toEqual(
    [
      { kind: 'account', value: 'x:100' },
      { kind: 'handle', value: 'x:lenawinter' },
      { kind: 'mail', value: 'lena@winter.example' },
    ].map((identity) => ({ identity, name: 'Lena Winter', reason: 'is the account of this archive', certain: true })),
  )
  expect(records[0]).toMatchObject({
    type: 'self',
    name: 'Lena Winter',
    profile: { channel: 'x', fields: { summary: 'Builds small libraries', place: 'Bergen', website: 'https://lena.example' } },
  })
})

test('a part without account.js knows its owner from the list of files, and one without both from the conversations', async () => {
  const { 'data/account.js': _, 'data/manifest.js': manifest, ...rest } = await archive('archive')
  expect(await x.findOwner?.(inMemory({ ...rest, 'data/manifest.js': manifest! }))).toMatchObject([{ identity: { value: 'x:100' } }, {}])
  expect(await x.findOwner?.(inMemory(rest))).toEqual([
    { identity: { kind: 'account', value: 'x:100' }, reason: 'takes part in all of 2 conversations', certain: false },
  ])
  const messages = only('interaction', await recordsOf(inMemory(rest), ['account:x:100'])).filter(({ kind }) => kind === 'message')
  expect(messages.map(({ from }) => from)).toContain('owner')
})

test('an answer is something published and contact with whoever is answered, with the whole link and no escapes', () => {
  const answer = postOf('@mirasol')
  expect(answer).toMatchObject({
    kind: 'comment',
    at: new Date('2023-02-18T19:45:15Z'),
    text: '@mirasol Bread & butter at https://cafe.example/menu?a=1&b=2?',
    url: 'https://x.com/i/web/status/1627031510963441664',
  })
  expect(commentOf('@mirasol')).toMatchObject({ from: 'owner', to: [account('200')], audience: 1, snippet: answer?.text })
})

test('writing on under an own post is a post, and contact with nobody', () => {
  expect(postOf('And one more')).toMatchObject({ kind: 'post' })
  expect(commentOf('And one more')).toBeUndefined()
  expect(interactions('comment')).toHaveLength(3)
})

test('a post passed on is contact with its author, not with those it names', () => {
  expect(postOf('RT ')).toMatchObject({ kind: 'repost' })
  expect(interactions('reaction')[0]).toMatchObject({ from: 'owner', to: [account('400')] })
})

test('mentions go by number, or by handle where there is none; a post to more than ten is said to nobody', () => {
  expect(commentOf('Off to see')?.to).toEqual([account('300'), { identities: [{ kind: 'handle', value: 'x:nobodyhere' }] }])
  expect(leftOut('crowd')).toBe(2)
})

test('a long post has its whole text, and one of which no beginning is there stands alone', () => {
  const long = only('post').filter(({ text }) => text?.startsWith('A shelf is a promise'))
  expect(long.map(({ text }) => text?.slice(-30))).toEqual([' street, with a roof & a lamp.'])
  expect(only('post').find(({ key }) => key.startsWith('x:note'))?.text).toBe('Long words with no beginning elsewhere')
})

test('a year before the network gives way to the time in the number of the post', () => {
  expect(
    only('post')
      .find(({ text }) => text === 'Plain words in a wrong year')
      ?.at.toISOString(),
  ).toBe('2023-02-18T19:45:15.654Z')
  expect(interactions('message').find(({ snippet }) => snippet === 'From a wrong clock')).toMatchObject({ at: undefined })
})

test('somebody is known by the handle and name of last, and a list alone makes nobody', () => {
  const people = only('person').map(({ name, identities, groups }) => [
    name,
    identities.map(({ value }) => value).join(' '),
    groups?.join(),
  ])
  expect(people).toEqual([
    ['Tomas Reyes', 'x:300 x:tomasr', undefined],
    ['Mira Solberg', 'x:200 x:mirasol', undefined],
    ['Juno Park', 'x:400 x:junopark', undefined],
    ['Mira Solberg', 'x:200 x:mirasol', 'X: you follow them'],
    [undefined, 'x:500', 'X: you follow them'],
    ['Mira Solberg', 'x:200 x:mirasol', 'X: follows you'],
  ])
  // One follow, two followers, a like without a time, two uploaded contacts.
  expect(leftOut('nameless')).toBe(6)
})

test('messages have both sides, their words, their thread and what they ask', () => {
  expect(interactions('message').slice(0, 2)).toMatchObject([
    {
      at: new Date('2023-03-02T09:00:00Z'),
      from: account('200'),
      to: ['owner'],
      audience: 1,
      thread: 'x:100-200',
      snippet: 'Gladly! See <https://mira.example/plan>',
    },
    { from: 'owner', to: [account('200')], snippet: 'Could you look at the plan?', asks: true },
  ])
  expect(interactions('reaction')[1]).toMatchObject({ from: 'owner', to: [account('200')], at: new Date('2023-03-02T09:05:00Z') })
})

test('a group message goes to those who were in the group at that time', () => {
  const inGroup = interactions('message').filter(({ thread }) => thread === 'x:7001')
  expect(inGroup.map(({ from, to, audience }) => ({ from, to, audience }))).toEqual([
    { from: account('300'), to: ['owner', account('200')], audience: 2 },
    { from: 'owner', to: [account('200')], audience: 1 },
  ])
  expect(leftOut('notice')).toBe(4)
})

test('a call that was answered counts', () => {
  expect(interactions('call')).toMatchObject([{ at: new Date('2024-01-05T18:00:05Z'), from: 'owner', to: [account('200')] }])
})

test('a like with a time is something done; what was taken back and what is empty is counted', () => {
  expect(only('post').filter(({ kind }) => kind === 'reaction')).toMatchObject([{ at: new Date('2023-03-01T20:00:00Z') }])
  expect([leftOut('unsent'), leftOut('empty')]).toEqual([1, 2])
})

test('every bad row is a problem with its file, and says nothing of anybody', () => {
  expect(only('problem').map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
    'data/note-tweet.js: a long post without its number or a time we can read',
    'data/tweets.js: created_at is not a time we can read',
    'data/tweets.js: a post without its number',
    'data/direct-messages.js: createdAt is not a time we can read',
    'data/following.js: an account without its number',
  ])
})

test('of a file that is cut off, what comes before the cut is read', async () => {
  const files = await archive('archive')
  const tweets = files['data/tweets.js']!
  const cut = await recordsOf(inMemory({ ...files, 'data/tweets.js': tweets.subarray(0, tweets.length / 2) }))
  expect(only('post', cut).length).toBeGreaterThan(5)
  expect(only('problem', cut)).toContainEqual({ type: 'problem', file: 'data/tweets.js', reason: 'whole JSON was expected; it is cut off' })
})

test('the layout of 2019 is read, with headers where the messages are missing; the same message has the same key', async () => {
  const old = await recordsOf(inMemory(await archive('archive-2019')))
  const [message] = only('interaction', old).filter(({ kind }) => kind === 'message')
  expect(message).toMatchObject({ from: 'owner', to: [account('200')] })
  expect(message?.key).toBe(interactions('message')[1]?.key)
  expect(only('post', old)).toMatchObject([{ text: 'Hello @mirasol', kind: 'post' }])
})
