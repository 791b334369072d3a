import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Invalid } from '#domain/errors.ts'
import { type ZipFileToMake, zipOf } from './fixtures/zip-of.ts'
import type { InputFile } from './input.ts'
import { openInputs } from './open-input.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tend-open-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
const putZip = (...files: ZipFileToMake[]) => put('a.zip', zipOf(files))

async function textOf(file: InputFile): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of await file.open()) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('a file in gzip is read unpacked, under its plain name, and progress counts packed bytes', async () => {
  const packed = gzipSync('hello '.repeat(1000))
  const { inputs } = await openInputs(await put('a.csv.gz', packed))
  const [file] = inputs[0]!.files
  expect([file!.path, (await file!.head(5)).toString(), inputs[0]!.progress().doneBytes]).toEqual(['a.csv', 'hello', 0])
  expect(await textOf(file!)).toHaveLength(6000)
  expect(inputs[0]!.progress()).toEqual({ doneBytes: packed.length, totalBytes: packed.length })
})

test('a zip is read entry by entry, twice when asked, and counted once', async () => {
  const { inputs } = await openInputs(await putZip({ path: 'b/x.txt', content: 'bytes' }, { path: 'y.txt', content: 'more' }))
  const [input] = inputs
  expect(input!.files.map(({ path }) => path)).toEqual(['b/x.txt', 'y.txt'])
  expect(await Promise.all(input!.files.map(textOf))).toEqual(['bytes', 'more'])
  expect(await textOf(input!.files[0]!)).toBe('bytes')
  const { doneBytes, totalBytes } = input!.progress()
  expect(doneBytes).toBe(totalBytes)
  await input!.close()
})

test.each([['../out.txt'], ['a/../../out.txt'], ['/etc/out.txt'], ['C:\\out.txt'], ['..\\out.txt']])(
  'an entry called %s is refused',
  async (path) => {
    const { inputs, refused } = await openInputs(await putZip({ path, content: 'x' }, { path: 'ok.txt', content: 'x' }))
    expect(inputs[0]!.files.map((file) => file.path)).toEqual(['ok.txt'])
    expect(refused).toEqual([{ path: `a.zip: ${path.replaceAll('\\', '/')}`, reason: expect.stringMatching(/in the zip/) }])
    await inputs[0]!.close()
  },
)

test('an encrypted entry is refused and says what to do', async () => {
  const { refused, inputs } = await openInputs(await putZip({ path: 'secret.csv', content: 'x', flags: 1 }))
  expect(refused[0]!.reason).toContain('encrypted')
  await inputs[0]!.close()
})

test('a zip that unpacks to hundreds of times its size is refused', async () => {
  await expect(openInputs(await putZip({ path: 'bomb.csv', content: Buffer.alloc(60 * 1024 * 1024) }))).rejects.toThrow(Invalid)
})

test('an entry that holds more than it declares fails while it is read', async () => {
  const { inputs } = await openInputs(await putZip({ path: 'liar.csv', content: 'x'.repeat(1000), declaredSize: 10 }))
  await expect(textOf(inputs[0]!.files[0]!)).rejects.toThrow('liar.csv unpacks to more than the 10 bytes it declares')
  await inputs[0]!.close()
})

test('a zip that is cut off or damaged says so', async () => {
  const whole = zipOf([{ path: 'x.txt', content: 'hello '.repeat(100) }])
  await expect(openInputs(await put('cut.zip', whole.subarray(0, -10)))).rejects.toThrow('not a whole zip file')
  const damaged = Buffer.from(whole)
  damaged.fill(0xff, 40, 44)
  const { inputs } = await openInputs(await put('damaged.zip', damaged))
  await expect(textOf(inputs[0]!.files[0]!)).rejects.toThrow(Invalid)
  await inputs[0]!.close()
})

test('a gzip file that is cut off says so', async () => {
  const { inputs } = await openInputs(await put('cut.csv.gz', gzipSync('hello '.repeat(1000)).subarray(0, 30)))
  await expect(textOf(inputs[0]!.files[0]!)).rejects.toThrow('cut off')
})

test('nothing there, and an empty file, are told in a sentence', async () => {
  await expect(openInputs(join(folder, 'nothing'))).rejects.toThrow('no such file or folder')
  await expect(openInputs(await put('empty.csv', ''))).rejects.toThrow('empty.csv is empty')
})

test('a folder is read in the order of names, links are not followed, every zip is its own input', async () => {
  await mkdir(join(folder, 'sub'))
  await put('sub/b.txt', 'b')
  await put('a.txt', 'a')
  await putZip({ path: 'z.txt', content: 'z' })
  await put('broken.zip', 'PK\x03\x04 and no more')
  await symlink('/etc', join(folder, 'etc'))
  const { inputs, refused } = await openInputs(folder)
  expect(inputs.map((input) => input.files.map(({ path }) => path))).toEqual([['a.txt', 'sub/b.txt'], ['z.txt']])
  expect(refused.map(({ path }) => path)).toEqual(['broken.zip', 'etc'])
  for (const input of inputs) await input.close()
})
