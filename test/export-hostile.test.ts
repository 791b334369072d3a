import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { Invalid } from '#domain/errors.ts'
import type { Manifest } from '#domain/export/manifest.ts'
import { openTestData, type TestData } from './support/database.ts'
import { bring, everyRowOf, exportInto, type Files, madeExport, unzipped, zipped } from './support/exports.ts'
import { liveWholeLife } from './support/whole-life.ts'

let data: TestData
let into: TestData
let whole: Buffer
let files: Files
let before: unknown
beforeAll(async () => {
  data = await openTestData()
  await liveWholeLife(data)
  whole = readFileSync(await exportInto(data))
  files = await unzipped(whole)
  into = await openTestData()
  before = await everyRowOf(into.ctx)
})
afterAll(async () => {
  await data.close()
  await into.close()
})

/** Is refused with these words, and nothing has changed. */
async function refused(path: string, words: string | RegExp): Promise<void> {
  const error = await bring(into, path).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Invalid)
  expect((error as Error).message).toMatch(words)
  expect(await everyRowOf(into.ctx)).toEqual(before)
}

const put = (content: Buffer) => {
  const path = join(into.folder, 'bad.zip')
  writeFileSync(path, content)
  return path
}

const notes = () => files['data/notes.jsonl']!.toString()
/** With other lines in one file, and a manifest that agrees. */
const withLines = (name: string, text: string) => madeExport(into, { ...files, [`data/${name}.jsonl`]: Buffer.from(text) })
const changed = async (path: string, bytes: Buffer) => put(await zipped({ ...files, [path]: bytes }))
const manifest = () => JSON.parse(files['manifest.json']!.toString()) as Manifest

test('half a zip is refused', async () => {
  await refused(put(whole.subarray(0, whole.length / 2)), 'not a whole zip file')
})

test('a zip with a byte changed in the middle of a file is refused', async () => {
  const bad = Buffer.from(whole)
  const at = whole.indexOf('data/interactions.jsonl') + 200
  bad[at] = bad[at]! ^ 0xff
  await refused(put(bad), 'This export cannot be brought in: data/interactions.jsonl')
})

test('a file that was changed without its checksum is refused', async () => {
  await refused(await changed('data/notes.jsonl', Buffer.from(notes().replace('boats', 'goats'))), 'its checksum does not match')
})

test('a file that is missing, and one with other lines than it should have, are refused', async () => {
  const { 'data/people.jsonl': _, ...rest } = files
  await refused(put(await zipped(rest)), 'data/people.jsonl: it is missing')
  await refused(await changed('data/notes.jsonl', Buffer.from(notes().repeat(2))), 'and should have')
})

test('an export of a newer Tend is refused, and says what to do', async () => {
  const newer = Buffer.from(JSON.stringify({ ...manifest(), version: 2 }))
  await refused(
    await changed('manifest.json', newer),
    'written by a newer Tend, in format 2; this one reads up to 1. Bring Tend up to date first',
  )
})

test.each([
  ['{"format":"tend-export"', 'its manifest is no JSON'],
  ['{"format":"tend-export"}', 'its manifest is not that of an export'],
  ['{"format":"tend-export","version":1,"program":"1","at":"x","files":[]}', 'does not say when it was made'],
  ['{"format":"tend-export","version":1,"program":"1","at":"2026-03-01T12:00:00Z","files":[{"path":1}]}', 'does not list its files'],
  ['{"format":"tend-export","version":1,"program":"1","at":"2026-03-01T12:00:00Z","files":[]}', 'does not say whose it is'],
])('a manifest such as %s is refused', async (text, words) => {
  await refused(await changed('manifest.json', Buffer.from(text)), words)
})

test.each([
  ['notes', 'nothing\n', 'expected an object'],
  ['notes', '[]\n', 'expected an object'],
  ['notes', '{"id":"x"}\n', 'line 1: id has to be an id'],
  ['notes', '{"id":"11111111-1111-4111-8111-111111111111","personId":null}\n', 'personId has to be an id'],
  ['goals', '{"id":"11111111-1111-4111-8111-111111111111","kind":"a\\u0000","what":"x","fromDay":"2026-01-01"}\n', 'kind has to be a text'],
  ['goals', '{"id":"11111111-1111-4111-8111-111111111111","kind":"a","what":"x","fromDay":"2026-02-30"}\n', 'fromDay has to be a day'],
  ['changes', '{"id":"11111111-1111-4111-8111-111111111111","at":"yesterday","sentence":"x","undo":{}}\n', 'at has to be an instant'],
  [
    'changes',
    `{"id":"11111111-1111-4111-8111-111111111111","at":"2026-03-01T12:00:00Z","sentence":"x","undo":${'['.repeat(5000)}${']'.repeat(5000)}}\n`,
    'undo has to be a value',
  ],
  ['circles', '{"personId":"11111111-1111-4111-8111-111111111111","circle":"inner"}\n', 'circle has to be one of close, good, wide, known'],
  ['communities', '{"personId":"11111111-1111-4111-8111-111111111111","community":1.5}\n', 'community has to be a whole number'],
  ['communities', '{"personId":"11111111-1111-4111-8111-111111111111","community":99999999999}\n', 'a line in it cannot be kept'],
  ['photos', '{"claimId":"11111111-1111-4111-8111-111111111111","type":"image/png","bytes":"%%%%"}\n', 'bytes has to be base64'],
  ['photos', '{"claimId":"11111111-1111-4111-8111-111111111111","type":"text/html","bytes":"AAAA"}\n', 'type has to be one of image/jpeg'],
  [
    'owner',
    '{"idsFrom":"11111111-1111-4111-8111-111111111111","zone":"Moon/Sea","isDemo":false,"settings":{},"calibration":{}}\n',
    'Moon/Sea, which is none',
  ],
] as const)('in %s, a line such as %s is refused', async (name, text, words) => {
  await refused(await withLines(name, text), words)
})

test('the same line twice is refused', async () => {
  await refused(await withLines('notes', notes().split('\n')[0]!.concat('\n').repeat(2)), 'a line in it cannot be kept')
})

test('a line without end is refused, without holding it', async () => {
  await refused(await withLines('notes', `{"id":"${'x'.repeat(17 * 1024 * 1024)}`), 'it is longer than any line of an export')
})

test('a zip that is made to fill the disk is refused', async () => {
  const path = await madeExport(into, { ...files, 'data/notes.jsonl': Buffer.alloc(60 * 1024 * 1024, ' ') })
  await refused(path, 'would unpack to over 200 times its size')
})

test('a path that leads out of the zip is not read, and writes nothing', async () => {
  const named = Buffer.from('data/notes.jsonl')
  const out = Buffer.from('../a/notes.jsonl')
  const bad = Buffer.from(whole)
  for (let at = bad.indexOf(named); at >= 0; at = bad.indexOf(named, at)) out.copy(bad, at)
  const path = put(bad)
  await refused(path, /data\/notes.jsonl: it is missing|invalid|damaged/)
})

test('neither its cards nor its calendar are taken for an archive where it cannot be read', async () => {
  const path = await changed('manifest.json', Buffer.from(JSON.stringify({ ...manifest(), version: 99 })))
  await expect(importArchives(into.ctx, path)).rejects.toThrow('newer Tend')
  expect(await everyRowOf(into.ctx)).toEqual(before)
})

test('packed again with a folder around it, in another order, it is read all the same', async () => {
  const fresh = await openTestData()
  const around = Object.fromEntries(
    Object.entries(files)
      .reverse()
      .map(([path, bytes]) => [`tend-export/${path}`, bytes]),
  )
  const path = join(fresh.folder, 'again.zip')
  writeFileSync(path, await zipped(around))
  expect((await bring(fresh, path)).everything).toMatchObject({ isNew: true })
  expect(await everyRowOf(fresh.ctx)).toEqual(await everyRowOf(data.ctx))
  await fresh.close()
})

test('whoever stops it in between finds nothing changed, and can bring it again', async () => {
  const path = put(whole)
  let batches = 0
  const stopped = importArchives(into.ctx, path, {
    gate: async () => {
      if (++batches === 1) throw new Error('stopped')
    },
  })
  await expect(stopped).rejects.toThrow('stopped')
  expect(await everyRowOf(into.ctx)).toEqual(before)
})

test('the manifest tells every file as it is', async () => {
  const { files: listed } = manifest()
  expect(listed.map(({ path }) => path)).toEqual(Object.keys(files).filter((path) => path !== 'manifest.json' && path !== 'README.md'))
  for (const { path, bytes, sha256, count } of listed) {
    expect({ path, bytes, sha256 }).toEqual({
      path,
      bytes: files[path]!.length,
      sha256: createHash('sha256').update(files[path]!).digest('hex'),
    })
    if (path.endsWith('.jsonl')) expect(count).toBe(files[path]!.toString().split('\n').length - 1)
  }
})
