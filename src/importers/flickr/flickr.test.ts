import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Imported, InteractionRecord, OwnerOrParty } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { flickr } from './index.ts'

type Files = Record<string, string | Buffer>

function archive(under = ''): Files {
  const root = join(import.meta.dirname, 'fixtures', 'archive')
  return Object.fromEntries(
    readdirSync(root)
      .sort()
      .map((name) => [under + name, readFileSync(join(root, name))]),
  )
}

async function read(files: Files): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of flickr.read(inMemory(files), { me: new Set() })) records.push(record)
  return records
}

let records: Imported[]
beforeAll(async () => {
  records = await read(archive())
})

const interactions = (kind: InteractionRecord['kind']) =>
  records.filter((record) => record.type === 'interaction').filter((record) => record.kind === kind)
const keyOf = (party: OwnerOrParty | undefined) => (typeof party === 'object' ? party.identities[0]?.value : party)
const between = ({ from, to, snippet, subject }: InteractionRecord) => [keyOf(from), to.map(keyOf).join(' + '), snippet ?? subject]

test('an archive is recognised by one file that only Flickr writes, and its parts unpacked beside each other are one', async () => {
  const paths = await flickr.recognise(inMemory(archive('part1/')))
  expect(paths).toHaveLength(Object.keys(archive()).length - 1)
  expect(await flickr.recognise(inMemory({ 'contacts_part001.json': '{"contacts": []}', 'photo_1.json': '{"id":"1"}' }))).toEqual([])
  expect(flickr.split?.(['part1/contacts_part001.json', 'part2/photo_1.json'])).toHaveLength(1)
  expect(flickr.split?.(['nora/contacts_part001.json', 'mei/contacts_part001.json'])).toHaveLength(2)
})

test('the owner is the profile, by number, name of the page and mail', async () => {
  expect(records[0]).toEqual({
    type: 'self',
    name: 'Nora Velten',
    identities: [
      { kind: 'account', value: 'flickr:10000001@N00' },
      { kind: 'handle', value: 'flickr:noravelten' },
      { kind: 'mail', value: 'nora@velten.example' },
    ],
    profile: { channel: 'flickr', fields: { summary: 'Old streets, mostly', place: 'Rotterdam, Netherlands' } },
  })
  expect(await flickr.findOwner?.(inMemory(archive()))).toMatchObject([{ certain: true }, { certain: true }, { certain: true }])
})

test('contacts and followers have name and page; of a number without a name nothing is kept', () => {
  const people = records.filter((record) => record.type === 'person')
  expect(people.map(({ name, identities, groups }) => [name, identities.map(({ value }) => value).join(' '), groups?.[0]])).toEqual([
    ['Amara O.', 'flickr:amaraokonjo', 'Flickr: you follow them'],
    ['Kees', 'flickr:10000002@N00', 'Flickr: you follow them'],
    ['Amara O.', 'flickr:amaraokonjo', 'Flickr: follows you'],
    ['Mei Tan', 'flickr:meitan', 'Flickr: follows you'],
    ['Tomás H', 'flickr:10000003@N00 flickr:tomash', undefined],
  ])
})

test('FlickrMail has its direction from the box it lies in, keeps its wall time and wants its answer', () => {
  expect(interactions('message')).toMatchObject([
    {
      from: { identities: [{ kind: 'account', value: 'flickr:10000002@N00' }] },
      to: ['owner'],
      at: new Date('2012-03-04T05:06:07Z'),
      precision: 'wall',
      subject: 'Your bridge',
      asks: true,
    },
    { from: 'owner', to: [{ name: 'Kees' }], snippet: 'Of course, here it is.' },
  ])
  expect(new Set(interactions('message').map(({ thread }) => thread)).size).toBe(1)
})

test('comments go to whom the address names, come from who wrote them, and people in a picture are told', () => {
  expect(interactions('comment').map(between)).toEqual([
    ['owner', 'flickr:amaraokonjo', 'What a sky!'],
    ['flickr:10000002@N00', 'owner', 'May I?'],
    ['flickr:meitan', 'owner', 'Fine.'],
    ['owner', 'flickr:10000003@N00', 'In a picture'],
  ])
})

test('testimonials are recommendations, either way', () => {
  expect(interactions('recommendation').map(between)).toEqual([
    ['owner', 'flickr:meitan', 'Sees light first.'],
    ['flickr:10000002@N00', 'owner', 'Patient.'],
  ])
})

test('a fave without a time counts as no contact', () => {
  expect(interactions('reaction').map(({ to, at }) => [keyOf(to[0]), at?.getUTCFullYear()])).toEqual([
    ['flickr:amaraokonjo', undefined],
    ['flickr:meitan', 2014],
  ])
})

test('what the owner published is told, and a private photo is none of it', () => {
  expect(records.filter((record) => record.type === 'post').map(({ kind, text, url }) => [kind, text || url])).toEqual([
    ['comment', 'What a sky!'],
    ['comment', 'Thanks'],
    ['post', 'The old bridge'],
    ['comment', 'You may.'],
    ['reaction', 'https://www.flickr.com/photos/meitan/601/'],
    ['post', 'Which is the oldest?'],
  ])
  expect(records.filter((record) => record.type === 'left-out').map(({ reason }) => reason)).toEqual([
    'nameless',
    'notice',
    'empty',
    'draft',
    'nameless',
  ])
})

test('every bad row is a problem with its file, and says nothing of anybody', () => {
  expect(records.filter((record) => record.type === 'problem').map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
    'contacts_part001.json: a name with the address of a Flickr page was expected',
    'received_flickrmail_part001.json: a FlickrMail that does not say whom it was received from',
    'received_flickrmail_part001.json: a FlickrMail was expected',
    'account_testimonials.json: a testimonial that does not say who else it concerns',
    'photos_comments_part001.json: a comment without a time that can be read',
    'photo_900.json: a comment that does not say whose it is',
    'photo_900.json: somebody in a picture without a name or number',
  ])
})

test('no two records share a key, and a second reading gives the same keys', async () => {
  const keysOf = (found: readonly Imported[]) => found.flatMap((record) => ('key' in record ? [record.key] : []))
  expect(new Set(keysOf(records)).size).toBe(keysOf(records).length)
  expect(keysOf(await read(archive()))).toEqual(keysOf(records))
})
