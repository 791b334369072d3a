import { t } from '#language/say.ts'
import { addLine, cellsOf, columnName, type OpenRow } from './csv-cells.ts'
import { findHeader, type HeaderTest, missingHeader } from './csv-header.ts'
import type { Imported, Problem } from './importer.ts'
import type { InputFile } from './input.ts'
import { LINE_LIMIT, type Line, lineBatches } from './text.ts'

/** One row below the header. */
export interface CsvRow {
  readonly type: 'row'
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** The trimmed cell under this name, '' when there is none; of a repeated name the first that is filled. */
  cell(column: string): string
}

/** After so many quotes that never close, a quote has to close on its own line. */
const UNCLOSED_LIMIT = 20

/**
 * Reads the rows of a CSV file, lenient as exports need: text before the header, `,` `;` or tab as the header has it,
 * quotes in some cells or all, line breaks inside quotes, rows shorter or longer than the header, blank lines.
 *
 * Our own splitter and not csv-parse, because a cell has to be decoded by itself, a quote that never closes must cost one
 * row and not the file, and a row has to stay below 8 MB whatever the file is.
 *
 * @yields a row for each good line and a problem for each that cannot be one; without a header, one problem
 */
export async function* csvRows(file: InputFile, test: HeaderTest): AsyncGenerator<CsvRow | Problem> {
  const header = await findHeader(file, test)
  if (!header) {
    yield { type: 'problem', file: file.path, reason: missingHeader(test) }
    return
  }
  const row = rowMaker(header.columns)
  const reader = rowReader(file.path, header.delimiter)
  for await (const batch of lineBatches(file)) {
    for (const line of batch) {
      if (line.number <= header.line) continue
      for (const item of reader.push(line)) yield item.type === 'cells' ? row(item) : item
    }
  }
  for (const item of reader.end()) yield item.type === 'cells' ? row(item) : item
}

/** What `read` makes of every row, with the problems of the file itself. */
export async function* recordsOf(
  file: InputFile,
  test: HeaderTest,
  read: (row: CsvRow) => Imported | Iterable<Imported>,
): AsyncGenerator<Imported> {
  for await (const row of csvRows(file, test)) {
    if (row.type === 'problem') {
      yield row
      continue
    }
    const records = read(row)
    if (Symbol.iterator in records) yield* records
    else yield records
  }
}

interface Cells {
  readonly type: 'cells'
  readonly line: number
  readonly cells: readonly string[]
}

function rowMaker(columns: readonly string[]): (cells: Cells) => CsvRow {
  const places = new Map<string, number[]>()
  for (const [index, column] of columns.entries()) {
    const name = columnName(column)
    places.set(name, [...(places.get(name) ?? []), index])
  }
  const placesOf = (column: string): readonly number[] => {
    let found = places.get(column)
    if (!found) {
      found = places.get(columnName(column)) ?? []
      places.set(column, found)
    }
    return found
  }
  return ({ line, cells }) => ({
    type: 'row',
    line,
    cells,
    cell(column) {
      for (const place of placesOf(column)) {
        const text = cells[place]?.trim()
        if (text) return text
      }
      return ''
    },
  })
}

interface RowReader {
  push(line: Line): (Cells | Problem)[]
  end(): (Cells | Problem)[]
}

function rowReader(file: string, delimiter: string): RowReader {
  let row: OpenRow = { cells: [], open: undefined }
  let held: Line[] = []
  let heldLength = 0
  let unclosed = 0

  const problem = (line: number, reason: string): Problem => ({ type: 'problem', file, line, reason })
  const reset = (): readonly Line[] => {
    const lines = held
    row = { cells: [], open: undefined }
    held = []
    heldLength = 0
    return lines
  }
  const giveUp = (reason: string): (Cells | Problem)[] => {
    const [first, ...rest] = reset()
    unclosed += 1
    return [problem(first!.number, reason), ...rest.flatMap((line) => push(line))]
  }
  const push = (line: Line): (Cells | Problem)[] => {
    if (line.isTooLong) {
      const before = held.length > 0 ? giveUp(t('the row runs into a line longer than 8 MB')) : []
      return [...before, problem(line.number, t('the line is longer than 8 MB'))]
    }
    if (held.length === 0 && line.text.trim() === '') return []
    if (unclosed >= UNCLOSED_LIMIT) return [{ type: 'cells', line: line.number, cells: cellsOf(line.text, delimiter) }]
    held.push(line)
    heldLength += line.text.length + 1
    addLine(row, line.text, delimiter)
    if (row.open !== undefined) return heldLength > LINE_LIMIT ? giveUp(t('a quote opens here and the row grows beyond 8 MB')) : []
    const { cells } = row
    const first = held[0]!.number
    reset()
    return [{ type: 'cells', line: first, cells }]
  }
  return {
    push,
    end() {
      let items: (Cells | Problem)[] = []
      while (held.length > 0) items = items.concat(giveUp(t('a quote opens here and never closes')))
      return items
    },
  }
}
