import type { Columns } from '#contract/imports.ts'
import { Invalid, NotFound } from '#domain/errors.ts'
import { FIELDS } from '#importers/contacts-csv/fields.ts'
import { findTable } from '#importers/contacts-csv/find-table.ts'
import type { Context } from '#store/context.ts'
import { getImport } from '#store/imports.ts'
import { placeOfImport } from '#store/inbox.ts'

const LABELS: Readonly<Record<string, string>> = {
  mail: 'Mail address',
  firstName: 'First name',
  lastName: 'Last name',
  linkedin: 'LinkedIn profile',
  x: 'X handle',
  github: 'GitHub handle',
  connectedOn: 'Connected on',
  metOn: 'Met on',
}

/** Which column of a CSV import is what, with a few cells of each to judge by. @throws NotFound, Invalid when the file is gone */
export async function seeColumns(ctx: Context, id: string): Promise<Columns> {
  const row = await getImport(ctx.db, ctx.ownerId, id)
  const place = await placeOfImport(ctx, row.id)
  if (row.source !== 'any-csv' || !place)
    throw new NotFound('The file of that import is not here any more. Bring it again to correct its columns.')
  const { table } = (await findTable(place)) ?? {}
  if (!table) throw new Invalid('That file has no line of column names.')
  const chosen = row.options.columns ?? table.columns
  return {
    columns: table.header.map((name, i) => ({
      name,
      samples: table.samples
        .map((cells) => cells[i] ?? '')
        .filter(Boolean)
        .slice(0, 3),
      field: chosen[name] ?? null,
    })),
    fields: FIELDS.map((field) => ({ field, label: LABELS[field] ?? field[0]!.toUpperCase() + field.slice(1) })),
  }
}
