import { t } from '#language/say.ts'
import { cellsOf, columnName, sniffDelimiter } from './csv-cells.ts'
import type { InputFile } from './input.ts'
import { headLines } from './text.ts'

/** Which line is the header: the names it must have at least, or a test of its cells. */
export type HeaderTest = readonly string[] | ((cells: readonly string[]) => boolean)

export interface CsvHeader {
  readonly line: number
  readonly delimiter: string
  readonly columns: readonly string[]
}

/** Notes may come before the header, never this many lines. */
const PREAMBLE_LINES = 50
/** The header line of a file, looked for at its beginning; undefined when there is none. */
export async function findHeader(file: InputFile, test: HeaderTest): Promise<CsvHeader | undefined> {
  return headerAmong(await headLines(file), test)
}

/** As `findHeader`, for lines that have been read. */
export function headerAmong(lines: readonly string[], test: HeaderTest): CsvHeader | undefined {
  for (const [index, line] of lines.slice(0, PREAMBLE_LINES).entries()) {
    if (line.length === 0) continue
    const delimiter = sniffDelimiter(line)
    const columns = trimEnd(cellsOf(line, delimiter).map((cell) => cell.trim()))
    if (isHeader(columns, test)) return { line: index + 1, delimiter, columns }
  }
  return undefined
}

function isHeader(columns: readonly string[], test: HeaderTest): boolean {
  if (typeof test === 'function') return test(columns)
  const names = new Set(columns.map(columnName))
  return test.every((name) => names.has(columnName(name)))
}

function trimEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}

/** Why nothing of a file is read. */
export function missingHeader(test: HeaderTest): string {
  return typeof test === 'function' ? t('no header line found') : t('no header line with {columns} found', { columns: test.join(', ') })
}
