import type { Columns } from '#contract/imports.ts'
import { Invalid, NotFound } from '#domain/errors.ts'
import { FIELDS, type Field } from '#importers/contacts-csv/fields.ts'
import { findTable } from '#importers/contacts-csv/find-table.ts'
import { type Phrase, t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getImport } from '#store/imports.ts'
import { placeOfImport } from '#store/inbox.ts'

const LABELS = {
  name: 'Name',
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  nickname: 'Nickname',
  mail: 'Mail address',
  phone: 'Phone',
  linkedin: 'LinkedIn profile',
  x: 'X handle',
  github: 'GitHub handle',
  web: 'Web',
  organisation: 'Organisation',
  title: 'Title',
  birthday: 'Birthday',
  note: 'Note',
  place: 'Place',
  city: 'City',
  country: 'Country',
  group: 'Group',
  metOn: 'Met on',
  spouse: 'Spouse',
  manager: 'Manager',
  assistant: 'Assistant',
  relation: 'Relation',
  uid: 'Uid',
} as const satisfies Record<Field, Phrase>

/** Which column of a CSV import is what, with a few cells of each to judge by. @throws NotFound, Invalid when the file is gone */
export async function seeColumns(ctx: Context, id: string): Promise<Columns> {
  const row = await getImport(ctx.db, ctx.ownerId, id)
  const place = await placeOfImport(ctx, row.id)
  if (row.source !== 'any-csv' || !place)
    throw new NotFound(t('The file of that import is not here any more. Bring it again to correct its columns.'))
  const { table } = (await findTable(place)) ?? {}
  if (!table) throw new Invalid(t('That file has no line of column names.'))
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
    fields: FIELDS.map((field) => ({ field, label: t(LABELS[field]) })),
  }
}
