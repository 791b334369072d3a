import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported, InteractionRecord, OwnerOrParty } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { facebook } from './index.ts'

type Files = Record<string, string | Buffer>

function fixture(name: string, under = ''): Files {
  const root = join(import.meta.dirname, 'fixtures', name)
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = found.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [under + path.slice(root.length + 1), readFileSync(path)]))
}

async function read(files: Files, me: readonly string[] = []): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of facebook.read(inMemory(files), { me: new Set(me) })) records.push(record)
  return records
}

let records: Imported[]
beforeAll(async () => {
  records = await read(fixture('archive'))
})

const interactions = (kind: InteractionRecord['kind'], from = records) =>
  from.filter((record) => record.type === 'interaction').filter((record) => record.kind === kind)
const nameOf = (party: OwnerOrParty | undefined) => (typeof party === 'object' ? (party.name ?? party.identities[0]?.value) : party)
const between = ({ from, to, snippet }: InteractionRecord) => [nameOf(from), to.map(nameOf).join(' + '), snippet]
const leftOut = (reason: string, from = records) => from.filter((record) => record.type === 'left-out' && record.reason === reason).length

test('both layouts are recognised, under a folder of their own too, and so is the end-to-end export', async () => {
  const known = await facebook.recognise(inMemory(fixture('archive', 'facebook-nora/')))
  expect(known).toHaveLength(19)
  expect(known.filter((path) => /your_groups|may_know/.test(path))).toEqual([])
  expect(await facebook.recognise(inMemory(fixture('archive-2019')))).toHaveLength(6)
  expect(await facebook.recognise(inMemory(fixture('end-to-end')))).toEqual(['Amara Okonjo_7.json', 'Tomas Herrera_8.json'])
  expect(await facebook.recognise(inMemory({ 'my friends.json': '\ufeff{ "friends": [{"name": "Ada", "timestamp": 1}] }' }))).toHaveLength(
    1,
  )
  expect(await facebook.recognise(inMemory({ 'other.json': '{"people":[]}', 'messages/inbox/a_1/message_1.json': 'no json' }))).toEqual([])
})

test('an archive in HTML is answered with what to ask for', async () => {
  const page = inMemory({ 'facebook-nora/connections/friends/your_friends.html': '<html><head>' })
  await expect(facebook.recognise(page)).rejects.toThrow(/HTML.*choose JSON/)
})

test('parts unpacked beside each other are one archive; two accounts are two', () => {
  const parts = ['a/connections/friends/your_friends.json', 'b/your_facebook_activity/messages/inbox/x_1/message_1.json', 'Ada_1.json']
  expect(facebook.split?.(parts)).toEqual([parts])
  expect(facebook.split?.([...parts, 'c/connections/friends/your_friends.json'])).toHaveLength(3)
})

test('the owner is the profile, with earlier names and addresses', async () => {
  const [owner] = (await facebook.findOwner?.(inMemory(fixture('archive')))) ?? []
  expect(owner).toMatchObject({ identity: { kind: 'hidden', value: 'facebook::Nora Velten' }, name: 'Nora Velten', certain: true })
  expect(records[0]).toMatchObject({
    type: 'self',
    name: 'Nora Velten',
    identities: [
      { value: 'facebook::Nora Velten' },
      { value: 'facebook::Nora Brandt' },
      { kind: 'handle', value: 'facebook:nora.velten' },
      { kind: 'mail', value: 'nora@velten.example' },
      { kind: 'mail', value: 'n.velten@oldoffice.example' },
    ],
    profile: { channel: 'facebook', fields: { position: 'Founder', organisation: 'Streetwarm', place: 'Rotterdam' } },
  })
})

test('without a profile the owner is who takes part in every conversation; of one conversation both sides may be', async () => {
  const { 'personal_information/profile_information/profile_information.json': _, ...rest } = fixture('archive')
  expect(await facebook.findOwner?.(inMemory(rest))).toMatchObject([{ name: 'Nora Velten', certain: true }])
  const [path, content] = Object.entries(fixture('end-to-end'))[0]!
  const owners = await facebook.findOwner?.(inMemory({ [path]: content }))
  expect(owners?.map(({ name, certain }) => [name, certain])).toEqual([
    ['Nora Velten', false],
    ['Amara Okonjo', false],
  ])
  const confirmed = await read({ [path]: content }, ['hidden:facebook::Nora Velten'])
  expect(interactions('message', confirmed).map(between)).toContainEqual(['owner', 'Amara Okonjo', 'Here is the picture'])
})

test('friends have their day, names are whole again, and family, followers and requests are told apart; what ended is left out', () => {
  const people = records.filter((record) => record.type === 'person')
  expect(people.map(({ name, connectedOn, groups }) => [name, connectedOn ?? groups?.[0]])).toEqual([
    ['Lotte Velten', 'Facebook: family'],
    ['Kees Vos', 'Facebook: partner'],
    ['Kwame Mensah', 'Facebook: follows you'],
    ['Mei Tan', 'Facebook: you follow them'],
    ['Tomás Herrera', '2014-05-13'],
    ['Amara Okonjo', '2011-03-13'],
    ['Pål Nes', undefined],
  ])
  expect(leftOut('ended')).toBe(2)
  expect(interactions('invitation').map(between)).toEqual([
    ['Jonas Weidmann', 'owner', undefined],
    ['owner', 'Ingrid Solheim', undefined],
  ])
})

test('messages have both sides, their instant and their thread, whichever folder they lie in', () => {
  expect(interactions('message').map(between)).toEqual([
    ['Amara Okonjo', 'Mei Tan + owner', 'Who brings the boat?'],
    ['Amara Okonjo', 'owner', 'Dinner on Sunday?'],
    ['facebook:102:Facebook user', 'owner', 'See you there'],
    ['owner', 'Tomás Herrera', 'That’s it 😅 Could you send me the plan by Friday?'],
    ['Tomás Herrera', 'owner', 'Thank you for the map!'],
    ['Tomás Herrera', 'owner', undefined],
  ])
  expect(interactions('message')[3]).toMatchObject({ at: new Date(1591964228270), thread: 'facebook:101', audience: 1, asks: true })
})

test('a call that was taken is one; calls nobody took, lines of the network, messages taken back, crowds and empty rows are left out and counted', () => {
  expect([leftOut('notice'), leftOut('unsent'), leftOut('crowd'), leftOut('empty')]).toEqual([3, 1, 1, 1])
  expect(interactions('call').map(between)).toEqual([['Tomás Herrera', 'owner', undefined]])
})

test('reactions to a message count where the owner gave or got them, on the day of the message if they have no time', () => {
  expect(interactions('reaction').slice(0, 2)).toMatchObject([
    { from: { name: 'Tomás Herrera' }, to: ['owner'], at: new Date(1591964300000), snippet: '👍' },
    { from: 'owner', to: [{ name: 'Tomás Herrera' }], at: new Date('2020-06-12T12:00:00Z'), precision: 'day' },
  ])
})

test('comments and reactions reach whom the title names in four languages, if the archive knows them as people', async () => {
  const posts = records.filter((record) => record.type === 'post')
  expect(posts.filter(({ kind }) => kind === 'comment').map(({ text }) => text)).toEqual([
    'Well done',
    'Schön',
    'Bravo',
    'Qué bien',
    'Not so',
    'Mine',
  ])
  expect(interactions('comment').slice(0, 4).map(between)).toEqual([
    ['owner', 'Amara Okonjo', 'Well done'],
    ['owner', 'Tomás Herrera', 'Schön'],
    ['owner', 'Amara Okonjo', 'Bravo'],
    ['owner', 'Tomás Herrera', 'Qué bien'],
  ])
  expect(interactions('reaction').slice(2)).toMatchObject([{ from: 'owner', to: [{ name: 'Amara Okonjo' }] }])
  expect(posts.filter(({ kind }) => kind === 'reaction')).toHaveLength(2)
})

test('posts reach people tagged in them, and posts of others on the timeline come from who wrote them', () => {
  expect(interactions('comment').slice(4).map(between)).toEqual([
    ['Tomás Herrera', 'owner', 'Happy birthday, Nora!'],
    ['owner', 'Amara Okonjo', 'An evening with friends ☀'],
  ])
  const post = { text: 'An evening with friends ☀', url: 'https://streetwarm.example/a', at: new Date(1630000000000) }
  expect(records.filter((record) => record.type === 'post' && record.kind === 'post')).toMatchObject([post])
})

test('events have the role their list says; declined ones are left out', () => {
  expect(records.filter((record) => record.type === 'event').map(({ title, role, place }) => [title, role, place])).toEqual([
    ['Harbour fair', 'attending', undefined],
    ['Boat fair', 'invited', undefined],
    ['Street dinner', 'hosting', 'Old quay'],
  ])
  expect(leftOut('cancelled')).toBe(1)
})

test('every bad row is a problem with its file, and says nothing of anybody', () => {
  expect(records.filter((record) => record.type === 'problem').map(({ file, reason }) => `${file.split('/').at(-1)}: ${reason}`)).toEqual([
    'your_friends.json: an entry of friends without a name',
    'message_1.json: timestamp_ms of a message is no time',
    'message_1.json: a message was expected',
    'comments.json: the time of a comment is none we can read',
    'your_event_responses.json: start_timestamp of an event is no time',
  ])
})

test('the layout of 2019 has the same people', async () => {
  const old = await read(fixture('archive-2019'))
  expect(old.filter((record) => record.type === 'person')).toMatchObject([{ identities: [{ value: 'facebook::Tomás Herrera' }] }])
  expect(interactions('message', old).map(between)).toEqual([['Tomás Herrera', 'owner', 'Hello']])
  expect(interactions('comment', old).map(between)).toEqual([
    ['owner', 'Tomás Herrera', 'Yes'],
    ['owner', 'Tomás Herrera', 'On Tomás’ wall'],
  ])
  expect(interactions('reaction', old).map(between)).toEqual([['owner', 'Tomás Herrera', undefined]])
})

test('the end-to-end export goes on with the same people, and a message in both is one', async () => {
  const both = await read({ ...fixture('archive'), ...fixture('end-to-end') })
  const dinner = interactions('message', both).filter(({ snippet }) => snippet === 'Dinner on Sunday?')
  expect(dinner.map(({ from }) => nameOf(from))).toEqual(['Amara Okonjo', 'Amara Okonjo'])
  expect(new Set(dinner.map(({ alsoKey }) => alsoKey)).size).toBe(1)
  expect(interactions('message', both).slice(-2).map(between)).toEqual([
    ['owner', 'Amara Okonjo', 'Here is the picture'],
    ['Tomás Herrera', 'owner', undefined],
  ])
  expect(both.at(-1)?.type).toBe('event')
})

test('no two records share a key, and neither a new name of a folder nor a second reading changes one', async () => {
  const keysOf = (found: readonly Imported[]) => found.flatMap((record) => ('key' in record ? [record.key] : []))
  expect(new Set(keysOf(records)).size).toBe(keysOf(records).length)
  const renamed = Object.fromEntries(
    Object.entries(fixture('archive')).map(([path, content]) => [path.replace('boat_103', 'zboat_103'), content]),
  )
  expect(keysOf(await read(renamed)).toSorted()).toEqual(keysOf(records).toSorted())
})
