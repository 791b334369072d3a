import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { ImportQueue } from '#jobs/import-queue.ts'
import { localeOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { listImports, listProblems } from '#store/imports.ts'
import { importRowOf } from '#views/imports.ts'
import { seePerson } from '#views/person.ts'
import { writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

const GERMAN = localeOf('de')
const ENGLISH = localeOf('en')
/** One good card, one that names nobody, and text that belongs to none. */
const CARDS = `BEGIN:VCARD\r
VERSION:3.0\r
FN:Amara Okonjo\r
EMAIL:amara@fieldnotes.example\r
CATEGORIES:Choir\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
NOTE:nobody\r
END:VCARD\r
not a card\r
`
const IN_GERMAN = ['die Karte hat weder Namen noch Adresse, Nummer oder Seite', 'Text außerhalb jeder Karte']
const IN_ENGLISH = ['the card has no name, address, number or page', 'text outside of any card']

let data: TestData
beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

const reasons = async (importId: string) => (await listProblems(data.ctx.db, data.ctx.ownerId, importId, 0, 10)).map(({ reason }) => reason)

test('what of a broken file could not be read is told to a German reader in German and to an English one in English', async () => {
  writeFiles(data.folder, { 'cards.vcf': CARDS, 'more.vcf': CARDS.replace('nobody', 'nobody again') })
  const bring = (file: string) => importArchives(data.ctx, join(data.folder, file))
  const german = await speaking(GERMAN, () => bring('cards.vcf'))
  const english = await speaking(ENGLISH, () => bring('more.vcf'))
  expect(await reasons(german.imports[0]!.id)).toEqual(IN_GERMAN)
  expect(await reasons(english.imports[0]!.id)).toEqual(IN_ENGLISH)
})

test('what no import can be made of is refused in the language of the reader', async () => {
  writeFiles(data.folder, { 'mix/empty.csv': '', 'mix/film.mp4': 'x', 'mix/cards.vcf': CARDS })
  const refused = async (locale: typeof GERMAN) =>
    (await speaking(locale, () => importArchives(data.ctx, join(data.folder, 'mix')))).unrecognised.map(({ path, reason }) => [
      path,
      reason,
    ])
  expect(await refused(GERMAN)).toEqual([
    ['empty.csv', 'die Datei ist leer'],
    ['film.mp4', 'ein Film'],
  ])
  expect(await refused(ENGLISH)).toEqual([
    ['empty.csv', 'it is empty'],
    ['film.mp4', 'a film'],
  ])
})

test('a source has its name in the language of whoever looks, whoever imported it', async () => {
  writeFiles(data.folder, { 'cards.vcf': CARDS })
  const { imports } = await speaking(GERMAN, () => importArchives(data.ctx, join(data.folder, 'cards.vcf')))
  const titles = [ENGLISH, GERMAN].map((locale) => speaking(locale, () => importRowOf(imports[0]!).title))
  expect(titles).toEqual(['Address book (vCard)', 'Adressbuch (vCard)'])
  const { id } = await data.ctx.db.selectFrom('person').select('id').executeTakeFirstOrThrow()
  const page = await speaking(GERMAN, () => seePerson(data.ctx, id))
  expect(page.facts.find(({ field }) => field === 'groups')).toMatchObject({ value: 'Choir', source: 'Adressbuch (vCard)' })
})

test('a drop that another process goes on with is read for who dropped it', async () => {
  const inbox = join(data.folder, 'inbox')
  mkdirSync(join(inbox, 'd1', 'files'), { recursive: true })
  writeFiles(join(inbox, 'd1'), { 'files/cards.vcf': CARDS, '.ready': 'de-AT' })
  const queue = new ImportQueue(data.ctx, inbox)
  queue.resumeUnfinished()
  await vi.waitUntil(() => !queue.isBusy, { timeout: 60_000 })
  const [brought] = await listImports(data.ctx.db, data.ctx.ownerId)
  expect(await reasons(brought!.id)).toEqual(IN_GERMAN)
})
