import { Invalid, NotFound } from '#domain/errors.ts'
import { isField } from '#importers/contacts-csv/fields.ts'
import { findTable } from '#importers/contacts-csv/find-table.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { dropOfImport, getImport, type ImportRowStored } from '#store/imports.ts'
import { placeOfImport } from '#store/inbox.ts'
import { importArchives } from './import/import-archives.ts'
import { undoImport } from './undo-import.ts'

/** Reads a CSV anew with the owner's word on what its columns are; the reading before is undone. @returns the new import */
export async function correctColumns(ctx: Context, id: string, columns: Readonly<Record<string, string>>): Promise<ImportRowStored> {
  const wrong = Object.values(columns).find((field) => !isField(field))
  if (wrong !== undefined) throw new Invalid(t('{field} is nothing a column can hold', { field: wrong }))
  const row = await getImport(ctx.db, ctx.ownerId, id)
  const place = await placeOfImport(ctx, row.id)
  if (!place) throw new NotFound(t('The file of that import is not here any more. Bring it again to correct its columns.'))
  const dropId = await dropOfImport(ctx.db, ctx.ownerId, row.id)
  const { imports } = await importArchives(ctx, (await findTable(place))?.place ?? place, {
    columns,
    shownPath: row.path,
    ...(dropId ? { dropId } : {}),
  })
  const anew = imports[0]!
  if (row.state !== 'undone' && anew.id !== row.id) await undoImport(ctx, row.id)
  return anew
}
