import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import type { Input } from '../input.ts'
import { openInputs } from '../open-input.ts'
import { blockOf, carOf } from './fixtures/car-of.ts'
import { LENA, lenasRepository } from './fixtures/lena.ts'
import { bluesky } from './index.ts'
import { momentOf } from './moment.ts'

async function recordsOf(input: Input): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of bluesky.read(input, { me: new Set() })) records.push(record)
  return records
}
const readCar = (car: Buffer) => recordsOf(inMemory({ 'repo.car': car }))

let records: Imported[]
beforeAll(async () => {
  records = await readCar(lenasRepository())
})

function only<Type extends Imported['type']>(type: Type, from = records) {
  return from.filter((record): record is Extract<Imported, { type: Type }> => record.type === type)
}
const account = (did: string) => ({ identities: [{ kind: 'account', value: `bluesky:did:plc:${did}` }] })
const postOf = (part: string) => only('post').find(({ text }) => text?.includes(part))
const contactOf = (part: string) => only('interaction').find(({ snippet }) => snippet?.includes(part))
const leftOut = (reason: string) => only('left-out').filter((record) => record.reason === reason).length
const reasons = (from: readonly Imported[]) => from.flatMap((record) => (record.type === 'problem' ? record.reason : []))

test('a CAR file is known by its beginning, and each is an archive of its own', async () => {
  const files = inMemory({ 'a/repo.car': lenasRepository(), 'b.car': 'a car', 'c.txt': 'text' })
  expect(await bluesky.recognise(files)).toEqual(['a/repo.car'])
  expect(bluesky.split?.(['a.car', 'b.car'])).toEqual([['a.car'], ['b.car']])
})

test('the account of the repository is the owner, and the profile says the rest', async () => {
  const identity = { kind: 'account', value: `bluesky:${LENA}` }
  expect(await bluesky.findOwner?.(inMemory({ 'repo.car': lenasRepository() }))).toEqual([
    { identity, reason: 'is the account of this repository', certain: true },
  ])
  expect(only('self')).toEqual([
    { type: 'self', identities: [identity] },
    {
      type: 'self',
      identities: [identity],
      name: 'Lena Winter',
      profile: { channel: 'bluesky', fields: { summary: 'Builds small libraries', photo: 'there' } },
    },
  ])
})

test('a post is something published; to write on under an own one is as well', () => {
  expect(postOf('first shelf')).toMatchObject({
    kind: 'post',
    at: new Date('2024-01-01T10:00:00Z'),
    url: `https://bsky.app/profile/${LENA}/post/3ki2aaaaaaa2a`,
  })
  expect([postOf('And on')?.kind, contactOf('And on')]).toEqual(['post', undefined])
})

test('an answer is contact with whoever is answered, not with who began', () => {
  expect(postOf('like best')?.kind).toBe('comment')
  expect(contactOf('like best')).toMatchObject({
    kind: 'comment',
    at: new Date('2024-01-02T10:00:00Z'),
    from: 'owner',
    to: [account('mira')],
    audience: 1,
  })
})

test('links are whole, and mentions and quotes are contact; places count in bytes', () => {
  expect(postOf('With')?.text).toBe('🌊 With @tomas.example at https://lena.example/shelves')
  expect(contactOf('With')?.to).toEqual([account('juno'), account('tomas')])
})

test('a like or a repost of a post is contact with its author; one of a feed is only something done', () => {
  expect(only('post').flatMap(({ kind, url }) => (kind === 'reaction' || kind === 'repost' ? `${kind} ${url}` : []))).toEqual([
    'reaction https://bsky.app/profile/did:plc:mira/post/3ki2aaaaaaa99',
    'reaction undefined',
    'repost https://bsky.app/profile/did:plc:nuria/post/3k',
  ])
  expect(only('interaction').flatMap(({ kind, to }) => (kind === 'reaction' ? to : []))).toEqual([account('mira'), account('nuria')])
})

test('who is followed is a person where something passed or the handle is known, else a number', () => {
  expect(only('person').map(({ identities, groups }) => [identities.map(({ value }) => value), groups?.[0]])).toEqual([
    [['bluesky:did:plc:mira'], 'Bluesky: you follow them'],
    [['bluesky:did:plc:tomas', 'bluesky:tomas.example'], 'Bluesky: you follow them'],
    [['bluesky:did:plc:tomas', 'bluesky:tomas.example'], undefined],
  ])
  expect(['nameless', 'crowd', 'trash'].map(leftOut)).toEqual([1, 1, 1])
})

test('a time that cannot be gives way to the one in the name of the record', () => {
  const stored = new Date('2024-01-03T00:00:00Z')
  expect(postOf('wrong clock')?.at.getUTCFullYear()).toBe(2024)
  expect(momentOf('2031-01-01T00:00:00Z', '3ki2aaaaaaa2f')!.getTime()).toBeLessThan(stored.getTime() + 1000 * 86400000)
  expect(momentOf('2023-05-01T00:00:00Z', '3ki2aaaaaaa2f')).toEqual(new Date('2023-05-01T00:00:00Z'))
  expect(momentOf('some day', 'self')).toBeUndefined()
})

test('every bad record is a problem that names nobody, and records of old are not read', () => {
  expect(reasons(records)).toEqual([
    'neither createdAt nor the name of the record is a time we can read',
    'a follow without the account that is followed',
  ])
})

test('a repository of early 2023 is read as one of today, with the same keys', async () => {
  expect(only('post', await readCar(lenasRepository({ version: 2 })))).toEqual(only('post'))
})

test('blocks that are missing are told once, and the rest is read', async () => {
  const partial = await readCar(lenasRepository({ leftOut: ['app.bsky.feed.post/3ki2aaaaaaa2a', 'app.bsky.feed.like/3ki2aaaaaaa3a'] }))
  expect(only('post', partial)).toHaveLength(only('post').length - 2)
  expect(reasons(partial).at(-1)).toBe('2 of its blocks are missing or damaged: what they held is not read')
})

test('a block that is not what its address says counts as damaged', async () => {
  const car = lenasRepository()
  car[car.indexOf('The first shelf')] = 'X'.charCodeAt(0)
  expect(reasons(await readCar(car)).at(-1)).toBe('1 of its blocks are missing or damaged: what they held is not read')
})

test('a file that is cut off says so, and one that is none of Bluesky as well', async () => {
  const car = lenasRepository()
  const cut = await readCar(car.subarray(0, car.length - 20))
  expect(reasons(cut)[0]).toBe('cut off or damaged: what comes behind that place is not read')
  expect(only('post', cut).length).toBeGreaterThan(3)
  const other = blockOf({ hello: 'world' })
  expect(reasons(await readCar(carOf(other.cid, [other])))).toEqual([
    'the repository of a Bluesky account was expected; its first page is missing',
  ])
  expect(reasons(await readCar(Buffer.from('nothing of the kind')))).toEqual([
    'a CAR file was expected; this one is damaged at its beginning',
  ])
})

test('pages that lead back to themselves end', async () => {
  const shared = blockOf({ l: null, e: [] })
  let page = shared
  const pages = [shared]
  for (let depth = 0; depth < 40; depth++) {
    page = blockOf({ l: page.cid, e: [{ p: 0, k: Buffer.from('a/b'), v: shared.cid, t: page.cid }] })
    pages.push(page)
  }
  const commit = blockOf({ did: LENA, version: 3, data: page.cid, prev: null })
  const found = await readCar(carOf(commit.cid, [commit, ...pages]))
  expect(reasons(found)[0]).toMatch(/^\d+ of its blocks are missing or damaged/)
})

test('a file on disk is read where it lies, one in memory or in a zip by a copy: the same comes out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tend-car-'))
  writeFileSync(join(folder, 'repo.car'), lenasRepository())
  const { inputs } = await openInputs(join(folder, 'repo.car'))
  expect(inputs[0]?.files[0]?.onDisk).toBeDefined()
  expect(await recordsOf(inputs[0]!)).toEqual(records)
  rmSync(folder, { recursive: true })
})
