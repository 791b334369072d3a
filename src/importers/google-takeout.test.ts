import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { zipOf } from './fixtures/zip-of.ts'
import { isOfTakeout, isUnreadOfTakeout } from './google-takeout.ts'
import type { Imported } from './importer.ts'
import { importers } from './index.ts'
import { planImports } from './plan.ts'

const FOLDER = join(import.meta.dirname, 'fixtures', 'takeout')

async function readAll(path: string) {
  const { planned, unrecognised } = await planImports(path, importers)
  const bySource: Record<string, Imported[]> = {}
  for (const { importer, input } of planned) {
    const records: Imported[] = bySource[importer.id] ?? []
    bySource[importer.id] = records
    const options = { me: new Set(['mail:ines@duarte.example']) }
    for await (const record of importer.read(input, options)) if (record.type !== 'part') records.push(record)
    await input.close()
  }
  return { bySource, unrecognised: unrecognised.map(({ reason }) => reason) }
}

test('a German Takeout gives contacts with labels and photos, mail, and the calendar, and one line for the rest', async () => {
  const { bySource, unrecognised } = await readAll(FOLDER)
  expect(Object.keys(bySource)).toEqual(['mail', 'vcard', 'calendar'])
  const { mail = [], vcard = [], calendar = [] } = bySource
  expect(vcard).toMatchObject([
    { type: 'person', name: 'Mira Solberg', groups: ['Klettern'], photo: { type: 'image/png' } },
    { type: 'person', name: 'Aya Tanabe' },
    { type: 'problem', line: 14, reason: 'the card has no name, address, number or page' },
  ])
  expect(mail).toMatchObject([
    { type: 'interaction', kind: 'mail', subject: 'Danke' },
    { type: 'interaction', kind: 'mail', subject: 'Re: Danke', sent: true },
    { type: 'left-out', reason: 'advertising' },
    { type: 'left-out', reason: 'empty' },
    { type: 'interaction', kind: 'message', channel: 'hangouts', snippet: 'er du der?', at: new Date('2013-11-15T12:55:25Z') },
  ])
  expect(calendar).toMatchObject([
    { type: 'event', title: 'Frühstück', role: 'hosting' },
    { type: 'interaction', kind: 'meeting' },
  ])
  expect(unrecognised).toEqual([
    '1 of the files of Google Takeout, not read: photos, films, pages and lists of what you did there',
    'a picture',
    expect.stringMatching(/^a table in which/),
  ])
})

test('the same in several zips is the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tend-takeout-'))
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const parts: { path: string; content: Buffer }[][] = [[], []]
  for (const file of files)
    parts[/E-Mail|Klettern/.test(file) ? 1 : 0]!.push({ path: file.slice(FOLDER.length + 1), content: readFileSync(file) })
  for (const [index, part] of parts.entries()) writeFileSync(join(folder, `takeout-20261101-00${index + 1}.zip`), zipOf(part))
  const { bySource } = await readAll(folder)
  rmSync(folder, { recursive: true })
  expect(bySource).toEqual((await readAll(FOLDER)).bySource)
})

test('the table of contacts of Takeout is one import, and nobody in it is told twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tend-takeout-'))
  const table = 'First Name,Last Name,File As,Labels,E-mail 1 - Value\nMira,Solberg,,Klettern ::: * myContacts,mira@fjord.example\n'
  writeFileSync(
    join(folder, 'takeout.zip'),
    zipOf([
      { path: 'Takeout/Kontakte/Alle Kontakte/Alle Kontakte.csv', content: table },
      { path: 'Takeout/Kontakte/Klettern/Klettern.csv', content: table },
    ]),
  )
  const { bySource } = await readAll(folder)
  rmSync(folder, { recursive: true })
  expect(bySource['google-csv']).toMatchObject([{ name: 'Mira Solberg', groups: ['Klettern'] }])
})

test('of Takeout nobody reads films, pages and large pictures; elsewhere they are looked at', () => {
  expect(isOfTakeout('Takeout/Contacts/x.vcf')).toBe(true)
  expect(isOfTakeout('takeout-2026.zip')).toBe(false)
  expect(isUnreadOfTakeout('Takeout/Google Photos/a.mp4', 10)).toBe(true)
  expect(isUnreadOfTakeout('Takeout/Contacts/All Contacts/Ada.jpg', 10_000)).toBe(false)
  expect(isUnreadOfTakeout('Takeout/Google Photos/a.jpg', 3_000_000)).toBe(true)
  expect(isUnreadOfTakeout('Takeout/Mail/Sent.mbox', 3_000_000)).toBe(false)
  expect(isUnreadOfTakeout('Photos/a.mp4', 10)).toBe(false)
})
