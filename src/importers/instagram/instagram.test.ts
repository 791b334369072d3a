import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { facebook } from '../facebook/index.ts'
import type { Imported, InteractionRecord, OwnerOrParty } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { instagram } from './index.ts'

type Files = Record<string, string | Buffer>

function fixture(name: string, under = ''): Files {
  const root = join(import.meta.dirname, 'fixtures', name)
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = found.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [under + path.slice(root.length + 1), readFileSync(path)]))
}

async function read(files: Files): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of instagram.read(inMemory(files), { me: new Set() })) records.push(record)
  return records
}

let records: Imported[]
beforeAll(async () => {
  records = await read(fixture('archive'))
})

const interactions = (kind: InteractionRecord['kind'], from = records) =>
  from.filter((record) => record.type === 'interaction').filter((record) => record.kind === kind)
const keyOf = (party: OwnerOrParty | undefined) => (typeof party === 'object' ? party.identities[0]?.value : party)
const between = ({ from, to, snippet }: InteractionRecord) => [keyOf(from), to.map(keyOf).join(' + '), snippet]

test('both layouts are recognised, under a folder of their own too, and single lists by their content', async () => {
  expect(await instagram.recognise(inMemory(fixture('archive', 'instagram-nora/')))).toHaveLength(Object.keys(fixture('archive')).length)
  expect(await instagram.recognise(inMemory(fixture('archive-2021')))).toHaveLength(5)
  const list =
    '[{"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/ada","value":"ada","timestamp":1}]}]'
  expect(await instagram.recognise(inMemory({ 'my followers.json': list }))).toEqual(['my followers.json'])
  expect(await instagram.recognise(inMemory({ 'connections/followers_and_following/followers_1.json': 'no json' }))).toEqual([])
})

test('threads of Facebook, in folders of the same name, are left to Facebook', async () => {
  const files = inMemory({
    'f/connections/friends/your_friends.json': '{"friends_v2":[]}',
    'f/messages/inbox/ada_1/message_1.json': '{"participants":[{"name":"Ada"}],"messages":[]}',
    ...fixture('archive-2021', 'i/'),
  })
  expect((await instagram.recognise(files)).every((path) => path.startsWith('i/'))).toBe(true)
  expect((await facebook.recognise(files)).filter((path) => path.startsWith('f/'))).toHaveLength(2)
})

test('an archive in HTML is answered with what to ask for', async () => {
  const page = inMemory({ 'connections/followers_and_following/following.html': '<html><head>' })
  await expect(instagram.recognise(page)).rejects.toThrow(/HTML.*choose JSON/)
})

test('the owner is the profile, whatever language its labels are in', async () => {
  expect(records[0]).toEqual({
    type: 'self',
    name: 'Nora Velten ☀',
    identities: [
      { kind: 'handle', value: 'instagram:noravelten' },
      { kind: 'hidden', value: 'instagram::Nora Velten ☀' },
      { kind: 'mail', value: 'nora@velten.example' },
      { kind: 'phone', value: '+31612345678' },
      { kind: 'web', value: 'streetwarm.example' },
    ],
    profile: {
      channel: 'instagram',
      fields: { summary: 'Keeps old streets warm', website: 'https://streetwarm.example', photo: '2020-09-13' },
    },
  })
  const [owner] = (await instagram.findOwner?.(inMemory(fixture('archive-2021')))) ?? []
  expect(owner).toMatchObject({ identity: { value: 'instagram:noravelten' }, name: 'Nora Velten', certain: true })
})

test('without a profile the owner is who takes part in every conversation', async () => {
  const { 'personal_information/personal_information/personal_information.json': _, ...rest } = fixture('archive')
  expect(await instagram.findOwner?.(inMemory(rest))).toMatchObject([{ name: 'Nora Velten ☀', certain: true }])
  expect(interactions('message', await read(rest))[0]).toMatchObject({ from: 'owner' })
})

test('accounts have their username from value, title or address, and a group for each list; who was unfollowed is left out', () => {
  const listed = records.filter((record) => record.type === 'person').filter(({ groups }) => groups)
  expect(listed.map(({ identities, groups }) => [identities[0]?.value, groups?.[0]])).toEqual([
    ['instagram:amara.okonjo', 'Instagram: close friends'],
    ['instagram:amara.okonjo', 'Instagram: follows you'],
    ['instagram:meitan', 'Instagram: follows you'],
    ['instagram:amara.okonjo', 'Instagram: you follow them'],
    ['instagram:tomas_h', 'Instagram: you follow them'],
    ['instagram:rotterdam_daily', 'Instagram: you follow them'],
  ])
  expect(records.filter((record) => record.type === 'left-out').map(({ reason }) => reason)).toEqual(['nameless', 'ended', 'notice'])
})

test('a conversation is with an account only where folder or name tell it for certain; a name spelt alike is not enough', () => {
  expect(interactions('message').map(between)).toEqual([
    ['owner', 'instagram:amara.okonjo', 'Shall we walk on Sunday?'],
    ['instagram:amara.okonjo', 'owner', undefined],
    ['instagram:14:Instagram user', 'owner', 'Bye'],
    ['instagram:12:Mei Tan', 'owner', 'Là-bas, à huit heures ?'],
    ['instagram:tomas_h', 'owner', 'Hi'],
  ])
  const joined = records.filter((record) => record.type === 'person').filter(({ groups }) => !groups)
  expect(joined.map(({ name, identities }) => [name, ...identities.map(({ value }) => value)])).toEqual([
    ['Amara 🌸', 'instagram:amara.okonjo', 'instagram:11:Amara 🌸'],
    ['tomas_h', 'instagram:tomas_h', 'instagram:13:tomas_h'],
  ])
})

test('likes and comments are published, and reach the account they name, unless it is the own', () => {
  const posts = records.filter((record) => record.type === 'post')
  expect(posts.map(({ kind, text, url }) => [kind, text ?? url])).toEqual([
    ['reaction', 'https://www.instagram.com/p/4/'],
    ['reaction', 'https://www.instagram.com/p/2/'],
    ['reaction', 'https://www.instagram.com/p/3/'],
    ['comment', 'Lovely light!'],
    ['comment', 'Schön'],
    ['post', 'First snow'],
    ['post', 'Two of them'],
  ])
  expect(interactions('comment').map(between)).toEqual([['owner', 'instagram:amara.okonjo', 'Lovely light!']])
  expect(interactions('reaction').map(between)).toEqual([
    ['owner', 'instagram:amara.okonjo', '😂'],
    ['owner', 'instagram:meitan', undefined],
    ['owner', 'instagram:amara.okonjo', undefined],
  ])
})

test('every bad row is a problem with its file, and says nothing of anybody', () => {
  expect(records.filter((record) => record.type === 'problem').map(({ file, reason }) => `${file.split('/').at(-1)}: ${reason}`)).toEqual([
    'followers_1.json: an account was expected, with string_list_data or title',
    'post_comments_1.json: the time of a comment is none we can read',
    'posts_1.json: the time of a post is none we can read',
  ])
})

test('the layout of 2021 has lists inside an object, and a single post in place of a list', async () => {
  const old = await read(fixture('archive-2021'))
  expect(old.filter((record) => record.type === 'person').map(({ groups }) => groups?.[0])).toEqual([
    'Instagram: follows you',
    'Instagram: you follow them',
  ])
  expect(interactions('message', old).map(between)).toEqual([['owner', 'instagram:1:Mei Tan', 'Hello Mei']])
  expect(old.at(-1)).toMatchObject({ type: 'post', text: 'Only one', at: new Date(1500000200000) })
})

test('no two records share a key, and a second reading gives the same keys', async () => {
  const keysOf = (found: readonly Imported[]) => found.flatMap((record) => ('key' in record ? [record.key] : []))
  const keys = keysOf(records)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keysOf(await read(fixture('archive')))).toEqual(keys)
})
