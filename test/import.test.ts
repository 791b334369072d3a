import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addNote } from '#actions/add-note.ts'
import { confirmOwner } from '#actions/confirm-owner.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { undoChange } from '#actions/undo-change.ts'
import { undoImport } from '#actions/undo-import.ts'
import { Conflict, Invalid } from '#domain/errors.ts'
import { dayNumber } from '#domain/time.ts'
import { listProblems } from '#store/imports.ts'
import { getOwner } from '#store/owner.ts'
import { seeNetwork } from '#views/network.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { networkOf } from './support/network-of.ts'

const OWNER = 'Ines Duarte <ines@duarte.example>'
const AMARA = 'Amara Oyelaran <amara@harbour.example>'
const JONAS = 'Jonas Weidmann <jonas@weidmann.example>'
const ME = ['ines@duarte.example']

let data: TestData
beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

const bring = async (name: string, content: string, into = data) =>
  (await importArchives(into.ctx, join(writeFiles(into.folder, { [name]: content }), name), { me: ME })).imports[0]!

const letters: Letter[] = [
  { id: 'a1', at: daysAgo(90), from: OWNER, to: AMARA, subject: 'The pier' },
  { id: 'a2', at: daysAgo(88), from: AMARA, to: OWNER, subject: 'Re: The pier' },
  { id: 'a3', at: daysAgo(60), from: OWNER, to: AMARA },
  { id: 'j1', at: daysAgo(40), from: JONAS, to: OWNER, subject: 'Slides', text: 'Could you send me the slides?' },
]
const more: Letter[] = [
  { id: 'a4', at: daysAgo(30), from: AMARA, to: OWNER },
  { id: 'k1', at: daysAgo(20), from: 'Keiko Tanabe <keiko@north.example>', to: OWNER },
]

/** One to Amara every three and a half days. */
const yearOfLetters: Letter[] = Array.from({ length: 104 }, (_, i) => ({
  id: `y${i}`,
  at: new Date(Date.parse('2019-01-02T12:00:00Z') + i * 3.5 * 86_400_000).toISOString(),
  from: OWNER,
  to: AMARA,
}))
const yearOfDays = yearOfLetters.map(({ at }) => dayNumber(at.slice(0, 10)))

test('a mailbox becomes people, exchanges in the right direction and ties', async () => {
  const { counts } = await bring('mail.mbox', mboxOf(letters))
  expect(counts).toMatchObject({ people: 2, newPeople: 2, interactions: 4, problems: 0 })
  expect(await networkOf(data.ctx)).toMatchObject({
    people: [
      {
        keys: ['mail:amara@harbour.example'],
        name: 'Amara Oyelaran',
        interactions: ['out', 'in', 'out'].map((direction) => expect.stringMatching(`mail mail ${direction} 1`)),
      },
      { keys: ['mail:jonas@weidmann.example'], name: 'Jonas Weidmann', interactions: [expect.stringMatching(/mail mail in 1/)] },
    ],
    mine: [{ key: 'mail:ines@duarte.example' }],
  })
})

test('the same mailbox again changes nothing, whatever it is called', async () => {
  await bring('mail.mbox', mboxOf(letters))
  const before = await networkOf(data.ctx)
  const again = await bring('copy.mbox', mboxOf(letters))
  expect(again.counts).toMatchObject({ newPeople: 0, interactions: 0, alreadyKnown: expect.any(Number) })
  expect(await networkOf(data.ctx)).toEqual(before)
})

test('a newer mailbox adds only what is new, and ties are as if it had come alone', async () => {
  await bring('old.mbox', mboxOf(letters))
  const { counts } = await bring('new.mbox', mboxOf([...letters, ...more]))
  expect(counts).toMatchObject({ newPeople: 1, interactions: 2, alreadyKnown: 4 })
  const both = await networkOf(data.ctx)
  const alone = await openTestData()
  await bring('new.mbox', mboxOf([...letters, ...more]), alone)
  expect(both).toEqual(await networkOf(alone.ctx))
  await alone.close()
})

test('a copy under another Message-ID is the same letter', async () => {
  const { counts } = await bring('mail.mbox', mboxOf([...letters, { ...letters[0]!, id: 'copy-of-a1' }]))
  expect(counts).toMatchObject({ interactions: 4, alreadyKnown: 1 })
})

test('undoing an import takes away everything that only it brought, and nothing else', async () => {
  await bring('old.mbox', mboxOf(letters))
  const before = await networkOf(data.ctx)
  const { id } = await bring('new.mbox', mboxOf([letters[1]!, ...more]))
  expect(await undoImport(data.ctx, id)).toMatchObject({ interactions: 2, people: 1 })
  expect(await networkOf(data.ctx)).toEqual(before)
  await expect(undoImport(data.ctx, id)).rejects.toThrow(Conflict)
})

test('what two imports told of stays with the one that is left', async () => {
  const { id } = await bring('old.mbox', mboxOf(letters))
  await bring('new.mbox', mboxOf([letters[1]!, ...more]))
  await undoImport(data.ctx, id)
  const left = await networkOf(data.ctx)
  const alone = await openTestData()
  await bring('new.mbox', mboxOf([letters[1]!, ...more]), alone)
  expect(left).toEqual(await networkOf(alone.ctx))
  await alone.close()
})

test('undoing the only import leaves nobody, but what the owner wrote down stays', async () => {
  const { id } = await bring('mail.mbox', mboxOf(letters))
  const [amara] = await data.ctx.db.selectFrom('person').select('id').where('name', '=', 'Amara Oyelaran').execute()
  const [jonas] = await data.ctx.db.selectFrom('person').select('id').where('name', '=', 'Jonas Weidmann').execute()
  await logInteraction(data.ctx, { people: [amara!.id], kind: 'meeting', note: 'lunch at the quay' })
  await addNote(data.ctx, jonas!.id, 'plays the viola')
  await undoImport(data.ctx, id)
  expect(await networkOf(data.ctx)).toMatchObject({
    people: expect.arrayContaining([expect.objectContaining({ interactions: [expect.stringMatching(/meeting by hand both/)] })]),
    counts: { records: 1, notes: 1, lost: 0, loose: 0 },
  })
})

test('whoever stayed after an undo is the same person when they are brought again', async () => {
  const { id } = await bring('mail.mbox', mboxOf(letters))
  const people = () => data.ctx.db.selectFrom('person').select(['id', 'name']).orderBy('name').execute()
  const before = await people()
  const amara = before.find(({ name }) => name === 'Amara Oyelaran')!
  await logInteraction(data.ctx, { people: [amara.id], kind: 'meeting', note: 'lunch at the quay' })
  const logged = await networkOf(data.ctx)
  await undoImport(data.ctx, id)
  expect(await people()).toEqual([amara])
  await bring('again.mbox', mboxOf(letters))
  expect((await people()).map(({ name }) => name)).toEqual(before.map(({ name }) => name))
  expect(await networkOf(data.ctx)).toEqual(logged)
})

test('an address that turns out to be the owner changes the direction of everything it took part in', async () => {
  const second = 'Ines Duarte <ines@work.example>'
  await bring('mail.mbox', mboxOf([...letters, { id: 'w1', at: daysAgo(10), from: second, to: AMARA }]))
  await confirmOwner(data.ctx, { name: 'Ines Duarte', identities: ['mail:ines@duarte.example', 'mail:ines@work.example'] })
  const confirmed = await networkOf(data.ctx)
  expect(confirmed).toMatchObject({ people: [{ interactions: { length: 4 } }, {}] })
  const alone = await openTestData()
  await importArchives(alone.ctx, join(data.folder, 'mail.mbox'), { me: [...ME, 'ines@work.example'] })
  expect((await networkOf(alone.ctx)) as { people: unknown }).toMatchObject({ people: (confirmed as { people: object[] }).people })
  await alone.close()
})

test('who the owner said they are is taken back like everything else', async () => {
  await bring('mail.mbox', mboxOf(letters))
  await confirmOwner(data.ctx, { name: null, identities: ['mail:ines@duarte.example'] })
  const before = await networkOf(data.ctx)
  const added = await confirmOwner(data.ctx, { name: 'Ines', identities: ['mail:ines@duarte.example', 'mail:amara@harbour.example'] })
  expect(added.sentence).toBe('amara@harbour.example is yours')
  expect(await networkOf(data.ctx)).not.toEqual(before)
  await undoChange(data.ctx, added.changeId)
  expect(await networkOf(data.ctx)).toEqual(before)
  expect((await getOwner(data.ctx.db)).name).toBeNull()
})

test('an address taken back from the owner is a person again', async () => {
  const { ctx } = data
  await importArchives(ctx, join(writeFiles(data.folder, { 'm.mbox': mboxOf(letters) }), 'm.mbox'), {
    me: [...ME, 'amara@harbour.example'],
  })
  await confirmOwner(ctx, { name: null, identities: ['mail:ines@duarte.example'] })
  const alone = await openTestData()
  await bring('m.mbox', mboxOf(letters), alone)
  const { people } = (await networkOf(alone.ctx)) as { people: { keys: string[]; interactions: string[]; sums: string }[] }
  expect(await networkOf(ctx)).toMatchObject({ people: people.map(({ keys, interactions, sums }) => ({ keys, interactions, sums })) })
  await alone.close()
})

test('two imports of the same file at once count it once', async () => {
  const path = join(writeFiles(data.folder, { 'mail.mbox': mboxOf([...letters, ...more]) }), 'mail.mbox')
  const both = await Promise.all([importArchives(data.ctx, path, { me: ME }), importArchives(data.ctx, path, { me: ME })])
  expect(both.map(({ imports }) => imports[0]!.counts.interactions).toSorted()).toEqual([0, 6])
  expect(await networkOf(data.ctx)).toMatchObject({ counts: { records: 6 } })
})

test('who shares a phone or an address across address book, LinkedIn and mail is one person', async () => {
  const card =
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Amara Oyelaran\r\nEMAIL:Amara@Harbour.example\r\nURL:https://www.linkedin.com/in/amara-oyelaran\r\nBDAY:--03-02\r\nEND:VCARD\r\n'
  const connections =
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAmara,"Oyelaran, PhD 🌿",https://www.linkedin.com/in/Amara-Oyelaran/,,Harbour Works,Engineer,06 Jun 2025\n'
  await bring('mail.mbox', mboxOf(letters))
  await bring('contacts.vcf', card)
  await bring('Connections.csv', connections)
  expect(await networkOf(data.ctx)).toMatchObject({
    people: [
      {
        keys: ['linkedin:amara-oyelaran', 'mail:amara@harbour.example'],
        name: 'Amara Oyelaran',
        organisation: 'Harbour Works',
        birth_month: 3,
        birth_day: 2,
        birth_year: null,
        connected_on: '2025-06-06',
      },
      {},
    ],
  })
})

test('people that an import joined come apart again when it is undone', async () => {
  const connections =
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAmara,Oyelaran,https://www.linkedin.com/in/amara-oyelaran,,Harbour Works,Engineer,06 Jun 2025\n'
  await bring('mail.mbox', mboxOf(letters))
  await bring('Connections.csv', connections)
  const before = await networkOf(data.ctx)
  const { id } = await bring(
    'contacts.vcf',
    'BEGIN:VCARD\nVERSION:4.0\nFN:Amara Oyelaran\nEMAIL:amara@harbour.example\nURL:https://www.linkedin.com/in/amara-oyelaran\nEND:VCARD\n',
  )
  expect(await networkOf(data.ctx)).toMatchObject({ people: { length: 2 } })
  await undoImport(data.ctx, id)
  expect(await networkOf(data.ctx)).toEqual(before)
})

test('lists, newsletters, robots and calendars never become people', async () => {
  const noise: Letter[] = [
    { id: 'n1', at: daysAgo(5), from: 'News <news@shop.example>', to: OWNER, headers: ['List-Unsubscribe: <mailto:x@shop.example>'] },
    { id: 'n2', at: daysAgo(5), from: 'noreply@bank.example', to: OWNER },
    {
      id: 'n3',
      at: daysAgo(5),
      from: 'Piet <piet@sail.example>',
      to: 'sailors@lists.sail.example',
      headers: ['List-Id: <sailors.lists.sail.example>'],
    },
    { id: 'n4', at: daysAgo(5), from: JONAS, to: OWNER, subject: 'Out of office', headers: ['Auto-Submitted: auto-replied'] },
    { id: 'n5', at: daysAgo(5), from: 'calendar-notification@calendar.example', to: OWNER, subject: 'Invitation: sync' },
  ]
  const { counts } = await bring('mail.mbox', mboxOf([letters[0]!, ...noise]))
  expect(counts).toMatchObject({ people: 1, interactions: 1 })
  expect(Object.values(counts.leftOut).reduce((sum, n) => sum + n, 0)).toBe(5)
})

test('what came after an early --now is known later, and not yet then', async () => {
  const { imports } = await importArchives(
    { ...data.ctx, now: () => new Date('2019-06-01T12:00:00Z') },
    join(writeFiles(data.folder, { 'mail.mbox': mboxOf(yearOfLetters) }), 'mail.mbox'),
    { me: ME },
  )
  expect(imports[0]!.counts.interactions).toBe(yearOfLetters.length)
  const on = (day: string) => seeNetwork({ ...data.ctx, now: () => new Date(`${day}T12:00:00Z`) })
  const then = await on('2019-06-01')
  expect(then.people[0]!.tie.lastDay).toBe(Math.max(...yearOfDays.filter((day) => day < dayNumber('2019-06-01'))))
  const later = await on('2020-01-10')
  expect(later.people[0]!.knownUpTo).toBe(yearOfDays.at(-1))
  expect(later.people[0]!.judgement.elapsedDays).toBeLessThan(2)
})

test('a pause of the owner that comes later is not told of an earlier day', async () => {
  const silent = yearOfLetters.filter(({ at }) => at < '2019-05' || at > '2019-09')
  const [from, to] = [
    yearOfDays.findLast((day) => day < dayNumber('2019-05-01'))!,
    yearOfDays.find((day) => day >= dayNumber('2019-09-01'))!,
  ]
  writeFiles(data.folder, { 'mail.mbox': mboxOf(silent) })
  await importArchives(data.ctx, join(data.folder, 'mail.mbox'), { me: ME })
  const pausesOn = async (day: string) => (await seeNetwork({ ...data.ctx, now: () => new Date(`${day}T12:00:00Z`) })).owner.pauses
  expect(await pausesOn('2019-04-20')).toEqual([])
  expect(await pausesOn('2019-06-01')).toEqual([{ from, to: dayNumber('2019-06-01') }])
  expect(await pausesOn('2019-12-01')).toEqual([{ from, to }])
})

test('a broken row is kept with file, line and reason, and the rest is read', async () => {
  const broken = mboxOf(letters).replace(/^From: Jonas.*\n/m, '')
  const { id, counts } = await bring('mail.mbox', broken)
  expect(counts).toMatchObject({ interactions: 3, problems: 1 })
  const [problem] = await listProblems(data.ctx.db, data.ctx.ownerId, id)
  expect(problem).toMatchObject({ file: 'mail.mbox', line: broken.split('\n').findIndex((line) => line.includes('<j1@')) })
})

test.each([
  ['empty.mbox', '', /empty/],
  ['report.pdf', '%PDF-1.7\n%\u00e2\u00e3', /PDF/],
  ['prices.csv', 'item,price\nbread,2\n', /no column holds names/],
])('%s is refused with a sentence and changes nothing', async (name, content, reason) => {
  const before = await networkOf(data.ctx)
  await expect(bring(name, content)).rejects.toThrow(reason)
  await expect(bring(name, content)).rejects.toThrow(Invalid)
  expect(await networkOf(data.ctx)).toEqual(before)
})

test('the order in which archives come does not matter', async () => {
  const parts = [letters.slice(0, 2), letters.slice(2), more, [letters[1]!, more[0]!]].map(mboxOf)
  const inOrder = async (order: readonly number[]) => {
    const fresh = await openTestData()
    for (const i of order) await bring(`${i}.mbox`, parts[i]!, fresh)
    const found = await networkOf(fresh.ctx)
    await fresh.close()
    return found
  }
  const expected = await inOrder([0, 1, 2, 3])
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (order) => {
      expect(await inOrder(order)).toEqual(expected)
    }),
    { numRuns: 2, seed: 20260301 },
  )
}, 120_000)
