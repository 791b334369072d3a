import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { zipOf } from './fixtures/zip-of.ts'
import { importers } from './index.ts'
import { planImports } from './plan.ts'

const here = import.meta.dirname
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tend-plan-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function plan(path = folder) {
  const { planned, unrecognised } = await planImports(path, importers)
  for (const { input } of planned) await input.close()
  return { found: planned.map(({ importer, input }) => [importer.id, input.files.map(({ path }) => path).sort()] as const), unrecognised }
}
const fixture = (name: string) => readFile(join(here, name))

test('a folder with several archives gives one import each, the most specific importer first', async () => {
  await cp(join(here, 'linkedin/fixtures/archive'), join(folder, 'new'), { recursive: true })
  await cp(join(here, 'linkedin/fixtures/archive-2018'), join(folder, 'old'), { recursive: true })
  await cp(join(here, 'vcard/fixtures/apple-3.0.vcf'), join(folder, 'me.vcf'))
  await cp(join(here, 'contacts-csv/fixtures/google-2024.csv'), join(folder, 'contacts.csv'))
  await cp(join(here, 'contacts-csv/fixtures/outlook.csv'), join(folder, 'outlook.csv'))
  await cp(join(here, 'contacts-csv/fixtures/people.csv'), join(folder, 'people.csv'))
  const { found, unrecognised } = await plan()
  expect(found.map(([id]) => id)).toEqual(['linkedin', 'linkedin', 'vcard', 'google-csv', 'outlook-csv', 'any-csv'])
  expect(found[0]![1]).toContain('new/Articles/Articles/2024-05-18_on-shelves.html')
  expect(unrecognised).toEqual([])
})

test('contacts of Google beside loose LinkedIn files stay Google contacts', async () => {
  await cp(join(here, 'linkedin/fixtures/archive/Connections.csv'), join(folder, 'Connections.csv'))
  await cp(join(here, 'contacts-csv/fixtures/google-2024.csv'), join(folder, 'contacts.csv'))
  expect((await plan()).found).toEqual([
    ['linkedin', ['Connections.csv']],
    ['google-csv', ['contacts.csv']],
  ])
})

test('a single renamed file is known by its content', async () => {
  const path = join(folder, 'what (1).csv')
  await writeFile(path, await fixture('linkedin/fixtures/archive/Connections.csv'))
  expect((await plan(path)).found).toEqual([['linkedin', ['what (1).csv']]])
})

test('zips with different files for one importer are parts of one archive, zips with the same files are two', async () => {
  const connections = { path: 'Connections.csv', content: await fixture('linkedin/fixtures/archive/Connections.csv') }
  const messages = { path: 'messages.csv', content: await fixture('linkedin/fixtures/archive/messages.csv') }
  await writeFile(join(folder, 'part-1.zip'), zipOf([connections]))
  await writeFile(join(folder, 'part-2.zip'), zipOf([messages]))
  expect((await plan()).found).toEqual([['linkedin', ['Connections.csv', 'messages.csv']]])
  await writeFile(join(folder, 'part-3.zip'), zipOf([messages]))
  expect((await plan()).found).toHaveLength(2)
})

test('an archive under one more folder inside its zip is found', async () => {
  const path = join(folder, 'export.zip')
  await writeFile(
    path,
    zipOf([{ path: 'Basic_2026/connections.CSV', content: await fixture('linkedin/fixtures/archive/Connections.csv') }]),
  )
  expect((await plan(path)).found).toEqual([['linkedin', ['Basic_2026/connections.CSV']]])
})

test('a PDF, a table without people and an empty file each get their reason', async () => {
  await writeFile(join(folder, 'cv.pdf'), '%PDF-1.7\n\x00')
  await writeFile(join(folder, 'prices.csv'), 'product,price,stock\nlamp,3,4\n')
  await writeFile(join(folder, 'void.csv'), '')
  const { found, unrecognised } = await plan()
  expect(found).toEqual([])
  expect(unrecognised.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
    'void.csv: it is empty',
    'cv.pdf: a PDF: it is made for reading, not for import',
    'prices.csv: a table in which no column holds names, addresses, phone numbers or profiles',
  ])
})

test('a thousand unrelated files are told in one line, quickly', async () => {
  await mkdir(join(folder, 'many'))
  await Promise.all(Array.from({ length: 1000 }, (_, index) => writeFile(join(folder, 'many', `${index}.txt`), `line ${index}\n`)))
  const begun = performance.now()
  const { unrecognised } = await plan()
  expect(unrecognised).toEqual([{ path: folder, reason: 'none of its 1,000 files is an export we know' }])
  expect(performance.now() - begun).toBeLessThan(5000)
})
