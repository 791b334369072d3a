import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNote } from '#actions/add-note.ts'
import { confirmOwner } from '#actions/confirm-owner.ts'
import { chooseShownValues } from '#actions/identity/choose-shown.ts'
import { joinPeople, keepApart, putOff, splitPerson, undoMerge } from '#actions/identity/decide-pair.ts'
import { scanDuplicates } from '#actions/identity/scan-duplicates.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { importRecords } from '#actions/import/import-records.ts'
import { makePromise } from '#actions/make-promise.ts'
import { undoChange } from '#actions/undo-change.ts'
import { undoImport } from '#actions/undo-import.ts'
import { type Imported, OWNER as OWNER_SIDE } from '#importers/importer.ts'
import { listDuplicates } from '#store/duplicates.ts'
import { listLinks } from '#store/links.ts'
import { seeDuplicates } from '#views/duplicates.ts'
import { seePerson } from '#views/person.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { networkOf } from './support/network-of.ts'

const OWNER = 'Ines Duarte <ines@duarte.example>'
const ME = ['ines@duarte.example']

let data: TestData
beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

const bring = async (name: string, content: string, into = data) =>
  (await importArchives(into.ctx, join(writeFiles(into.folder, { [name]: content }), name), { me: ME })).imports[0]!

const card = (name: string, ...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...lines, 'END:VCARD', ''].join('\n')

async function personWith(key: string, of = data): Promise<string> {
  const row = await of.ctx.db.selectFrom('identity').select('person_id as id').where('key', '=', key).executeTakeFirst()
  if (!row) throw new Error(`nobody has ${key}`)
  return row.id
}

/** Who has which identities, as sets. */
async function groupsOf(of = data): Promise<string[]> {
  return (await peopleOf(of)).map(({ keys }) => keys.join(' ')).sort()
}

const letter = (id: string, ago: number, from: string, to: string): Letter => ({ id, at: daysAgo(ago), from, to })
const AT_WORK = 'Amara T Oyelaran <amara.oyelaran@harbour.example>'
const OLD_ADDRESS = '"Oyelaran, Amara T." <t..oyelaran@harbour.example>'
const AT_HOME = 'Amara Oyelaran <amara@oyelaran.example>'
const mails = mboxOf([
  letter('1', 90, OWNER, AT_WORK),
  letter('2', 80, OLD_ADDRESS, OWNER),
  letter('3', 70, AT_HOME, OWNER),
  letter('4', 60, 'Jonas Weidmann <jonas@weidmann.example>', OWNER),
])
const WORK = 'mail:amara.oyelaran@harbour.example'
const OLD = 'mail:t..oyelaran@harbour.example'
const HOME = 'mail:amara@oyelaran.example'

test('two addresses of one firm with one rare name and one second name are one person at once; one at home is asked about', async () => {
  await bring('mail.mbox', mails)
  expect(await groupsOf()).toEqual(['mail:amara@oyelaran.example', `${WORK} ${OLD}`, 'mail:jonas@weidmann.example'].sort())
  const open = await listDuplicates(data.ctx.db, data.ctx.ownerId, '2026-03-01', 10)
  expect(open.map(({ personA, personB }) => [personA, personB].sort())).toEqual([[await personWith(HOME), await personWith(WORK)].sort()])
})

test('a number in somebody’s signature ties their address to the card that has it, as long as the mails are there', async () => {
  await bring('cards.vcf', card('Jonas Weidmann', 'TEL:+44 20 7946 0018'))
  const text = 'See you on Sunday.\n\n-- \nJonas Weidmann\n+44 20 7946 0018'
  const own = { ...letter('1', 30, 'Jonas Weidmann <jw@boats.example>', OWNER), text }
  await bring('mail.mbox', mboxOf([own, letter('2', 20, OWNER, 'Jonas Weidmann <jw@boats.example>')]))
  expect(await groupsOf()).toEqual(['mail:jw@boats.example phone:+442079460018'])
  await undoImport(data.ctx, (await importOf('mail.mbox')).id)
  expect(await groupsOf()).toEqual(['phone:+442079460018'])
})

test('somebody who was taken for the owner is who they were when their address is given back: name, firm, phone and photo', async () => {
  const PIXEL = 'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  await bring('cards.vcf', card('Jonas Weidmann', 'EMAIL:jonas@weidmann.example', 'TEL:+44 20 7946 0018', 'ORG:Boats Ltd', PIXEL))
  await bring('mail.mbox', mails)
  const own = 'mail:ines@duarte.example'
  const before = await networkOf(data.ctx)
  const jonas = 'mail:jonas@weidmann.example'
  await confirmOwner(data.ctx, { name: 'Ines Duarte', identities: [own, jonas, 'phone:+442079460018'] })
  expect((await groupsOf()).join()).not.toContain('jonas')
  await confirmOwner(data.ctx, { name: 'Ines Duarte', identities: [own] })
  expect(await networkOf(data.ctx)).toEqual(before)
  const page = await seePerson(data.ctx, await personWith(jonas))
  expect(page).toMatchObject({ name: 'Jonas Weidmann', organisation: 'Boats Ltd', hasPhoto: true })
})

test('an address that the owner took for their own and gives back is found to be somebody’s again', async () => {
  await bring('mail.mbox', mails)
  const own = 'mail:ines@duarte.example'
  await confirmOwner(data.ctx, { name: 'Ines Duarte', identities: [own, OLD] })
  expect(await groupsOf()).toContain(WORK)
  await confirmOwner(data.ctx, { name: 'Ines Duarte', identities: [own] })
  expect(await groupsOf()).toContain(`${WORK} ${OLD}`)
})

test('what was joined by itself comes apart on a word, stays apart when everything is looked at again, and is one again when that is taken back', async () => {
  await bring('mail.mbox', mails)
  const joined = await networkOf(data.ctx)
  const [link] = await listLinks(data.ctx.db, data.ctx.ownerId)
  const { changeId } = await undoMerge(data.ctx, link!.id)
  expect(await groupsOf()).toContain(OLD)
  await lookAgain()
  expect(await groupsOf()).toContain(OLD)
  await bring('again.mbox', mboxOf([letter('1', 90, OWNER, AT_WORK), letter('9', 10, OWNER, OLD_ADDRESS)]))
  expect(await groupsOf()).toContain(OLD)
  await undoImport(data.ctx, (await importOf('again.mbox')).id)
  await undoChange(data.ctx, changeId)
  expect(await networkOf(data.ctx)).toEqual(joined)
})

/** With everything that is told of people as rows. */
const peopleOf = async (of = data) => ((await networkOf(of.ctx)) as { people: { keys: string[]; name: string }[] }).people

const lookAgain = (of = data) => of.ctx.db.transaction().execute((db) => scanDuplicates(db, of.ctx))

const importOf = (path: string) => data.ctx.db.selectFrom('import').select('id').where('path', 'like', `%${path}`).executeTakeFirstOrThrow()

test('joining by hand and taking it back long after gives two people with everything that hung on each', async () => {
  await bring('mail.mbox', mails)
  const [amara, jonas] = [await personWith(WORK), await personWith('mail:jonas@weidmann.example')]
  await addNote(data.ctx, jonas, 'likes boats')
  await makePromise(data.ctx, { personId: jonas, what: 'send the plan', madeBy: 'owner' })
  const before = await networkOf(data.ctx)
  const { changeId, personId } = await joinPeople(data.ctx, amara, jonas)
  expect((await groupsOf()).length).toBe(2)
  expect((await seePerson(data.ctx, jonas)).id).toBe(personId)
  const others = await joinPeople(data.ctx, personId, await personWith(HOME))
  expect(await groupsOf()).toEqual([`${HOME} ${WORK} mail:jonas@weidmann.example ${OLD}`.split(' ').sort().join(' ')])
  await undoChange(data.ctx, changeId)
  expect(await personWith('mail:jonas@weidmann.example')).not.toBe(await personWith(WORK))
  await undoChange(data.ctx, others.changeId)
  expect(await personWith('mail:jonas@weidmann.example')).toBe(jonas)
  const { rows } = await notesOf(jonas)
  expect(rows).toEqual(['likes boats'])
  expect(await networkOf(data.ctx)).toEqual(before)
})

async function notesOf(personId: string) {
  const rows = await data.ctx.db.selectFrom('note').select('text').where('person_id', '=', personId).execute()
  return { rows: rows.map(({ text }) => text) }
}

test('a shared address of one card can be given to somebody else, and no later card takes it back', async () => {
  const shared = card('Amara Oyelaran', 'EMAIL:amara@oyelaran.example', 'EMAIL:family@oyelaran.example')
  await bring('a.vcf', shared)
  expect(await groupsOf()).toEqual(['mail:amara@oyelaran.example mail:family@oyelaran.example'])
  const { personId } = await splitPerson(data.ctx, await personWith(HOME), ['mail:family@oyelaran.example'])
  expect(await personWith('mail:family@oyelaran.example')).toBe(personId)
  await bring('b.vcf', `${shared}${card('Tunde Oyelaran', 'EMAIL:family@oyelaran.example')}`)
  expect(await groupsOf()).toEqual(['mail:amara@oyelaran.example', 'mail:family@oyelaran.example'])
  await expect(splitPerson(data.ctx, personId, ['mail:family@oyelaran.example'])).rejects.toThrow('not all')
  await expect(splitPerson(data.ctx, personId, [HOME])).rejects.toThrow('none of the identities')
})

test('two whom the owner keeps apart are not asked about again; a question put off waits a month', async () => {
  await bring('mail.mbox', mails)
  const open = async (day = '2026-03-01') => (await listDuplicates(data.ctx.db, data.ctx.ownerId, day, 10)).length
  const pair = [await personWith(WORK), await personWith(HOME)] as const
  const later = await putOff(data.ctx, ...pair)
  expect([await open(), await open('2026-05-01')]).toEqual([0, 1])
  expect(await seeDuplicates(data.ctx)).toMatchObject({ openCount: 0, laterCount: 1 })
  await undoChange(data.ctx, later.changeId)
  expect(await open()).toBe(1)
  const apart = await keepApart(data.ctx, ...pair)
  await lookAgain()
  expect(await open()).toBe(0)
  await undoChange(data.ctx, apart.changeId)
  await lookAgain()
  expect(await open()).toBe(1)
})

test('the owner chooses what a person is shown with, through a merge and back', async () => {
  await bring('mail.mbox', mails)
  const jonas = await personWith('mail:jonas@weidmann.example')
  const { changeId } = await chooseShownValues(data.ctx, jonas, { name: 'Jonas W.' })
  const named = async () => (await peopleOf()).find(({ keys }) => keys.includes('mail:jonas@weidmann.example'))?.name
  expect(await named()).toBe('Jonas W.')
  const merged = await joinPeople(data.ctx, await personWith(HOME), jonas)
  expect(await named()).toBe('Jonas W.')
  await undoChange(data.ctx, merged.changeId)
  expect(await named()).toBe('Jonas W.')
  await undoChange(data.ctx, changeId)
  expect(await named()).toBe('Jonas Weidmann')
})

const FIRST = ['Amara', 'Tunde', 'Ada']
const KEYS = ['a@one.example', 'b@one.example', 'c@two.example', 'd@two.example', 'e@three.example']
const person = fc.record({
  name: fc.constantFrom(...FIRST),
  mails: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 2 }),
})
const archive = fc.record({
  cards: fc.array(person, { minLength: 1, maxLength: 3 }),
  mails: fc.array(fc.constantFrom(...KEYS), { maxLength: 4 }),
})
const word = fc.oneof(
  fc.record({ type: fc.constant('join' as const), a: fc.constantFrom(...KEYS), b: fc.constantFrom(...KEYS) }),
  fc.record({ type: fc.constant('apart' as const), a: fc.constantFrom(...KEYS), b: fc.constantFrom(...KEYS) }),
  fc.record({ type: fc.constant('split' as const), a: fc.constantFrom(...KEYS), b: fc.constantFrom(...KEYS) }),
)
type Word = typeof word extends fc.Arbitrary<infer T> ? T : never
type Archive = typeof archive extends fc.Arbitrary<infer T> ? T : never

const mail = (value: string) => ({ kind: 'mail' as const, value })

/** An address book and a mailbox. @returns the ids of the imports */
async function bringBoth(name: string, { cards, mails: written }: Archive, into: TestData): Promise<string[]> {
  const people = cards.map(
    (each, at): Imported => ({ type: 'person', key: `${name} ${at}`, identities: each.mails.map(mail), name: `${each.name} Oyelaran` }),
  )
  const letters = written.map(
    (address, at): Imported => ({
      type: 'interaction',
      key: `${name} letter ${at}`,
      at: new Date(daysAgo(10 + at)),
      kind: 'mail',
      channel: 'mail',
      from: at % 2 ? OWNER_SIDE : { identities: [mail(address)], name: 'Amara Oyelaran' },
      to: [at % 2 ? { identities: [mail(address)] } : OWNER_SIDE],
      audience: 1,
    }),
  )
  const ids: string[] = []
  for (const [source, records] of [
    ['vcard', people],
    ['mail', letters],
  ] as const)
    ids.push((await importRecords(into.ctx, { source, title: source, path: name }, records)).id)
  return ids
}

/** Does what the owner says where the two are there to say it of. @returns what takes it back */
async function heed(said: Word, into: TestData): Promise<string | undefined> {
  const [a, b] = await Promise.all([said.a, said.b].map((mail) => personWith(`mail:${mail}`, into).catch(() => undefined)))
  if (a === undefined || b === undefined || said.a === said.b) return undefined
  if (said.type === 'split') return a === b ? (await splitPerson(into.ctx, a, [`mail:${said.b}`])).changeId : undefined
  if (a === b) return undefined
  return (said.type === 'join' ? await joinPeople(into.ctx, a, b) : await keepApart(into.ctx, a, b)).changeId
}

test('an import that is undone after any merges, splits and words leaves everything as if it had never been', async () => {
  await fc.assert(
    fc.asyncProperty(archive, archive, fc.array(word, { maxLength: 4 }), async (kept, undone, words) => {
      const one = await openTestData()
      try {
        await bringBoth('kept', kept, one)
        const alone = await networkOf(one.ctx)
        const imports = await bringBoth('undone', undone, one)
        const changes: string[] = []
        for (const each of words) {
          const change = await heed(each, one)
          if (change) changes.push(change)
        }
        for (const id of imports) await undoImport(one.ctx, id)
        for (const change of changes.toReversed()) await undoChange(one.ctx, change)
        await lookAgain(one)
        expect(await networkOf(one.ctx)).toEqual(alone)
      } finally {
        await one.close()
      }
    }),
    { numRuns: 12, seed: 11 },
  )
})

test('merges and splits taken back in any order leave everything as it was', async () => {
  await fc.assert(
    fc.asyncProperty(archive, fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), async (told, words, turn) => {
      const into = await openTestData()
      try {
        await bringBoth('told', told, into)
        const before = await networkOf(into.ctx)
        const changes: string[] = []
        for (const each of words) {
          const change = await heed(each, into)
          if (change) changes.push(change)
        }
        const order = changes.length === 0 ? [] : [...changes.slice(turn % changes.length), ...changes.slice(0, turn % changes.length)]
        for (const change of order) await undoChange(into.ctx, change)
        await lookAgain(into)
        expect(await networkOf(into.ctx)).toEqual(before)
      } finally {
        await into.close()
      }
    }),
    { numRuns: 12, seed: 5 },
  )
})
