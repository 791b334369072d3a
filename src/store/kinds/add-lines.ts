import { sql } from 'kysely'
import type { Field, FieldType } from '#domain/export/field.ts'
import { type KindName, kindOf } from '#domain/export/kinds.ts'
import type { OwnerId } from '#domain/ids.ts'
import { unnested } from '../bulk.ts'
import type { Db } from '../database.ts'
import { columnOf, TABLE_OF_KIND } from './tables.ts'

const COLUMN_TYPES: Readonly<Record<FieldType, string>> = {
  id: 'uuid',
  // An array of arrays comes out flat: each goes over as one text.
  ids: 'text',
  text: 'text',
  lines: 'text',
  instant: 'timestamptz',
  day: 'date',
  flag: 'bool',
  whole: 'int8',
  number: 'float8',
  json: 'jsonb',
  bytes: 'bytea',
}

/** Rows written at once; of photos, which go over as text of twice their bytes, a handful. */
const WRITTEN_AT_ONCE = 2000
const PHOTOS_AT_ONCE = 20

/** Columns that the caller works out, beside those of the fields. */
export interface WorkedOut {
  readonly columns: readonly string[]
  readonly of: (line: Readonly<Record<string, unknown>>) => readonly string[]
}

/**
 * Adds lines of a kind, each as its values in the order of the fields (`valuesOf`).
 * @param without  fields that have no column of their own
 * @throws an error of PostgreSQL of class 22, 23 or 54 where a value does not fit or a line is there already
 */
export async function addLines(
  db: Db,
  owner: OwnerId,
  name: KindName,
  lines: readonly (readonly unknown[])[],
  { workedOut, without = [] }: { workedOut?: WorkedOut; without?: readonly string[] } = {},
): Promise<void> {
  const fields = Object.entries(kindOf(name).fields)
  const kept = fields.flatMap(([field, { type }], at) => (without.includes(field) ? [] : [{ field, type, at }]))
  const given = Object.fromEntries(kept.map(({ field, type }) => [columnOf(field), COLUMN_TYPES[type]]))
  const derived = Object.fromEntries((workedOut?.columns ?? []).map((column) => [column, 'text']))
  const columns = [...kept.map(({ field }) => sql.ref(columnOf(field))), ...Object.keys(derived).map((column) => sql.ref(column))]
  const read = [
    ...kept.map(({ field, type }) => (type === 'ids' ? sql`${sql.ref(columnOf(field))}::uuid[]` : sql.ref(columnOf(field)))),
    ...Object.keys(derived).map((column) => sql.ref(column)),
  ]
  const size = name === 'photos' ? PHOTOS_AT_ONCE : WRITTEN_AT_ONCE
  for (let i = 0; i < lines.length; i += size) {
    const rows = lines
      .slice(i, i + size)
      .map((values) => [
        ...kept.map(({ at }) => toColumn(fields[at]![1], values[at])),
        ...(workedOut?.of(Object.fromEntries(fields.map(([field], at) => [field, values[at]]))) ?? []),
      ])
    await sql`insert into ${sql.table(TABLE_OF_KIND[name])} (owner_id, ${sql.join(columns)})
      select ${owner}, ${sql.join(read)} from ${unnested({ ...given, ...derived }, rows)}`.execute(db)
  }
}

function toColumn({ type }: Field, value: unknown): unknown {
  if (value === null) return null
  if (type === 'json') return JSON.stringify(value)
  if (type === 'lines') return (value as readonly string[]).join('\n')
  if (type === 'ids') return `{${(value as readonly string[]).join(',')}}`
  return type === 'bytes' ? Buffer.from(value as string, 'base64') : value
}

/** Takes every line of a kind away. */
export async function removeLines(db: Db, owner: OwnerId, kind: KindName): Promise<void> {
  await sql`delete from ${sql.table(TABLE_OF_KIND[kind])} where owner_id = ${owner}`.execute(db)
}

/** Makes the owner who they are by their line of an export; the installation keeps its own owner's id. */
export async function saveOwnerLine(db: Db, owner: OwnerId, line: Readonly<Record<string, unknown>>): Promise<void> {
  const json = (value: unknown) => JSON.stringify(value)
  await sql`update owner set ids_from = ${line.idsFrom}, name = ${line.name}, zone = ${line.zone}, country = ${line.country}, is_demo = ${line.isDemo},
      settings = ${json(line.settings)}::jsonb, calibration = ${json(line.calibration)}::jsonb
    where owner_id = ${owner}`.execute(db)
}
