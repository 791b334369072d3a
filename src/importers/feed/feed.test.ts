import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Imported, PublicationRecord } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { feed } from './index.ts'
import { MOST_ITEMS } from './publications.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))

async function read(files: Record<string, string | Buffer>): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of feed.read(inMemory(files), { me: new Set() })) if (record.type !== 'part') records.push(record)
  return records
}
const published = async (name: string) =>
  (await read({ [name]: await fixture(name) })).filter((record): record is PublicationRecord => record.type === 'publication')

test('RSS 2.0: text without markup, relative links made whole, nothing but web addresses, a bad date is a problem', async () => {
  const [street, bad, problem] = await read({ 'site.rss': await fixture('site.rss') })
  expect(street).toEqual({
    type: 'publication',
    key: expect.any(String),
    at: new Date('2026-02-16T08:30:00Z'),
    precision: 'instant',
    channel: 'web',
    author: {
      identities: [
        { kind: 'web', value: 'weidmann.example/notes' },
        { kind: 'web', value: 'weidmann.example' },
        { kind: 'mail', value: 'jonas@weidmann.example' },
      ],
      name: 'Jonas Weidmann',
    },
    title: 'What a street remembers & forgets',
    text: 'A street is repaired more often than it is built. Count the patches.',
    url: 'https://weidmann.example/notes/street',
  })
  expect(bad).not.toHaveProperty('url')
  expect(problem).toEqual({ type: 'problem', file: 'site.rss', reason: 'an item without a date that can be read' })
})

test('Atom by many authors: each goes by what is told of them, never by the site', async () => {
  const [walls, colours] = await published('many.atom')
  expect(walls).toMatchObject({
    at: new Date('2026-02-20T10:00:00Z'),
    text: 'Open data, open code.',
    author: {
      name: 'Mei Tan',
      identities: [
        { kind: 'web', value: 'southwall.example/people/mei' },
        { kind: 'mail', value: 'mei@southwall.example' },
        { kind: 'hidden', value: 'feed:southwall.example/:Mei Tan' },
      ],
    },
  })
  expect(colours!.author).toEqual({
    name: 'Marieke Bos',
    identities: [{ kind: 'hidden', value: 'feed:southwall.example/:Marieke Bos' }],
  })
})

test('RSS 1.0 in its declared encoding', async () => {
  const [item] = await published('old.rdf')
  expect(item).toMatchObject({ title: 'Tredve på Nordnes', at: new Date('2026-02-10T07:00:00Z'), author: { name: 'Ingrid Solheim' } })
})

test('JSON Feed of a Mastodon account: no title, the network and the handle', async () => {
  const [post] = await published('mastodon.json')
  expect(post).toMatchObject({ channel: 'mastodon', text: 'The oldest of them is 96 and keeps her windows open.' })
  expect(post).not.toHaveProperty('title')
  expect(post!.url).toBe('https://social.example/@amaraok/1')
  expect(post!.author.identities).toContainEqual({ kind: 'handle', value: 'mastodon:amaraok@social.example' })
})

test('a feed is recognised by what it holds, not by its name', async () => {
  const files = {
    'a.xml': await fixture('site.rss'),
    'b.xml': await fixture('many.atom'),
    'c.xml': await fixture('old.rdf'),
    'd.json': await fixture('mastodon.json'),
    'e.xml': '<?xml version="1.0"?><opml version="2.0"></opml>',
    'f.json': '{"version": 2}',
  }
  expect(await feed.recognise(inMemory(files))).toEqual(['a.xml', 'b.xml', 'c.xml', 'd.json'])
})

test('the same item has the same key in a later feed, and another one in another feed', async () => {
  const rss = (await fixture('site.rss')).toString()
  const [before] = await read({ 'x.rss': rss })
  const [after] = await read({ 'y.rss': rss.replace('What a street remembers', 'Corrected') })
  const [other] = await read({ 'z.rss': rss.replaceAll('weidmann.example', 'other.example') })
  expect((after as PublicationRecord).key).toBe((before as PublicationRecord).key)
  expect((other as PublicationRecord).key).not.toBe((before as PublicationRecord).key)
})

test('cut off, hostile, huge and empty feeds are problems and never the end', async () => {
  const item = '<item><title>a</title><link>https://a.example/1</link><pubDate>Mon, 16 Feb 2026 09:30:00 GMT</pubDate></item>'
  const rss = (inside: string) => `<rss version="2.0"><channel><title>A</title><link>https://a.example/</link>${inside}</channel></rss>`
  const broken = { type: 'problem', reason: 'a whole feed was expected; this one is cut off or broken' }
  expect(await read({ 'cut.rss': '<rss version="2.0"><channel><item><title>cut', 'none.rss': '' })).toEqual([
    { ...broken, file: 'cut.rss' },
    { ...broken, file: 'none.rss' },
  ])
  expect(await read({ 'empty.rss': rss('') })).toEqual([])
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>${rss(item.replace('<title>a', `<title>${'&c;'.repeat(50)}`))}`
  for (const record of await read({ 'bomb.rss': bomb }))
    if (record.type === 'publication') expect(record.title!.length).toBeLessThanOrEqual(300)
  const many = await read({ 'many.rss': rss(item.repeat(MOST_ITEMS + 1)) })
  expect(many.filter(({ type }) => type === 'publication')).toHaveLength(MOST_ITEMS)
  expect(many.at(-1)).toMatchObject({ type: 'problem' })
  const [huge] = await read({ 'huge.rss': Buffer.alloc(17 * 1024 * 1024, 0x20) })
  expect(huge).toEqual({ type: 'problem', file: 'huge.rss', reason: 'a feed of at most 16 MB was expected, this one is larger' })
})
