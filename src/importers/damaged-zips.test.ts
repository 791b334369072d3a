import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { Invalid } from '#domain/errors.ts'
import { zipOf } from './fixtures/zip-of.ts'
import { openInputs } from './open-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'tend-damaged-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function readZip(bytes: Buffer): Promise<void> {
  const path = join(folder, 'damaged.zip')
  writeFileSync(path, bytes)
  const { inputs } = await openInputs(path)
  for (const input of inputs) {
    for (const file of input.files) for await (const _ of await file.open());
    await input.close()
  }
}

test('a damaged zip is read or is Invalid, and nothing else', async () => {
  const whole = zipOf([
    { path: 'a/first.csv', content: 'name,mail\n'.repeat(50) },
    { path: 'second.csv', content: 'x' },
  ])
  const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(flips, fc.nat(whole.length), async (changes, cut) => {
      const bytes = Buffer.from(whole)
      for (const [at, value] of changes) bytes[at] = value
      const found = await readZip(cut % 5 === 0 ? bytes.subarray(0, Math.max(cut, 4)) : bytes).catch((error: unknown) => error)
      if (found !== undefined) expect(found).toBeInstanceOf(Invalid)
    }),
    { seed: 20260301, numRuns: 400 },
  )
})

test('files of one zip can be looked into side by side, and left off while others are being read', async () => {
  const path = join(folder, 'several.zip')
  writeFileSync(path, zipOf(Array.from({ length: 24 }, (_, i) => ({ path: `${i}.bin`, content: randomBytes(600_000) }))))
  const { inputs } = await openInputs(path)
  const [input] = inputs
  const heads = await Promise.all(input!.files.map((file) => file.head(4096)))
  expect(heads.map(({ length }) => length)).toEqual(Array.from({ length: 24 }, () => 4096))
  await input!.close()
})
