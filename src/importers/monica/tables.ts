import { t } from '#language/say.ts'
import type { Problem } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isObject, text } from '../json-fields.ts'
import { isProblem, itemsOrProblem } from '../json-records.ts'
import { lineBatches } from '../text.ts'

/** One row of a table of Monica's database. */
export interface TableRow {
  readonly type: 'row'
  readonly table: string
  /** Columns that are NULL are left out. */
  readonly cells: Readonly<Record<string, string>>
}

/** The rows of a dump that Monica made as SQL, or of tables that were exported as JSON, as phpMyAdmin and scripts do. */
export function tableRows(file: InputFile): AsyncGenerator<TableRow | Problem> {
  return /\.sql$/i.test(file.path) ? sqlRows(file) : jsonRows(file)
}

const INSERT = /^INSERT (?:IGNORE )?INTO `?(?:\w+`?\.`?)?(\w+?)`? \(([^)]*)\) VALUES/i

/** In characters; no note is longer. */
const LONGEST_ROW = 1024 * 1024

/** Monica writes `INSERT INTO ... VALUES` on one line and each row on one of its own, over more where a text has line breaks. */
async function* sqlRows(file: InputFile): AsyncGenerator<TableRow | Problem> {
  let open: { table: string; columns: readonly string[] } | undefined
  let held = ''
  let isQuoted = false
  for await (const lines of lineBatches(file))
    for (const { number, text: line } of lines) {
      const begin = held === '' ? INSERT.exec(line) : undefined
      if (begin) open = { table: begin[1]!, columns: begin[2]!.split(',').map((column) => column.replace(/[`\s]/g, '')) }
      if (begin || !open || (held === '' && !/^\s*\(/.test(line))) continue
      held = held === '' ? line : `${held}\n${line}`
      isQuoted = quotedAfter(line, isQuoted)
      const isWhole = !isQuoted && /\)[,;]?\s*$/.test(line)
      if (!isWhole && held.length < LONGEST_ROW) continue
      const values = isWhole ? valuesIn(held) : undefined
      if (values?.length === open.columns.length) yield rowOf(open.table, open.columns, values)
      else yield { type: 'problem', file: file.path, line: number, reason: t('the row does not fit its columns') }
      held = ''
      isQuoted = false
    }
  if (held !== '') yield { type: 'problem', file: file.path, reason: t('the last row is cut off') }
}

/** Is a quote open at the end of a line? PHP puts a backslash before quotes and backslashes. */
function quotedAfter(line: string, isQuoted: boolean): boolean {
  let isOpen = isQuoted
  for (let at = 0; at < line.length; at++) {
    const char = line[at]
    if (char === '\\') at++
    else if (char === "'") isOpen = !isOpen
  }
  return isOpen
}

const VALUE = /\s*(?:'((?:[^'\\]|\\[\s\S]|'')*)'|([^',()\s]+))\s*(,|\)[,;]?\s*$)/y

/** The values of one row in brackets, or undefined while it has not ended. */
function valuesIn(row: string): (string | undefined)[] | undefined {
  const values: (string | undefined)[] = []
  VALUE.lastIndex = row.indexOf('(') + 1
  for (;;) {
    const found = VALUE.exec(row)
    if (!found) return undefined
    const [, quoted, bare, end] = found
    values.push(quoted === undefined ? (bare === 'NULL' ? undefined : bare) : unescaped(quoted))
    if (end !== ',') return values
  }
}

function unescaped(quoted: string): string {
  return quoted.replace(/\\([\s\S])|''/g, (_, char: string | undefined) =>
    char === undefined ? "'" : char === 'n' ? '\n' : char === '0' ? '' : char,
  )
}

function rowOf(table: string, columns: readonly string[], values: readonly (string | undefined)[]): TableRow {
  const cells: Record<string, string> = {}
  for (const [index, column] of columns.entries()) {
    const value = values[index]
    if (value !== undefined) cells[column] = value
  }
  return { type: 'row', table, cells }
}

/** `{"contacts": [{...}]}`, or phpMyAdmin's `[{"type": "table", "name": "contacts", "data": [{...}]}]`. */
async function* jsonRows(file: InputFile): AsyncGenerator<TableRow | Problem> {
  const paths = (await isList(file)) ? ['$.*.name', '$.*.data.*'] : ['$.*.*']
  let name: string | undefined
  for await (const item of itemsOrProblem(file, paths)) {
    if (isProblem(item)) {
      yield item
      return
    }
    if (item.path.at(-1) === 'name' && item.path.length === 2) name = text(item.value)
    else if (isObject(item.value))
      yield { type: 'row', table: item.path.length === 3 ? (name ?? '') : String(item.path[0]), cells: textsIn(item.value) }
  }
}

async function isList(file: InputFile): Promise<boolean> {
  return /^\ufeff?\s*\[/.test((await file.head(64)).toString('utf8'))
}

function textsIn(row: Readonly<Record<string, unknown>>): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const [column, value] of Object.entries(row)) {
    const written = typeof value === 'boolean' ? (value ? '1' : '0') : text(value)
    if (written !== undefined) cells[column] = written
  }
  return cells
}
