import type { Imported } from '#importers/importer.ts'
import type { Context } from '#store/context.ts'
import { addImport, type ImportRowStored } from '#store/imports.ts'
import { newId } from '#store/stable-id.ts'
import { RunningImport } from './running-import.ts'
import { saveBatch } from './save-batch.ts'
import { beginSaving, finishSaving, supervised } from './supervised.ts'

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
    await finishSaving(saving, [], {}, [])
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
