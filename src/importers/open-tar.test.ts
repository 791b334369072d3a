import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { Invalid } from '#domain/errors.ts'
import { type TarFileToMake, tarOf } from './fixtures/tar-of.ts'
import { importers } from './index.ts'
import type { InputFile } from './input.ts'
import { openInputs } from './open-input.ts'
import { planImports } from './plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'tend-tar-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, bytes: Buffer): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

async function contentOf(file: InputFile): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function opened(path: string) {
  const { inputs, refused } = await openInputs(path)
  const files = inputs.flatMap((input) => input.files)
  const contents: Record<string, string> = {}
  for (const file of files) contents[file.path] = await contentOf(file)
  for (const input of inputs) await input.close()
  return { contents, refused }
}

const TWO: readonly TarFileToMake[] = [
  { path: './a/', type: 'directory' },
  { path: './a/first.csv', content: 'name,mail\n'.repeat(1000) },
  { path: `a/${'long/'.repeat(40)}second.txt`, content: 'second' },
  { path: 'empty.txt' },
]
const BOTH = { 'a/first.csv': 'name,mail\n'.repeat(1000), [`a/${'long/'.repeat(40)}second.txt`]: 'second' }

test('a tar is opened like a zip, packed or not, whatever it is called, also within a folder', async () => {
  const tar = await tarOf(TWO)
  expect((await opened(put('plain', tar))).contents).toEqual(BOTH)
  expect((await opened(put('packed.tar.gz', gzipSync(tar)))).contents).toEqual(BOTH)
  mkdirSync(join(folder, 'sub'))
  put('sub/one.tgz', gzipSync(tar))
  put('sub/loose.txt', Buffer.from('loose'))
  expect((await opened(join(folder, 'sub'))).contents).toEqual({ ...BOTH, 'loose.txt': 'loose' })
})

test('a file can be read again, in part, and beside another', async () => {
  const { inputs } = await openInputs(put('again.tgz', gzipSync(await tarOf(TWO))))
  const [first, second] = inputs[0]!.files
  expect((await first!.head(9)).toString()).toBe('name,mail')
  for await (const _ of await first!.open()) break
  expect(await Promise.all([contentOf(first!), contentOf(second!)])).toEqual([BOTH['a/first.csv'], 'second'])
  const { doneBytes, totalBytes } = inputs[0]!.progress()
  expect(doneBytes).toBe(totalBytes)
  await inputs[0]!.close()
})

test('nothing is left in the temporary folder, not even while it is read', async () => {
  const [usual, own] = [process.env.TMPDIR, join(folder, 'tmp')]
  mkdirSync(own)
  process.env.TMPDIR = own
  try {
    const { inputs } = await openInputs(put('private.tgz', gzipSync(await tarOf(TWO))))
    expect(readdirSync(own)).toEqual([])
    expect(await contentOf(inputs[0]!.files[1]!)).toBe('second')
    await inputs[0]!.close()
    await inputs[0]!.close()
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
})

test('of two files of one name the later counts', async () => {
  const tar = await tarOf([
    { path: 'a.txt', content: 'older' },
    { path: 'a.txt', content: 'newer' },
  ])
  expect((await opened(put('twice.tar', tar))).contents).toEqual({ 'a.txt': 'newer' })
})

test('paths that lead out, links and what is no file are not read, each with its reason', async () => {
  const tar = await tarOf([
    { path: '../out.txt', content: 'x' },
    { path: '/etc/passwd', content: 'x' },
    { path: 'link', type: 'symlink', linkname: '/etc/passwd' },
    { path: 'hard', type: 'link', linkname: 'a.txt' },
    { path: 'pipe', type: 'fifo' },
    { path: 'more.zip', content: 'x' },
    { path: '._a.txt', content: 'x' },
    { path: 'a.txt', content: 'x' },
  ])
  const { contents, refused } = await opened(put('traps.tar.gz', gzipSync(tar)))
  expect(contents).toEqual({ 'a.txt': 'x' })
  expect(refused).toEqual([
    { path: 'traps.tar.gz: ../out.txt', reason: 'its path in the archive leads out of the archive: not read' },
    { path: 'traps.tar.gz: /etc/passwd', reason: 'its path in the archive is absolute: not read' },
    { path: 'traps.tar.gz: link', reason: 'a link: not followed' },
    { path: 'traps.tar.gz: hard', reason: 'a link: not followed' },
    { path: 'traps.tar.gz: pipe', reason: 'not a file' },
    { path: 'traps.tar.gz: more.zip', reason: 'a zip inside an archive: unpack the outer one and give the folder' },
  ])
})

test('of an archive that is cut off, the files before the cut are read and the rest is said', async () => {
  const tar = await tarOf([...TWO, { path: 'last.txt', content: 'x'.repeat(5000) }])
  const { contents, refused } = await opened(put('cut.tar', tar.subarray(0, tar.length - 4000)))
  expect(contents).toEqual(BOTH)
  expect(refused).toEqual([{ path: 'cut.tar', reason: 'cut off or damaged: the first 2 of its files are read' }])
})

test('what unpacks to many times its size is refused', async () => {
  const bomb = gzipSync(await tarOf([{ path: 'zeros', content: Buffer.alloc(80 * 1024 * 1024) }]))
  await expect(openInputs(put('bomb.tgz', bomb))).rejects.toThrow('over 200 times its size: refused')
})

test('a Maildir in a tar is mail', async () => {
  const letter =
    'From: Lena Winter <lena@winter.example>\nTo: mira@solberg.example\nSubject: Shelves\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\nHello\n'
  const tar = await tarOf([
    { path: 'Mail/cur/1:2,S', content: letter },
    { path: 'Mail/new/2', content: letter },
  ])
  const { planned } = await planImports(put('mail.tar.gz', gzipSync(tar)), importers)
  expect(planned.map(({ importer, input }) => [importer.id, input.files.map(({ path }) => path)])).toEqual([
    ['mail', ['Mail/cur/1:2,S', 'Mail/new/2']],
  ])
  for (const { input } of planned) await input.close()
})

test('a damaged tar is read or is Invalid, and nothing else', async () => {
  const whole = await tarOf(TWO)
  const packed = gzipSync(whole)
  const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(flips, fc.boolean(), fc.nat(20), async (changes, isPacked, cut) => {
      const bytes = Buffer.from(isPacked ? packed : whole)
      for (const [share, value] of changes) bytes[Math.floor(share * (bytes.length - 1))] = value
      const path = put('damaged.tar', cut < 4 ? bytes.subarray(0, Math.max(4, (bytes.length * cut) / 4)) : bytes)
      const found = await opened(path).catch((error: unknown) => error)
      if (found instanceof Error) expect(found).toBeInstanceOf(Invalid)
    }),
    { seed: 20260301, numRuns: 300 },
  )
})
