import { sql } from 'kysely'
import { lessonsFrom } from '#domain/messages/lessons.ts'
import type { PlannedArchive, Reader } from '#importers/reader.ts'
import { listCorrections } from '#store/acts.ts'
import type { Context } from '#store/context.ts'
import { addImport, findImportOf, type ImportOptionsStored, type ImportRowStored, removeProblems, saveImport } from '#store/imports.ts'
import { getOwner } from '#store/owner.ts'
import { newId } from '#store/stable-id.ts'
import { findOwnerIn, saveSaid } from './find-own.ts'
import type { ImportOptions } from './import-options.ts'
import { progressOf } from './progress.ts'
import { RunningImport } from './running-import.ts'
import { type Saving, saveBatch } from './save-batch.ts'
import { beginSaving, finishSaving, secondsSince, supervised } from './supervised.ts'

/**
 * Brings in one archive of those that a reader has planned, or finds that its files were imported before; one that was cut off goes on.
 * The caller holds the owner's lock.
 * @param waiting  titles of archives that wait behind this one; where there is none, the reader is closed when all is read
 */
export async function importOne(
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
    await finishSaving(
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

/** Whether a planned archive is the one that an import read, in the same way. */
export async function isArchiveOf(reader: Reader, index: number, { source }: PlannedArchive, row: ImportRowStored): Promise<boolean> {
  return source === row.source && (await reader.fingerprint(index, saltOf(row.options))) === row.fingerprint
}

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

type Saved = Readonly<Record<'interactions' | 'posts' | 'events' | 'publications', number>>

async function countSaved({ db, ownerId }: Context, importId: string): Promise<Saved> {
  const { rows } = await sql<Saved>`select
    (select count(*) from record where owner_id = ${ownerId} and import_id = ${importId}) as interactions,
    (select count(*) from post where owner_id = ${ownerId} and import_id = ${importId}) as posts,
    (select count(*) from event where owner_id = ${ownerId} and import_id = ${importId}) as events,
    (select count(*) from publication where owner_id = ${ownerId} and import_id = ${importId}) as publications`.execute(db)
  return rows[0]!
}
