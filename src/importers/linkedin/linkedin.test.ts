import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported, InteractionRecord } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import type { Input } from '../input.ts'
import { emptyDirectory } from './directory.ts'
import { linkedin } from './index.ts'
import { recipientsOf } from './message-parties.ts'
import type { Reading } from './reading.ts'

async function archive(name: string): Promise<Record<string, Buffer>> {
  const folder = join(import.meta.dirname, 'fixtures', name)
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return Object.fromEntries(await Promise.all(paths.sort().map(async (path) => [path, await readFile(join(folder, path))] as const)))
}

async function recordsOf(input: Input): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of linkedin.read(input, { me: new Set(), country: 'NO' })) records.push(record)
  return records
}

let records: Imported[]
let input: Input
beforeAll(async () => {
  input = inMemory(await archive('archive'))
  records = await recordsOf(input)
})

function interactions(kind: InteractionRecord['kind'], from = records): InteractionRecord[] {
  return from.filter((record) => record.type === 'interaction').filter((record) => record.kind === kind)
}
const countOf = (type: Imported['type'], reason?: string) =>
  records.filter((record) => record.type === type && (!reason || ('reason' in record && record.reason === reason))).length

test('every file of the archive is recognised as one archive', async () => {
  const paths = await linkedin.recognise(input)
  expect(paths).toEqual(input.files.map(({ path }) => path))
  expect(linkedin.split?.(paths)).toEqual([paths])
})

test('the owner is the side of every invitation that is theirs, and has the listed addresses', async () => {
  expect(await linkedin.findOwner?.(input)).toEqual([
    {
      identity: { kind: 'linkedin', value: 'lena-winter' },
      name: 'Lena Winter',
      reason: "is the owner's side of all 2 invitations",
      certain: true,
    },
    {
      identity: { kind: 'mail', value: 'lena@winter.example' },
      name: 'Lena Winter',
      reason: 'is listed as your own address',
      certain: true,
    },
  ])
})

test('without invitations the owner is who takes part in all conversations', async () => {
  const { 'Invitations.csv': _, ...rest } = await archive('archive')
  const [owner] = (await linkedin.findOwner?.(inMemory(rest))) ?? []
  expect(owner).toMatchObject({ identity: { value: 'lena-winter' }, certain: true })
})

test('the profile, own addresses and numbers come first, as the owner', () => {
  expect(records[0]).toEqual({
    type: 'self',
    name: 'Lena Winter',
    identities: [
      { kind: 'linkedin', value: 'lena-winter' },
      { kind: 'mail', value: 'lena@winter.example' },
      { kind: 'phone', value: '+4740000123' },
      { kind: 'handle', value: 'x:lenawinter' },
      { kind: 'web', value: 'lena.example' },
    ],
    profile: {
      channel: 'linkedin',
      fields: expect.objectContaining({
        headline: 'Builds small libraries',
        position: 'Librarian',
        organisation: 'New Press',
        place: 'Bergen, Norway',
      }),
    },
  })
})

test('connections have their profile, or else what little identifies them; closed accounts are counted', () => {
  const people = records.filter((record) => record.type === 'person').filter(({ key }) => key.startsWith('linkedin:connection:'))
  expect(people.map(({ identities, connectedOn }) => [identities[0]?.value, connectedOn])).toEqual([
    ['mira-solberg', '2026-06-06'],
    ['tomás-reyes', '2019-01-14'],
    ['ines@okafor.example', '2020-03-01'],
    ['juno-park', '2020-03-01'],
  ])
  expect(people[1]).toMatchObject({ name: 'Tomas Reyes, Ph.D.', organisation: 'Reyes & Daughters, Ltd.' })
})

test('a message keeps its words on one line, its instant, its thread and both sides', () => {
  expect(interactions('message')[0]).toMatchObject({
    at: new Date('2026-03-13T03:18:54Z'),
    from: { identities: [{ kind: 'linkedin', value: 'lena-winter' }], name: 'Lena Winter' },
    to: [{ identities: [{ kind: 'linkedin', value: 'mira-solberg' }], name: 'Mira Solberg' }],
    audience: 1,
    thread: 'linkedin:2-abc==',
    snippet: 'Could you look at the "new" plan? It is short.',
  })
})

test('names with commas and hidden members of a group are told apart', () => {
  expect(interactions('message')[2]).toMatchObject({
    audience: 3,
    snippet: 'Shall we meet on Friday? L.',
    to: [
      { identities: [{ value: 'tomás-reyes' }], name: 'Tomas Reyes, Ph.D.' },
      { identities: [{ value: 'juno-park' }], name: 'Juno Park' },
      { identities: [{ kind: 'hidden', value: 'linkedin:2-def==:hidden person' }], name: 'Hidden Person' },
    ],
  })
})

test('as many names as addresses pair up in order, whether commas or spaces join the addresses, and two of one name stay two', () => {
  const reading: Reading = {
    directory: emptyDirectory(),
    own: { keys: new Set() },
    employers: new Set(),
    options: { me: new Set(), country: 'NO' },
  }
  reading.directory.learn({ kind: 'linkedin', value: 'juno-park' }, 'Juno')
  const urls = ['https://www.linkedin.com/in/tomas-1', 'https://www.linkedin.com/in/juno-park', 'https://www.linkedin.com/in/tomas-2']
  const expected = [
    { identities: [{ kind: 'linkedin', value: 'tomas-1' }], name: 'Tomas Reyes' },
    { identities: [{ kind: 'linkedin', value: 'juno-park' }], name: 'Juno Park, Ph.D.' },
    { identities: [{ kind: 'linkedin', value: 'tomas-2' }], name: 'Tomas Reyes' },
  ]
  for (const joined of [' ', ',', ', ', '\n'])
    expect(recipientsOf(reading, 'Tomas Reyes, Juno Park, Ph.D., Tomas Reyes', urls.join(joined), 'thread')).toEqual(expected)
})

test('LinkedIn Member is another person in every thread and has no name', () => {
  const hidden = interactions('message')
    .slice(3)
    .map(({ from }) => from)
  expect(hidden).toEqual([
    { identities: [{ kind: 'hidden', value: 'linkedin:2-ghi==:linkedin member' }] },
    { identities: [{ kind: 'hidden', value: 'linkedin:2-jkl==:linkedin member' }] },
  ])
})

test('drafts, sponsored messages and empty rows are left out and counted; talks with machines are not read', () => {
  expect([countOf('left-out', 'draft'), countOf('left-out', 'advertising'), countOf('left-out', 'empty')]).toEqual([2, 1, 3])
  expect(interactions('message')).toHaveLength(5)
})

test('every bad row is a problem with its file and line, and says nothing of anybody', () => {
  const problems = records.filter((record) => record.type === 'problem')
  expect(problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
    'Connections.csv:10 Connected On is not a date we can read',
    'messages.csv:12 DATE is not a time we can read',
    'Invitations.csv:4 Direction should be OUTGOING or INCOMING, got SIDEWAYS',
    'Endorsement_Received_Info.csv:3 the date is not one we can read',
    'Endorsement_Given_Info.csv:3 the date is not one we can read',
    'Events.csv:3 Event Time is not a time we can read',
  ])
})

test('invitations go by their Direction and keep wall time', () => {
  expect(interactions('invitation')).toMatchObject([
    { at: new Date('2026-06-06T14:54:00Z'), precision: 'wall', from: 'owner', to: [{ name: 'Juno Park' }], snippet: 'We met at the fair' },
    { from: { name: 'Mira Solberg' }, to: ['owner'] },
  ])
})

test('a recommendation finds its connection by name; a stranger stays hidden', () => {
  const given = interactions('recommendation').filter(({ from }) => from === 'owner')
  expect(given.map(({ to }) => to)).toMatchObject([
    [{ identities: [{ kind: 'mail', value: 'ines@okafor.example' }] }],
    [{ identities: [{ kind: 'hidden' }], name: 'Unknown Stranger' }],
  ])
})

test('comments and reactions are posts of the owner, and contact where the link names another author', () => {
  const posts = records.filter((record) => record.type === 'post')
  expect(posts.map(({ kind, text }) => [kind, text])).toEqual([
    ['post', 'First line\nsecond line'],
    ['comment', 'Well said'],
    ['comment', 'Congratulations'],
    ['reaction', 'praise'],
    ['article', 'On shelves\nThey bend.'],
  ])
  expect(interactions('comment')).toMatchObject([{ to: [{ identities: [{ value: 'juno-park' }] }] }])
  expect(interactions('reaction')).toEqual([])
})

test('an event has its wall times and role', () => {
  const event = { at: new Date('2024-04-08T07:00:00Z'), endsAt: new Date('2024-04-08T17:00:00Z'), precision: 'wall', role: 'attending' }
  expect(records.find((record) => record.type === 'event')).toMatchObject(event)
})

test('no two records share a key, and a second reading gives the same keys', async () => {
  const keys = records.flatMap((record) => ('key' in record ? [record.key] : []))
  expect(new Set(keys).size).toBe(keys.length)
  expect((await recordsOf(input)).flatMap((record) => ('key' in record ? [record.key] : []))).toEqual(keys)
})

test('the layout of 2018 has directions from its column, names from its connections, and tables in UTF-16 with tabs', async () => {
  const shares = Buffer.from(
    '\ufeff"Date"\t"Share Link"\t"Share Commentary"\r\n"2018-01-02 03:04:05"\t"https://example.com/1"\t"Said, once"\r\n',
    'utf16le',
  )
  const old = await recordsOf(inMemory({ ...(await archive('archive-2018')), 'Shares.csv': shares }))
  expect(interactions('message', old)).toMatchObject([
    { from: { identities: [{ value: 'linkedin:connected 2018-01-09:mira solberg' }] }, to: ['owner'], precision: 'wall' },
    { from: 'owner', to: [{ identities: [{ value: 'tomas@reyes.example' }] }] },
  ])
  expect(old.find((record) => record.type === 'post')).toMatchObject({ text: 'Said, once' })
  expect(old.filter((record) => record.type === 'person').map(({ name }) => name)).toEqual(['Mira Solberg', 'Tomas Reyes', 'Aya Berg'])
  expect(old.filter((record) => record.type === 'problem').map(({ file, line }) => [file, line])).toEqual([
    ['Imported Contacts.csv', 3],
    ['Messages.csv', 4],
  ])
})

test('whom the owner follows is the connection of that name, else somebody of that name; what has ended is left out', () => {
  const follows = records.filter((record) => record.type === 'person').filter(({ key }) => key.startsWith('linkedin:follows:'))
  expect(follows.map(({ identities, groups }) => [identities[0]?.value, groups])).toEqual([
    ['mira-solberg', ['LinkedIn: you follow them']],
    ['linkedin:follows:kwame mensah', ['LinkedIn: you follow them']],
  ])
  expect([countOf('left-out', 'ended'), countOf('left-out', 'nameless')]).toEqual([1, 1])
})

test('who works where the owner does or did is marked', () => {
  const people = records.filter((record) => record.type === 'person')
  expect(people.filter(({ groups }) => groups?.some((group) => group.includes('Blue Kite'))).map(({ name }) => name)).toEqual([
    'Ines Okafor',
    'Juno Park',
  ])
})

test('endorsements and recommendations have their direction and their day', () => {
  const given = interactions('endorsement').find(({ from }) => from === 'owner')
  expect(given).toMatchObject({
    at: new Date('2018-04-09T08:00:00Z'),
    to: [{ identities: [{ value: 'juno-park' }] }],
    snippet: 'Interviewing',
  })
  const received = interactions('recommendation').find(({ to }) => to[0] === 'owner')
  expect(received).toMatchObject({ from: { identities: [{ kind: 'linkedin', value: 'juno-park' }] }, precision: 'wall' })
})

test('the day of the latest profile photo is part of the profile', () => {
  expect(records[0]).toMatchObject({ profile: { fields: { photo: '2023-08-09' } } })
})
