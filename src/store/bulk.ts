import { type RawBuilder, sql } from 'kysely'

/**
 * Rows as one table expression for `insert into … select … from`: `unnest` of an array a column, the same on every engine.
 * @param columns  name -> PostgreSQL type, in the order of the select
 * @param rows     one array a row, in that order
 */
export function unnested(columns: Readonly<Record<string, string>>, rows: readonly (readonly unknown[])[]): RawBuilder<unknown> {
  const names = Object.keys(columns)
  const arrays = names.map((name, i) => sql`${sql.val(rows.map((row) => row[i] ?? null))}::${sql.raw(`${columns[name]}[]`)}`)
  return sql`unnest(${sql.join(arrays)}) as given(${sql.raw(names.join(', '))})`
}
