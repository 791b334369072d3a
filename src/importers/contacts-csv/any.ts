import { t } from '#language/say.ts'
import { cellsOf } from '../csv-cells.ts'
import { type CsvHeader, headerAmong } from '../csv-header.ts'
import { isMediaName, looksLikeText } from '../describe-file.ts'
import { isOfTakeout } from '../google-takeout.ts'
import type { Imported, Importer, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { headLines } from '../text.ts'
import { type Columns, FIELDS, fieldNamed, isField } from './fields.ts'
import { canIdentify, canName, guessColumns } from './guess-columns.ts'
import { eachAlone, isTableName, readTable } from './read-table.ts'

const SAMPLE_ROWS = 20

export const anyCsv: Importer = {
  id: 'any-csv',
  title: 'A table of people (CSV)',
  steps: [
    'Give any CSV file with one person a row and a line of column names above. What each column holds can be corrected before reading.',
  ],
  recognise,
  split: eachAlone,
  async *read(input, options) {
    for (const file of input.files) yield* readAny(file, options)
  },
}

/** What a table's columns are called and what they seem to hold, to be shown and corrected. */
export interface GuessedTable {
  readonly header: readonly string[]
  readonly columns: Columns
  /** The first rows below the header, cell by cell. */
  readonly samples: readonly (readonly string[])[]
}

/** The header of a table and the guess at it; undefined when no line looks like a header. */
export async function guessTable(file: InputFile): Promise<GuessedTable | undefined> {
  const lines = await headLines(file)
  const header = headerAmong(lines, isHeader)
  if (!header) return undefined
  const samples = samplesBelow(lines, header)
  return { header: header.columns, columns: guessColumns(header.columns, samples), samples }
}

async function recognise(input: Input): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of input.files) {
    if (
      isOfTakeout(`${input.path}/${file.path}`) ||
      !isTableName(file.path) ||
      isMediaName(file.path) ||
      !looksLikeText(await file.head(1024))
    )
      continue
    const table = await guessTable(file)
    if (table && canIdentify(table.columns)) found.push(file.path)
  }
  return found
}

/** A line of short names, none of which is an address itself, at least one of which we know; or else of several. */
function isHeader(columns: readonly string[]): boolean {
  const filled = columns.filter((column) => column !== '')
  if (filled.length === 0 || filled.some((column) => column.length > 60 || /@|:\/\/|^\+?[\d\s().-]{6,}$/.test(column))) return false
  return filled.some((column) => (fieldNamed(column) ?? 'none') !== 'none') || (filled.length > 2 && filled.length === columns.length)
}

function samplesBelow(lines: readonly string[], { line, delimiter }: CsvHeader): string[][] {
  return lines.slice(line, line + SAMPLE_ROWS).map((text) => cellsOf(text, delimiter))
}

async function* readAny(file: InputFile, options: ReadOptions): AsyncGenerator<Imported> {
  const table = await guessTable(file)
  const problem = (reason: string): Imported => ({ type: 'problem', file: file.path, line: 1, reason })
  if (!table) {
    yield problem(t('no line of column names found: the first line should name the columns'))
    return
  }
  const columns = options.columns ? corrected(options.columns) : table.columns
  if (!canIdentify(columns) && !canName(columns)) {
    const seen = table.header
      .map((column) => column.replace(/\p{Cc}+/gu, ' ').slice(0, 20))
      .slice(0, 8)
      .join(', ')
    yield problem(
      t('no column identifies a person: saw {columns}; needed is one that holds mail, phone, linkedin or name', { columns: seen }),
    )
    return
  }
  const unknown = Object.values(options.columns ?? {}).find((field) => field !== '' && !isField(field))
  if (unknown)
    yield problem(t('a column cannot hold "{field}"; known are {fields}', { field: unknown.slice(0, 30), fields: FIELDS.join(', ') }))
  yield { type: 'part', title: t('People') }
  yield* readTable('csv', file, isHeader, () => columns, options)
}

function corrected(columns: Readonly<Record<string, string>>): Columns {
  const kept: Record<string, (typeof FIELDS)[number]> = {}
  for (const [column, field] of Object.entries(columns)) if (isField(field)) kept[column] = field
  return kept
}
