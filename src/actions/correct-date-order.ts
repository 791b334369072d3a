import { Invalid, NotFound } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { type DateOrder, dropOfImport, getImport, type ImportRowStored } from '#store/imports.ts'
import { placeOfImport } from '#store/inbox.ts'
import { importArchives } from './import/import-archives.ts'
import { undoImport } from './undo-import.ts'

/**
 * Reads an import anew with the owner's word on which number of its dates is the day; the reading before is undone.
 * @returns the new import
 * @throws NotFound, Invalid  when its files are gone, or are not what they were
 */
export async function correctDateOrder(ctx: Context, id: string, dateOrder: DateOrder): Promise<ImportRowStored> {
  const row = await getImport(ctx.db, ctx.ownerId, id)
  if (!row.counts.dateOrder) throw new Invalid(t('The dates of that import can be read in one order only.'))
  const place = await placeOfImport(ctx, row.id)
  if (!place) throw new NotFound(t('The files of that import are not here any more. Bring them again to correct their dates.'))
  const dropId = await dropOfImport(ctx.db, ctx.ownerId, row.id)
  const { imports } = await importArchives(ctx, place, {
    dateOrder,
    insteadOf: row,
    shownPath: row.path,
    ...(dropId ? { dropId } : {}),
  })
  const [anew] = imports
  if (!anew) throw new Invalid(t('The files of that import have changed since. Bring them again to correct their dates.'))
  if (row.state !== 'undone' && anew.id !== row.id) await undoImport(ctx, row.id)
  return anew
}
