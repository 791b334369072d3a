import { sql } from 'kysely'
import { Invalid } from '#domain/errors.ts'
import { lessonsFrom } from '#domain/messages/lessons.ts'
import { saidOf } from '#domain/said-of.ts'
import type { Imported } from '#importers/importer.ts'
import { type PlannedArchive, Reader } from '#importers/reader.ts'
import { TEND } from '#importers/tend/index.ts'
import { t } from '#language/say.ts'
import { listCorrections } from '#store/acts.ts'
import { saveClaims } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import { analyzeTables } from '#store/database.ts'
import { listIdentities } from '#store/identities.ts'
import {
  addImport,
  type DateOrder,
  findImportOf,
  getImport,
  type ImportOptionsStored,
  type ImportRowStored,
  removeProblems,
  saveImport,
} from '#store/imports.ts'
import { listLinks } from '#store/links.ts'
import { getOwner, listOwnKeys } from '#store/owner.ts'
import { listExisting } from '#store/people.ts'
import { idFrom, newId } from '#store/stable-id.ts'
import { deriveAgain } from '../derive-again.ts'
import { type BroughtEverything, bringEverything } from '../everything/bring-everything.ts'
import { findCommunities } from '../find-communities.ts'
import { scanDuplicates } from '../identity/scan-duplicates.ts'
import { noteNews } from '../note-news.ts'
import { rebuildTies } from '../rebuild-ties.ts'
import { refreshPeople } from '../refresh-people.ts'
import { settleNetwork } from '../settle-network.ts'
import { findOwnerIn, saveSaid } from './find-own.ts'
import { closeCutOff, oneAtATime } from './one-at-a-time.ts'
import { RunningImport, saidOfUsed } from './running-import.ts'
import { type Saving, saveBatch } from './save-batch.ts'
import { WhoIsWho } from './who-is-who.ts'

/** How an import goes, for whoever shows it. */
export interface ImportProgress {
  readonly importId: string
  readonly title: string
  readonly stage: 'reading' | 'ties'
  readonly doneBytes: number
  readonly totalBytes: number
  readonly rows: number
  readonly setAside: number
  readonly parts: readonly { readonly title: string; readonly rows: number }[]
  /** Titles of archives that wait behind this one. */
  readonly waiting: readonly string[]
}

export interface ImportOptions {
  /** Addresses the owner says are theirs. */
  readonly me?: readonly string[]
  readonly columns?: Readonly<Record<string, string>>
  /** The owner's word on dates that leave open which number is the day. */
  readonly dateOrder?: DateOrder
  /** In which times without a zone were written; the owner's own where it is left out. */
  readonly zone?: string
  /** Only the archive that this import read, to be read anew. */
  readonly insteadOf?: ImportRowStored
  /** Shown instead of the path, and kept to be resumed, for what was uploaded. */
  readonly shownPath?: string
  readonly dropId?: string
  readonly onProgress?: (progress: ImportProgress) => void
  /** Waits while the owner has paused; throws to stop. Called between batches. */
  readonly gate?: () => Promise<void>
}

export interface Brought {
  readonly imports: readonly ImportRowStored[]
  /** Of these, whose files were all imported before. */
  readonly again: readonly ImportRowStored[]
  /** Where the path holds a Tend's own export of everything. */
  readonly everything?: BroughtEverything
  readonly unrecognised: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Brings in everything that lies behind one path.
 *
 * One import at a time for an owner; another process waits for its turn. Files that were imported before are not read again.
 * An import that was cut off goes on: what it had saved stays and counts as its own.
 * @throws NothingRead when nothing there can be read
 */
export async function importArchives(ctx: Context, path: string, options: ImportOptions = {}): Promise<Brought> {
  const reader = new Reader(path)
  try {
    const { planned, unrecognised } = await reader.plan()
    if (planned.length === 0) throw new NothingRead(nothingRead(path, unrecognised), unrecognised)
    await closeCutOff(ctx)
    return await oneAtATime(ctx, async () => {
      const imports: ImportRowStored[] = []
      const again: ImportRowStored[] = []
      let everything: BroughtEverything | undefined
      for (const [index, archive] of everythingFirst(planned)) {
        if (options.insteadOf && !(await isArchiveOf(reader, index, archive, options.insteadOf))) continue
        if (archive.source === TEND) {
          everything = await importEverything(ctx, reader, index, archive, options)
          continue
        }
        const waiting = options.insteadOf ? [] : planned.slice(index + 1).map(({ title }) => title)
        const { row, isKnown } = await importOne(ctx, reader, index, archive, options, waiting)
        imports.push(row)
        if (isKnown) again.push(row)
      }
      return { imports, again, unrecognised, ...(everything ? { everything } : {}) }
    })
  } finally {
    await reader.close()
  }
}

/** An export of everything has to find the Tend empty. */
function everythingFirst(planned: readonly PlannedArchive[]): (readonly [number, PlannedArchive])[] {
  return [...planned.entries()].toSorted(([, a], [, b]) => Number(b.source === TEND) - Number(a.source === TEND))
}

async function importEverything(
  ctx: Context,
  reader: Reader,
  index: number,
  { title }: PlannedArchive,
  { onProgress, gate }: ImportOptions,
): Promise<BroughtEverything> {
  const fingerprint = await reader.fingerprint(index, '')
  const run = new RunningImport(newId(), title)
  return bringEverything(ctx, reader.read(index, { me: [] }), {
    fingerprint,
    async afterBatch({ records, doneBytes, totalBytes }) {
      await gate?.()
      for (const record of records) run.count(record)
      onProgress?.(progressOf(run, 'reading', doneBytes, totalBytes, []))
    },
  })
}

/** Nothing could be made of any file, and why of each. */
export class NothingRead extends Invalid {
  readonly unrecognised: Brought['unrecognised']

  constructor(message: string, unrecognised: Brought['unrecognised']) {
    super(message)
    this.unrecognised = unrecognised
  }
}

function nothingRead(path: string, unrecognised: readonly { path: string; reason: string }[]): string {
  const [first] = unrecognised
  if (!first) return t('{path} is empty.', { path })
  const why = first.path === path ? first.reason : `${first.path}: ${first.reason}`
  return unrecognised.length > 1
    ? t('Nothing in {path} could be read: {why} (and {n} more)', { path, why, n: unrecognised.length - 1 })
    : t('Nothing in {path} could be read: {why}', { path, why })
}

async function importOne(
  ctx: Context,
  reader: Reader,
  index: number,
  archive: PlannedArchive,
  options: ImportOptions,
  waiting: readonly string[],
): Promise<{ row: ImportRowStored; isKnown: boolean }> {
  const began = performance.now()
  const stored = storedOf(archive, options)
  const fingerprint = await reader.fingerprint(index, saltOf(stored))
  const before = await findImportOf(ctx.db, ctx.ownerId, fingerprint)
  await saveSaid(ctx, options.me ?? [])
  if (before?.state === 'done') return { row: knownAlready(before, archive, options, began), isKnown: true }
  const importId = before?.id ?? newId()
  if (before) await removeProblems(ctx.db, ctx.ownerId, importId)
  else
    await addImport(ctx.db, ctx.ownerId, {
      id: importId,
      source: archive.source,
      title: archive.title,
      path: options.shownPath ?? archive.path,
      fingerprint,
      options: stored,
      dropId: options.dropId ?? null,
    })
  await saveImport(ctx.db, ctx.ownerId, importId, { state: 'running', error: null })
  const run = new RunningImport(importId, archive.title)
  if (before) Object.assign(run.counts, await countSaved(ctx, importId))
  const row = await supervised(ctx, run, began, async () => {
    await findOwnerIn(ctx, reader, index, importId)
    const saving = await beginSaving(ctx, run, options.zone)
    const mineBefore = new Set(saving.mine)
    await readAll(saving, reader, index, options, waiting)
    // Its thread holds tens of megabytes that what follows can do with.
    if (waiting.length === 0) await reader.close()
    await finish(
      saving,
      [...saving.mine].filter((key) => !mineBefore.has(key)),
      options,
      waiting,
    )
  })
  return { row, isKnown: false }
}

/** What the owner said of how it is to be read, as far as it concerns this archive. */
function storedOf({ asksDateOrder }: PlannedArchive, { columns, dateOrder, zone }: ImportOptions): ImportOptionsStored {
  return { ...(columns ? { columns } : {}), ...(asksDateOrder && dateOrder ? { dateOrder } : {}), ...(zone ? { zone } : {}) }
}

/** The same files read in another way are another import. */
function saltOf({ columns, dateOrder, zone }: ImportOptionsStored): string {
  return JSON.stringify(columns ?? null) + (dateOrder ?? '') + (zone ?? '')
}

async function isArchiveOf(reader: Reader, index: number, { source }: PlannedArchive, row: ImportRowStored): Promise<boolean> {
  return source === row.source && (await reader.fingerprint(index, saltOf(row.options))) === row.fingerprint
}

/** Records that this process makes itself, as one import. The caller holds the owner's lock. */
export async function importRecords(
  ctx: Context,
  of: { source: string; title: string; path: string },
  records: Iterable<Imported>,
): Promise<ImportRowStored> {
  const began = performance.now()
  const importId = newId()
  await addImport(ctx.db, ctx.ownerId, { ...of, id: importId, fingerprint: null, options: {}, dropId: null })
  const run = new RunningImport(importId, of.title)
  return supervised(ctx, run, began, async () => {
    const saving = await beginSaving(ctx, run)
    for (const batch of batched(records, 1000)) await saveBatch(saving, batch)
    await finish(saving, [], {}, [])
  })
}

function* batched<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** Marks an import done when `work` is, or failed with the reason when it is not. */
async function supervised(ctx: Context, run: RunningImport, began: number, work: () => Promise<void>): Promise<ImportRowStored> {
  const { importId } = run
  try {
    await work()
    await saveImport(ctx.db, ctx.ownerId, importId, {
      state: 'done',
      counts: run.stored,
      ...run.span,
      finishedAt: new Date(),
      seconds: secondsSince(began),
    })
    if (run.rows > MANY_ROWS) await analyzeTables(ctx.db)
    const { source } = await getImport(ctx.db, ctx.ownerId, importId)
    const { jobs, gone } = await noteNews(ctx, source, importId)
    if (jobs + gone > 0) await saveImport(ctx.db, ctx.ownerId, importId, { counts: { ...run.stored, jobs, gone } })
    await settleNetwork(ctx.db, ctx)
    await findCommunities(ctx)
  } catch (error) {
    // The reason goes on to the caller; when even this cannot be written, that reason matters more.
    await saveImport(ctx.db, ctx.ownerId, importId, {
      state: 'failed',
      counts: run.stored,
      error: saidOf(error) ?? (error as Error).message,
      seconds: secondsSince(began),
    }).catch(() => undefined)
    throw error
  }
  return getImport(ctx.db, ctx.ownerId, importId)
}

/** So many rows change what the database should know of its tables before it plans the next query. */
const MANY_ROWS = 1000

const secondsSince = (began: number) => Math.round((performance.now() - began) / 10) / 100

/** The same files again: nothing new. It stays the one import that it was. */
function knownAlready(before: ImportRowStored, archive: PlannedArchive, options: ImportOptions, began: number): ImportRowStored {
  const { interactions, posts, events, publications = 0, alreadyKnown, people } = before.counts
  const counts = {
    ...before.counts,
    newPeople: 0,
    interactions: 0,
    posts: 0,
    events: 0,
    publications: 0,
    people: 0,
    alreadyKnown: people + interactions + posts + events + publications + alreadyKnown,
  }
  return { ...before, path: options.shownPath ?? archive.path, counts, seconds: secondsSince(began) }
}

async function beginSaving(ctx: Context, run: RunningImport, writtenIn?: string): Promise<Saving> {
  const { zone, idsFrom } = await getOwner(ctx.db)
  const people = await ctx.db.selectFrom('person').select(['id', 'name']).where('owner_id', '=', ctx.ownerId).execute()
  const apart = (await listLinks(ctx.db, ctx.ownerId)).filter(({ isSame }) => !isSame).map(({ a, b }) => [a, b] as const)
  const who = new WhoIsWho(idsFrom, await listIdentities(ctx.db, ctx.ownerId), people, apart)
  return { ctx, run, who, mine: await listOwnKeys(ctx.db, ctx.ownerId), zone, idsFrom, writtenIn: writtenIn ?? zone }
}

async function readAll(saving: Saving, reader: Reader, index: number, options: ImportOptions, waiting: readonly string[]): Promise<void> {
  const { ctx, run, mine } = saving
  const { country } = await getOwner(ctx.db)
  const batches = reader.read(index, {
    me: [...mine],
    zone: saving.writtenIn,
    lessons: lessonsFrom(await listCorrections(ctx.db, ctx.ownerId)),
    ...(country ? { country } : {}),
    ...(options.columns ? { columns: options.columns } : {}),
    ...(options.dateOrder ? { dateOrder: options.dateOrder } : {}),
  })
  for await (const { records, doneBytes, totalBytes } of batches) {
    await options.gate?.()
    await saveBatch(saving, records)
    options.onProgress?.(progressOf(run, 'reading', doneBytes, totalBytes, waiting))
  }
}

function progressOf(
  run: RunningImport,
  stage: ImportProgress['stage'],
  doneBytes: number,
  totalBytes: number,
  waiting: readonly string[],
): ImportProgress {
  return {
    importId: run.importId,
    title: run.title,
    stage,
    doneBytes,
    totalBytes,
    rows: run.rows,
    setAside: run.problems,
    parts: run.parts,
    waiting,
  }
}

/** After the last batch: the names that messages carried, what people are shown with, and their ties. */
async function finish(saving: Saving, newlyMine: readonly string[], options: ImportOptions, waiting: readonly string[]): Promise<void> {
  const { ctx, run, who } = saving
  options.onProgress?.(progressOf(run, 'ties', 1, 1, waiting))
  const claims = [...run.names].flatMap(([key, used]) => {
    const personId = who.personOf(key)
    return personId
      ? [
          {
            id: idFrom('claim', run.importId, key),
            importId: run.importId,
            personId,
            identities: [key],
            said: saidOfUsed(used),
          },
        ]
      : []
  })
  await ctx.db.transaction().execute(async (db) => {
    await saveClaims(db, ctx.ownerId, claims)
    await refreshPeople(db, ctx, run.touched)
    await rebuildTies(db, ctx, run.touched)
    await scanDuplicates(db, ctx, run.touched)
    // Who was joined to another counts as that one.
    const there = await listExisting(db, ctx.ownerId, [...run.people, ...run.newPeople])
    for (const set of [run.people, run.newPeople]) for (const id of set) if (!there.has(id)) set.delete(id)
  })
  if (newlyMine.length > 0) await deriveAgain(ctx, newlyMine)
}

type Saved = Readonly<Record<'interactions' | 'posts' | 'events' | 'publications', number>>

async function countSaved({ db, ownerId }: Context, importId: string): Promise<Saved> {
  const { rows } = await sql<Saved>`select
    (select count(*) from record where owner_id = ${ownerId} and import_id = ${importId}) as interactions,
    (select count(*) from post where owner_id = ${ownerId} and import_id = ${importId}) as posts,
    (select count(*) from event where owner_id = ${ownerId} and import_id = ${importId}) as events,
    (select count(*) from publication where owner_id = ${ownerId} and import_id = ${importId}) as publications`.execute(db)
  return rows[0]!
}
