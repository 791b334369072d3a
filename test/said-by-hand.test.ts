import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '#actions/add-person.ts'
import { addIdentity } from '#actions/identity/add-identity.ts'
import { chooseShownValues } from '#actions/identity/choose-shown.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { undoChange } from '#actions/undo-change.ts'
import { undoImport } from '#actions/undo-import.ts'
import { seePerson } from '#views/person.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

const OWNER = 'Ines Duarte <ines@duarte.example>'
const JONAS = 'Jonas Weidmann <jonas@weidmann.example>'
const letter = (id: string, ago: number, from: string, to: string): Letter => ({ id, at: daysAgo(ago), from, to })

let data: TestData
beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

const bring = async (name: string, letters: Letter[]) =>
  (await importArchives(data.ctx, join(writeFiles(data.folder, { [name]: mboxOf(letters) }), name), { me: ['ines@duarte.example'] }))
    .imports[0]!
const holderOf = async (key: string) =>
  (await data.ctx.db.selectFrom('identity').select('person_id as id').where('key', '=', key).executeTakeFirst())?.id
const jonas = async () => (await holderOf('mail:jonas@weidmann.example'))!
const interactionsOf = async (id: string) =>
  (await data.ctx.db.selectFrom('interaction').select('record_id').where('person_id', '=', id).execute()).length

test('an address by the owner’s word takes what an archive brings from there later, and gives it back when it is taken back', async () => {
  await bring('mail.mbox', [letter('1', 60, JONAS, OWNER)])
  const id = await jonas()
  const added = await addIdentity(data.ctx, id, ' JW@boats.example ')
  expect(added).toMatchObject({ sentence: 'jw@boats.example is Jonas Weidmann’s' })
  expect((await seePerson(data.ctx, id)).identities).toContainEqual(
    expect.objectContaining({ value: 'jw@boats.example', because: 'you added them' }),
  )
  const later = await bring('boats.mbox', [letter('2', 20, 'J. W. <jw@boats.example>', OWNER), letter('3', 10, OWNER, 'jw@boats.example')])
  expect(await interactionsOf(id)).toBe(3)
  if ('changeId' in added) await undoChange(data.ctx, added.changeId)
  expect(await interactionsOf(id)).toBe(1)
  const other = (await holderOf('mail:jw@boats.example'))!
  expect(other).not.toBe(id)
  expect(await interactionsOf(other)).toBe(2)
  await undoImport(data.ctx, later.id)
  expect(await holderOf('mail:jw@boats.example')).toBeUndefined()
})

test('an address by hand outlives the import that told of the person, and goes with nothing left of it when it is taken back', async () => {
  const { id: importId } = await bring('mail.mbox', [letter('1', 60, JONAS, OWNER)])
  const id = await jonas()
  const added = await addIdentity(data.ctx, id, '+49 30 1234567')
  await undoImport(data.ctx, importId)
  expect(await holderOf('phone:+49301234567')).toBe(id)
  expect((await seePerson(data.ctx, id)).name).toBe('Jonas Weidmann')
  await bring('again.mbox', [letter('1', 60, JONAS, OWNER)])
  expect(await jonas()).toBe(id)
  if ('changeId' in added) await undoChange(data.ctx, added.changeId)
  expect(await holderOf('phone:+49301234567')).toBeUndefined()
  expect((await seePerson(data.ctx, id)).identities.map(({ key }) => key)).toEqual(['mail:jonas@weidmann.example'])
})

test('somebody else’s address is not taken from them: it is said whose it is', async () => {
  await bring('mail.mbox', [letter('1', 60, JONAS, OWNER), letter('2', 50, 'Keiko Mori <keiko@north.example>', OWNER)])
  const keiko = (await holderOf('mail:keiko@north.example'))!
  expect(await addIdentity(data.ctx, await jonas(), 'keiko@north.example')).toEqual({ takenBy: { id: keiko, name: 'Keiko Mori' } })
  expect(await holderOf('mail:keiko@north.example')).toBe(keiko)
})

test('of two people who are given one address at once, one gets it', async () => {
  await bring('mail.mbox', [letter('1', 60, JONAS, OWNER), letter('2', 50, 'Keiko Mori <keiko@north.example>', OWNER)])
  const people = [await jonas(), (await holderOf('mail:keiko@north.example'))!]
  const said = await Promise.allSettled(people.map((id) => addIdentity(data.ctx, id, 'new@boats.example')))
  const given = people.filter((_, i) => said[i]!.status === 'fulfilled' && 'changeId' in (said[i] as PromiseFulfilledResult<object>).value)
  expect(given).toEqual([await holderOf('mail:new@boats.example')])
})

test.each([
  ['jonas@weidmann.example', 'jonas@weidmann.example is known as Jonas Weidmann’s already.'],
  ['ines@duarte.example', 'ines@duarte.example is your own.'],
  ['030 1234567', 'Write the number with its country: +49 30 1234567.'],
  ['somewhere else', '“somewhere else” is no mail address, phone number or page.'],
])('%s is refused in words', async (written, sentence) => {
  await bring('mail.mbox', [letter('1', 60, JONAS, OWNER)])
  await expect(addIdentity(data.ctx, await jonas(), written)).rejects.toThrow(sentence)
})

test('several things are put right in one, a birthday among them, and taken back in one', async () => {
  await bring('mail.mbox', [letter('1', 60, JONAS, OWNER)])
  const id = await jonas()
  const { changeId, sentence } = await chooseShownValues(data.ctx, id, { name: 'Jonas W.', place: 'Kiel', birthday: { month: 2, day: 29 } })
  expect(sentence).toBe('Jonas Weidmann: shown as you say')
  expect(await seePerson(data.ctx, id)).toMatchObject({ name: 'Jonas W.', place: 'Kiel', birthday: { month: 2, day: 29 } })
  await bring('more.mbox', [letter('2', 30, JONAS, OWNER)])
  expect(await seePerson(data.ctx, id)).toMatchObject({ name: 'Jonas W.', birthday: { month: 2, day: 29 } })
  await undoChange(data.ctx, changeId)
  expect(await seePerson(data.ctx, id)).toMatchObject({ name: 'Jonas Weidmann', place: null, birthday: null })
})

test('what was written of somebody added by hand is emptied again, and taken back', async () => {
  const { personId } = await addPerson(data.ctx, { name: 'Nils Berg' })
  const first = await chooseShownValues(data.ctx, personId, { organisation: 'Fjord', birthday: { year: 1970, month: 3, day: 12 } })
  await chooseShownValues(data.ctx, personId, { birthday: null })
  expect(await seePerson(data.ctx, personId)).toMatchObject({ organisation: 'Fjord', birthday: null })
  await undoChange(data.ctx, first.changeId)
  expect(await seePerson(data.ctx, personId)).toMatchObject({ organisation: null, birthday: null })
  await expect(chooseShownValues(data.ctx, personId, { name: null })).rejects.toThrow('A name is enough, but it needs one.')
  await expect(chooseShownValues(data.ctx, personId, { birthday: { month: 2, day: 30 } })).rejects.toThrow(
    'no day on which somebody was born',
  )
  await expect(chooseShownValues(data.ctx, personId, { birthday: { month: 2, day: 3, year: 2027 } })).rejects.toThrow('no day on which')
})

test('somebody added by hand keeps the name and the firm that were written where a source brings their address alone', async () => {
  const bare = [letter('1', 60, 'ruth@ames.example', OWNER), letter('2', 50, OWNER, 'ruth@ames.example')]
  const { personId } = await addPerson(data.ctx, { name: 'Ruth Ames', mail: 'ruth@ames.example', organisation: 'Ames & Daughters' })
  const seen = async () => {
    const { name, organisation, identities } = await seePerson(data.ctx, personId)
    return { name, organisation, keys: identities.map(({ key }) => key) }
  }
  const written = { name: 'Ruth Ames', organisation: 'Ames & Daughters', keys: ['mail:ruth@ames.example'] }
  expect(await seen()).toEqual(written)
  const { id } = await bring('bare.mbox', bare)
  expect(await seen()).toEqual(written)
  expect(await interactionsOf(personId)).toBe(2)
  await undoImport(data.ctx, id)
  expect(await seen()).toEqual(written)
})

test('a whole name that a source tells stands before half of one that was written', async () => {
  const { personId } = await addPerson(data.ctx, { name: 'Ruth', mail: 'ruth@ames.example' })
  const { id } = await bring('mail.mbox', [letter('1', 60, 'Ruth Ames <ruth@ames.example>', OWNER)])
  expect((await seePerson(data.ctx, personId)).name).toBe('Ruth Ames')
  await undoImport(data.ctx, id)
  expect((await seePerson(data.ctx, personId)).name).toBe('Ruth')
})

test('adding somebody is taken back without what a source told of them since', async () => {
  const added = await addPerson(data.ctx, { name: 'R. A. from the pier', mail: 'ruth@ames.example', organisation: 'The pier' })
  await bring('mail.mbox', [letter('1', 60, 'Ruth Ames <ruth@ames.example>', OWNER), letter('2', 50, OWNER, 'ruth@ames.example')])
  expect((await seePerson(data.ctx, added.personId)).name).toBe('R. A. from the pier')
  await undoChange(data.ctx, added.changeId)
  expect(await seePerson(data.ctx, added.personId)).toMatchObject({ name: 'Ruth Ames', organisation: null })
  expect(await interactionsOf(added.personId)).toBe(2)
  const left = await data.ctx.db.selectFrom('identity').select('key').execute()
  expect(left.map(({ key }) => key)).toEqual(['mail:ruth@ames.example'])
  expect(await data.ctx.db.selectFrom('link').selectAll().execute()).toEqual([])
})

test('somebody whom an earlier release kept by their address alone is known by the written name as well', async () => {
  const { db } = data.ctx
  const { personId } = await addPerson(data.ctx, { name: 'Ruth Ames', mail: 'ruth@ames.example', organisation: 'Ames & Daughters' })
  const held = async () => ({
    identities: await db.selectFrom('identity').select(['key', 'because']).orderBy('key').execute(),
    links: await db.selectFrom('link').select(['a_key', 'b_key', 'is_same', 'said_by']).execute(),
    chosen: await db.selectFrom('chosen').select(['person_id', 'field', 'value']).execute(),
  })
  const now = await held()
  await db.deleteFrom('identity').where('key', 'like', 'hidden:%').execute()
  await db.deleteFrom('link').execute()
  await db.deleteFrom('chosen').execute()
  const migration = readFileSync('src/store/migrations/0073-names-by-hand.sql', 'utf8')
  for (let time = 0; time < 2; time++) {
    await sql.raw(migration).execute(db)
    expect(await held()).toEqual(now)
  }
  await bring('bare.mbox', [letter('1', 60, 'ruth@ames.example', OWNER)])
  expect((await seePerson(data.ctx, personId)).name).toBe('Ruth Ames')
})
