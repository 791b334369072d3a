import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { addNote } from '#actions/add-note.ts'
import { changePerson } from '#actions/change-person.ts'
import { joinPeople, splitPerson } from '#actions/identity/decide-pair.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { importRecords } from '#actions/import/import-records.ts'
import { loadDemo } from '#actions/load-demo.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { makePromise } from '#actions/make-promise.ts'
import { undoChange } from '#actions/undo-change.ts'
import { undoImport } from '#actions/undo-import.ts'
import { Conflict } from '#domain/errors.ts'
import { FORMAT_VERSION, KINDS } from '#domain/export/kinds.ts'
import { type Imported, OWNER } from '#importers/importer.ts'
import { listImports } from '#store/imports.ts'
import { columnOf, NOT_CARRIED, TABLE_OF_KIND } from '#store/kinds/tables.ts'
import { seePerson } from '#views/person.ts'
import { seeToday } from '#views/today.ts'
import { daysAgo, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { bring, everyRowOf, exportInto, unzipped } from './support/exports.ts'
import { networkOf } from './support/network-of.ts'
import { liveWholeLife } from './support/whole-life.ts'

/** A whole life that no test changes, and its export. */
let lived: TestData
let path: string
beforeAll(async () => {
  lived = await openTestData()
  await liveWholeLife(lived)
  path = await exportInto(lived)
})
afterAll(() => lived.close())

let data: TestData
let other: TestData
beforeEach(async () => {
  data = await openTestData()
  other = await openTestData()
})
afterEach(async () => {
  await data.close()
  await other.close()
})

test('everything of a whole life comes back row for row, and the next export is the same to the byte', async () => {
  const { everything, imports } = await bring(other, path)
  expect(everything).toMatchObject({ isNew: true, counts: { owner: 1 } })
  expect(imports).toEqual([])
  expect(await everyRowOf(other.ctx)).toEqual(await everyRowOf(lived.ctx))
  expect(await networkOf(other.ctx)).toEqual(await networkOf(lived.ctx))
  expect(readFileSync(await exportInto(other)).equals(readFileSync(path))).toBe(true)
})

test('the invented people come back as they were, and Today says the same', async () => {
  await loadDemo(data.ctx)
  const path = await exportInto(data)
  await bring(other, path)
  expect(await everyRowOf(other.ctx)).toEqual(await everyRowOf(data.ctx))
  expect(await seeToday(other.ctx)).toEqual(await seeToday(data.ctx))
  expect(readFileSync(await exportInto(other)).equals(readFileSync(path))).toBe(true)
})

test('what was changed before the move is taken back after it', async () => {
  const { joined, keiko } = await liveWholeLife(data)
  await bring(other, await exportInto(data))
  for (const { ctx } of [data, other]) await undoChange(ctx, joined)
  expect(await networkOf(other.ctx)).toEqual(await networkOf(data.ctx))
  expect((await seePerson(other.ctx, keiko)).notes).toEqual((await seePerson(data.ctx, keiko)).notes)
  const mails = (await listImports(data.ctx.db, data.ctx.ownerId)).filter(({ source }) => source === 'mail')
  for (const { id } of mails) for (const { ctx } of [data, other]) await undoImport(ctx, id)
  expect(await networkOf(other.ctx)).toEqual(await networkOf(data.ctx))
})

test('an archive that was read before the move is known after it, and a newer one adds only what is new', async () => {
  await liveWholeLife(data)
  await bring(other, await exportInto(data))
  const [again] = (await importArchives(other.ctx, join(data.folder, 'mail.mbox'))).imports
  expect(again!.counts).toMatchObject({ interactions: 0, newPeople: 0 })
  const known = {
    type: 'interaction',
    key: 'x',
    at: new Date(daysAgo(5)),
    kind: 'mail',
    channel: 'mail',
    from: OWNER,
    audience: 1,
  } as const
  for (const { ctx } of [data, other])
    await importRecords(ctx, { source: 'mail', title: 'Mailbox', path: 'x' }, [
      { ...known, to: [{ identities: [{ kind: 'mail', value: 'jonas@weidmann.example' }] }] },
      { ...known, key: 'y', to: [{ identities: [{ kind: 'mail', value: 'new@north.example' }], name: 'New' }] },
    ])
  const idsOf = async ({ ctx }: TestData) => (await ctx.db.selectFrom('record').select('id').orderBy('id').execute()).map(({ id }) => id)
  expect(await idsOf(other)).toEqual(await idsOf(data))
  expect(await networkOf(other.ctx)).toEqual(await networkOf(data.ctx))
})

test('brought in a second time it changes nothing, and says so', async () => {
  await bring(other, path)
  const before = await everyRowOf(other.ctx)
  expect((await bring(other, path)).everything).toEqual({ isNew: false, counts: {} })
  expect(await everyRowOf(other.ctx)).toEqual(before)
})

test('a Tend that holds something refuses it and stays as it is; once that is taken back, it takes it', async () => {
  const { importId } = await loadDemo(other.ctx)
  const before = await everyRowOf(other.ctx)
  await expect(bring(other, path)).rejects.toThrow(Conflict)
  await expect(bring(other, path)).rejects.toThrow('goes into an empty Tend, and this one has 402 people')
  expect(await everyRowOf(other.ctx)).toEqual(before)
  await undoImport(other.ctx, importId)
  await bring(other, path)
  expect(await everyRowOf(other.ctx)).toEqual(await everyRowOf(lived.ctx))
})

test('an export is of one moment, whatever happens while it is written', async () => {
  await liveWholeLife(data)
  const before = readFileSync(await exportInto(data))
  const [again] = await Promise.all([exportInto(data, 'again.zip'), addNote(data.ctx, (await anybody(data))!, 'in between')])
  const [notes, now] = [await unzipped(before), await unzipped(readFileSync(again))]
  const lines = (files: Awaited<ReturnType<typeof unzipped>>, name: string) => files[`data/${name}.jsonl`]!.toString().split('\n').length
  expect(lines(now, 'notes') - lines(notes, 'notes')).toBe(lines(now, 'changes') - lines(notes, 'changes'))
})

const anybody = async ({ ctx }: TestData) => (await ctx.db.selectFrom('person').select('id').orderBy('id').executeTakeFirst())?.id

const KEYS = ['a@one.example', 'b@one.example', 'c@two.example', 'd@two.example', 'e@three.example']
const key = fc.constantFrom(...KEYS)
const deed = fc.oneof(
  fc.record({
    type: fc.constant('cards' as const),
    mails: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
    name: fc.constantFrom('Amara', 'Tunde', 'Ada'),
  }),
  fc.record({
    type: fc.constant('letters' as const),
    mails: fc.array(key, { minLength: 1, maxLength: 5 }),
    ago: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({ type: fc.constant('join' as const), a: key, b: key }),
  fc.record({ type: fc.constant('split' as const), a: key, b: key }),
  fc.record({ type: fc.constant('note' as const), a: key, text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) }),
  fc.record({ type: fc.constant('promise' as const), a: key, madeBy: fc.constantFrom('owner' as const, 'them' as const) }),
  fc.record({ type: fc.constant('set' as const), a: key, rhythmDays: fc.option(fc.integer({ min: 1, max: 400 })), isHidden: fc.boolean() }),
  fc.record({
    type: fc.constant('log' as const),
    a: key,
    direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
    kind: fc.constantFrom('meeting' as const, 'mail' as const),
  }),
  fc.record({ type: fc.constant('undo' as const), which: fc.nat(20) }),
)
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

const mail = (value: string) => ({ kind: 'mail' as const, value })

test('whatever was brought in, joined, split, noted, promised, set, logged and taken back comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), async (deeds) => {
      const [from, to] = [await openTestData(), await openTestData()]
      try {
        const done: { undo: () => Promise<unknown> }[] = []
        for (const [at, each] of deeds.entries()) await live(from, each, String(at), done)
        const path = await exportInto(from)
        await bring(to, path)
        expect(await everyRowOf(to.ctx)).toEqual(await everyRowOf(from.ctx))
        expect(await networkOf(to.ctx)).toEqual(await networkOf(from.ctx))
        expect(readFileSync(await exportInto(to)).equals(readFileSync(path))).toBe(true)
      } finally {
        await from.close()
        await to.close()
      }
    }),
    { numRuns: 3, seed: 7 },
  )
}, 300_000)

/** Does one thing where there is somebody to do it with. @param done  what takes each thing back that was done so far */
async function live(data: TestData, does: Deed, name: string, done: { undo: () => Promise<unknown> }[]): Promise<void> {
  const { ctx } = data
  const who = async (address: string) =>
    (await ctx.db.selectFrom('identity').select('person_id as id').where('key', '=', `mail:${address}`).executeTakeFirst())?.id
  const changed = ({ changeId }: { changeId: string }) => done.push({ undo: () => undoChange(ctx, changeId) })
  const brought = async (source: string, records: Imported[]) => {
    const { id } = await importRecords(ctx, { source, title: source, path: name }, records)
    done.push({ undo: () => undoImport(ctx, id) })
  }
  if (does.type === 'undo') {
    const [chosen] = done.splice(does.which % Math.max(1, done.length), 1)
    return void (await chosen?.undo())
  }
  if (does.type === 'cards')
    return brought('vcard', [
      { type: 'person', key: name, identities: does.mails.map(mail), name: `${does.name} Oyelaran`, birthday: { month: 3, day: 2 } },
    ])
  if (does.type === 'letters')
    return brought(
      'mail',
      does.mails.map((address, at) => {
        const party = { identities: [mail(address)], name: 'Amara Oyelaran' }
        const [sender, receiver] = at % 2 ? ([OWNER, party] as const) : ([party, OWNER] as const)
        const letter = { kind: 'mail', channel: 'mail', audience: 1, snippet: 'I will send it tomorrow.' } as const
        const acts = [{ kind: 'promise', words: ['will send'], weight: 1, sentence: 'I will send it tomorrow.' }] as never
        return {
          type: 'interaction',
          key: `${name} ${at}`,
          at: new Date(daysAgo(does.ago + at)),
          from: sender,
          to: [receiver],
          ...letter,
          acts,
        }
      }),
    )
  const a = await who(does.a)
  if (a === undefined) return
  if (does.type === 'note') return void changed(await addNote(ctx, a, does.text.replaceAll('\u0000', '')))
  if (does.type === 'promise') return void changed(await makePromise(ctx, { personId: a, what: 'a book', madeBy: does.madeBy }))
  if (does.type === 'set') return void changed(await changePerson(ctx, a, { rhythmDays: does.rhythmDays, isHidden: does.isHidden }))
  if (does.type === 'log') return void changed(await logInteraction(ctx, { people: [a], kind: does.kind, direction: does.direction }))
  const b = await who(does.b)
  if (b === undefined || does.a === does.b) return
  if (does.type === 'join' && a !== b) changed(await joinPeople(ctx, a, b))
  if (does.type === 'split' && a === b) changed(await splitPerson(ctx, a, [`mail:${does.b}`]))
}

test('every table and column is carried, or it is said why not', async () => {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select table_name as name, array_agg(column_name::text order by column_name) as columns from information_schema.columns
    where table_schema = 'public' group by 1`.execute(data.ctx.db)
  const carried = new Map(KINDS.map(({ name, fields }) => [TABLE_OF_KIND[name], new Set(Object.keys(fields).map(columnOf))]))
  const left = rows.flatMap(({ name, columns }) => {
    if (Object.hasOwn(NOT_CARRIED, name)) return []
    return columns.filter((column) => column !== 'owner_id' && !carried.get(name)?.has(column)).map((column) => `${name}.${column}`)
  })
  expect(left.filter((column) => !Object.hasOwn(NOT_CARRIED, column))).toEqual([])
  const all = new Set(rows.flatMap(({ name, columns }) => [name, ...columns.map((column) => `${name}.${column}`)]))
  expect(Object.keys(NOT_CARRIED).filter((name) => !all.has(name))).toEqual([])
})

test('an export of format 1, as it was first written, can be brought in', async () => {
  const { everything } = await bring(other, 'src/importers/tend/fixtures/format-1')
  expect(everything).toMatchObject({ isNew: true, counts: { people: 10, interactions: 15, notes: 1, merges: 1, photos: 1 } })
  expect((await seePerson(other.ctx, '3f9b8c45-ff89-8dbc-aba9-3573a64672d8')).name).toBe('Jonas Weidmann')
})

test('its cards, its calendar and its table are read by whoever reads such files', async () => {
  const files = await unzipped(readFileSync(path))
  writeFiles(other.folder, {
    'a/people.vcf': files['people.vcf']!,
    'a/events.ics': files['events.ics']!,
    'a/people.csv': files['people.csv']!,
  })
  const { imports } = await importArchives(other.ctx, join(other.folder, 'a'), { me: ['ines@duarte.example'] })
  const ofSource = new Map(imports.map(({ source, counts }) => [source, counts]))
  // Ten cards: without the owner's word that they are two, some are found to be one, by which addresses each of them kept.
  for (const source of ['vcard', 'any-csv']) {
    expect(ofSource.get(source)).toMatchObject({ problems: 0 })
    expect(ofSource.get(source)!.people).toBeGreaterThanOrEqual(8)
    expect(ofSource.get(source)!.people).toBeLessThanOrEqual(10)
  }
  expect(ofSource.get('calendar')).toMatchObject({ events: 3, problems: 0 })
})

test('docs/export.md tells of every kind', () => {
  const text = readFileSync('docs/export.md', 'utf8')
  expect(KINDS.filter(({ name }) => !text.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([])
  expect(text).toContain(`format ${FORMAT_VERSION}`)
})
