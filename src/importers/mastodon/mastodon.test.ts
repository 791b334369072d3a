import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import type { Input } from '../input.ts'
import { accountIn } from './address.ts'
import { mastodon } from './index.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

async function archive(): Promise<Record<string, Buffer>> {
  const names = (await readdir(fixtures, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = names.map((entry) => join(entry.parentPath, entry.name).slice(fixtures.length + 1)).sort()
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(join(fixtures, path))] as const)))
}

async function recordsOf(from: Input, me: readonly string[] = []): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of mastodon.read(from, { me: new Set(me) })) records.push(record)
  return records
}

let input: Input
let records: Imported[]
beforeAll(async () => {
  input = inMemory(await archive())
  records = await recordsOf(input)
})

function only<Type extends Imported['type']>(type: Type, from = records) {
  return from.filter((record): record is Extract<Imported, { type: Type }> => record.type === type)
}
const interactions = (kind: string) => only('interaction').filter((record) => record.kind === kind)
const postOf = (part: string) => only('post').find(({ text, url }) => `${text} ${url}`.includes(part))
const party = (account: string) => ({ identities: [{ kind: 'handle', value: `mastodon:${account}` }] })
const leftOut = (reason: string) => only('left-out').filter((record) => record.reason === reason).length

test('an archive and the lists beside it are one import', async () => {
  const paths = await mastodon.recognise(input)
  expect(paths).toEqual(input.files.map(({ path }) => path))
  expect(mastodon.split?.(paths)).toEqual([paths])
})

test('pictures beside the archive belong to it, other JSON and tables of people do not', async () => {
  const { 'archive/outbox.json': outbox, 'archive/actor.json': actor } = await archive()
  const files = { 'outbox.json': outbox!, 'actor.json': actor!, 'avatar.jpg': 'x', 'media_attachments/files/1.png': 'x' }
  const others = { 'likes.json': '{"likes":[]}', 'people.csv': 'ada@keel.example\n', 'following.csv': 'name,mail\nAda,ada@keel.example\n' }
  expect(await mastodon.recognise(inMemory({ ...files, ...others }))).toEqual(Object.keys(files))
})

test('two archives in one folder are two', () => {
  expect(mastodon.split?.(['a/actor.json', 'a/outbox.json', 'b/outbox.json', 'following_accounts.csv'])).toEqual([
    ['a/actor.json', 'a/outbox.json'],
    ['b/outbox.json'],
    ['following_accounts.csv'],
  ])
})

test('the account of the archive is the owner, and so is the one they moved from and what their profile says is theirs', async () => {
  expect((await mastodon.findOwner?.(input))?.map(({ identity, certain }) => [identity.value, certain])).toEqual([
    ['mastodon:lena@keel.example', true],
    ['mastodon:lenaw@old.example', true],
  ])
  expect(records[0]).toEqual({
    type: 'self',
    name: 'Lena Winter',
    identities: [
      { kind: 'handle', value: 'mastodon:lena@keel.example' },
      { kind: 'handle', value: 'mastodon:lenaw@old.example' },
      { kind: 'web', value: 'keel.example/@lena' },
      { kind: 'web', value: 'lena.example' },
    ],
    profile: {
      channel: 'mastodon',
      fields: { summary: 'Builds small libraries & shelves', website: 'https://lena.example', photo: 'avatar.jpg' },
    },
  })
})

test('an answer is something published, in plain words, and contact with whoever is answered', () => {
  const words = '@mira The first shelf is up & full: https://lena.example/shelf'
  expect(postOf('first shelf')).toMatchObject({ kind: 'comment', at: new Date('2024-01-02T10:00:00Z'), text: words })
  expect(interactions('comment')[0]).toMatchObject({ from: 'owner', to: [party('mira@solberg.example')], audience: 1, snippet: words })
})

test('writing on under an own post is a post', () => {
  expect(postOf('the second one')).toMatchObject({ kind: 'post', url: 'https://keel.example/@lena/2' })
})

test('what only those mentioned could see is a message, and nothing published', () => {
  expect(interactions('message')).toMatchObject([
    {
      from: 'owner',
      to: [party('tomas@reyes.example')],
      asks: true,
      thread: 'mastodon:tag:keel.example,2024-01-04:objectId=3:objectType=Conversation',
    },
  ])
  expect(postOf('send me the plan')).toBeUndefined()
  expect([leftOut('draft'), postOf('nails')]).toEqual([1, undefined])
})

test('a mention without its server is of the own one, and an answer without a mention is told by its address', () => {
  expect(interactions('comment').map(({ to }) => to)).toEqual([
    [party('mira@solberg.example')],
    [party('juno@keel.example')],
    [party('tomas@reyes.example')],
    [party('ines@okafor.example')],
  ])
})

test('a boost is contact with its author, also where only a mention elsewhere tells who that is', () => {
  expect(interactions('reaction').slice(0, 2)).toMatchObject([
    { at: new Date('2024-01-08T10:00:00Z'), to: [party('mira@solberg.example')] },
    { to: [party('ines@okafor.example')] },
  ])
  expect(postOf('users/mira/statuses/901')).toMatchObject({ kind: 'repost' })
})

test('a like goes to the author that its address tells, and has no time', () => {
  expect(interactions('reaction').slice(2)).toMatchObject([
    { at: undefined, to: [party('mira@solberg.example')] },
    { at: undefined, to: [party('tomas@reyes.example')] },
  ])
  expect([leftOut('nameless'), leftOut('empty')]).toEqual([1, 1])
})

test('who lives on another server than the handle says is one person', () => {
  const [mira] = only('person')
  expect(mira?.identities.map(({ value }) => value)).toEqual(['mastodon:mira@solberg.example', 'mastodon:mira@social.solberg.example'])
})

test('lists say whom the owner follows; who is muted is left out', () => {
  const listed = only('person').filter(({ groups }) => groups)
  expect(listed.map(({ identities, groups }) => [identities[0]?.value, groups])).toEqual([
    ['mastodon:mira@solberg.example', ['Mastodon: you follow them']],
    ['mastodon:nuria@park.example', ['Mastodon: you follow them']],
  ])
  expect(leftOut('trash')).toBe(1)
})

test('early lists without a header and lists of followers are known by their names', async () => {
  const lists = inMemory({ 'following_accounts.csv': 'mira@solberg.example\n', 'followers.csv': 'Account address\njuno@keel.example\n' })
  expect(await mastodon.recognise(lists)).toHaveLength(2)
  expect(only('person', await recordsOf(lists)).map(({ groups }) => groups?.[0])).toEqual([
    'Mastodon: you follow them',
    'Mastodon: follows you',
  ])
})

test('what is no post is counted, and every bad row is a problem that names nobody', () => {
  expect([leftOut('notice'), leftOut('crowd')]).toEqual([1, 1])
  expect(only('problem').map(({ file, line, reason }) => `${file}:${line ?? ''} ${reason}`)).toEqual([
    'archive/outbox.json: published is not a time we can read',
    'archive/outbox.json: an activity without its kind',
    'archive/likes.json: the address of a post was expected',
    'following_accounts.csv:4 an account as name@server was expected',
  ])
})

test('an outbox alone is read, with its owner as known from elsewhere', async () => {
  const { 'archive/outbox.json': outbox } = await archive()
  const alone = await recordsOf(inMemory({ 'outbox.json': outbox! }), ['handle:mastodon:lena@keel.example'])
  expect(only('post', alone).map(({ key, kind }) => [key, kind])).toEqual(only('post').map(({ key, kind }) => [key, kind]))
})

test.each([
  ['https://keel.example/users/Lena/statuses/1', 'lena@keel.example'],
  ['https://keel.example/@lena/1', 'lena@keel.example'],
  ['https://keel.example/@mira@solberg.example', 'mira@solberg.example'],
  ['https://keel.example/u/lena', 'lena@keel.example'],
  ['https://keel.example/ap/users/116000/statuses/2', undefined],
  ['https://keel.example/p/lena/123', 'lena@keel.example'],
  ['https://keel.example/posts/1', undefined],
  ['https://keel.example/objects/1b2c', undefined],
  ['mailto:lena@keel.example', undefined],
])('the address %s tells %s', (address, account) => {
  expect(accountIn(address)).toBe(account)
})
