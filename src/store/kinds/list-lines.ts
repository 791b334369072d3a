import { type RawBuilder, sql } from 'kysely'
import type { FieldType } from '#domain/export/field.ts'
import { type Kind, type KindName, kindOf } from '#domain/export/kinds.ts'
import type { OwnerId } from '#domain/ids.ts'
import type { Db } from '../database.ts'
import { columnOf, TABLE_OF_KIND } from './tables.ts'

/** Fields that are read in another way than by their column. */
const READ_AS: Readonly<Record<string, RawBuilder<unknown>>> = {
  'owner.idsFrom': sql`coalesce(ids_from, owner_id)`,
  // The rows of people that merges keep name the owner, who is another one elsewhere.
  'merges.kept': sql`case when kept ? 'person' then jsonb_set(kept, '{person}', (kept->'person') - 'owner_id') else kept end`,
  'interactions.direction': sql`case when import_id is null then (
    select min(i.direction) from interaction i where i.owner_id = record.owner_id and i.record_id = record.id) end`,
}

/** Rows read at once; of photos, which may have 200 KB each, a handful. */
const READ_AT_ONCE = 500
const PHOTOS_AT_ONCE = 20

/** To the microsecond: of two words on one pair the later counts. */
const INSTANT = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'

/** How many lines a kind has. */
export async function countLines(db: Db, owner: OwnerId, kind: KindName): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*) from ${sql.table(TABLE_OF_KIND[kind])} where owner_id = ${owner}`.execute(db)
  return rows[0]!.count
}

/** Every line of a kind, some at a time, in the order of what names it; texts by their letters' numbers, the same on every machine. Call it inside a transaction. */
export async function* listLines(db: Db, owner: OwnerId, name: KindName): AsyncGenerator<Record<string, unknown>[]> {
  const { fields, by } = kindOf(name)
  const selected = Object.entries(fields).map(([field, { type }]) => {
    const read = readAs(name, field)
    return sql`${type === 'instant' ? sql`to_char(${read} at time zone 'UTC', ${INSTANT})` : read} as ${sql.ref(field)}`
  })
  const order = by.map((field) => {
    const column = sql`${readAs(name, field)}`
    return fields[field]!.type === 'text' ? sql`${column} collate "C"` : column
  })
  yield* withCursor<Record<string, unknown>>(
    db,
    sql`select ${sql.join(selected)} from ${sql.table(TABLE_OF_KIND[name])} where owner_id = ${owner} order by ${sql.join(order)}`,
    name === 'photos' ? PHOTOS_AT_ONCE : READ_AT_ONCE,
    (row) => lineOf(fields, row),
  )
}

const readAs = (kind: KindName, field: string) => READ_AS[`${kind}.${field}`] ?? sql.ref(columnOf(field))

async function* withCursor<Row>(db: Db, query: RawBuilder<unknown>, size: number, map: (row: Row) => Row): AsyncGenerator<Row[]> {
  await sql`declare lines no scroll cursor for ${query}`.execute(db)
  for (;;) {
    const { rows } = await sql<Row>`fetch forward ${sql.raw(String(size))} from lines`.execute(db)
    if (rows.length > 0) yield rows.map(map)
    if (rows.length < size) break
  }
  await sql`close lines`.execute(db)
}

/** A row as a line of an export: what is null is left out. */
function lineOf(fields: Kind['fields'], row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const line: Record<string, unknown> = {}
  for (const name in fields) {
    const value = row[name]
    if (value !== null) line[name] = toLine(fields[name]!.type, value)
  }
  return line
}

function toLine(type: FieldType, value: unknown): unknown {
  if (type === 'lines') return value === '' ? [] : (value as string).split('\n')
  return type === 'bytes' ? (value as Buffer).toString('base64') : value
}
