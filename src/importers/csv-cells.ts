/** A row being read: quotes may keep it open over several lines. */
export interface OpenRow {
  readonly cells: string[]
  /** The text so far of a quoted cell that has not been closed. */
  open: string | undefined
}

/**
 * Adds one line to a row. The row is whole when `open` is undefined.
 *
 * A quote counts where a cell begins; inside, two make one. What follows a closing quote before the delimiter is kept as
 * written, and a quote in the middle of an unquoted cell is text.
 */
export function addLine(row: OpenRow, line: string, delimiter: string): void {
  let at = 0
  if (row.open !== undefined) {
    at = readQuoted(row, `${row.open}\n`, line, 0, delimiter)
    if (at < 0) return
    if (at > line.length) return
  } else if (!line.includes('"')) {
    for (const cell of line.split(delimiter)) row.cells.push(cell)
    return
  }
  while (at <= line.length) {
    if (line[at] === '"') {
      at = readQuoted(row, '', line, at + 1, delimiter)
      if (at < 0) return
      continue
    }
    const end = line.indexOf(delimiter, at)
    row.cells.push(end < 0 ? line.slice(at) : line.slice(at, end))
    if (end < 0) return
    at = end + 1
  }
}

/** Where the next cell begins, beyond the end of the line when there is none; -1 while the quote is open. */
function readQuoted(row: OpenRow, before: string, line: string, from: number, delimiter: string): number {
  let text = before
  let at = from
  for (;;) {
    const quote = line.indexOf('"', at)
    if (quote < 0) {
      row.open = text + line.slice(at)
      return -1
    }
    text += line.slice(at, quote)
    if (line[quote + 1] === '"') {
      text += '"'
      at = quote + 2
      continue
    }
    const end = line.indexOf(delimiter, quote + 1)
    const tail = end < 0 ? line.slice(quote + 1) : line.slice(quote + 1, end)
    row.cells.push(text + tail.trimEnd())
    row.open = undefined
    return end < 0 ? line.length + 1 : end + 1
  }
}

/** The cells of a row that lies on one line; an open quote ends with it. */
export function cellsOf(line: string, delimiter: string): string[] {
  const row: OpenRow = { cells: [], open: undefined }
  addLine(row, line, delimiter)
  if (row.open !== undefined) row.cells.push(row.open)
  return row.cells
}

const DELIMITERS = [',', ';', '\t'] as const

/** What most divides a header line. */
export function sniffDelimiter(line: string): string {
  const parts = DELIMITERS.map((delimiter) => cellsOf(line, delimiter).length)
  return DELIMITERS[parts.indexOf(Math.max(...parts))] ?? ','
}

/** `E-mail_Address ` and `e-mail address` are one column. */
export function columnName(written: string): string {
  return written
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** A long number that went through a spreadsheet, as `1.23E+18`: its digits are lost. */
export function isSpreadsheetNumber(cell: string): boolean {
  return /^\s*[+-]?\d+(?:[.,]\d+)?E\+\d+\s*$/i.test(cell)
}
