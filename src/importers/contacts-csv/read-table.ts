import { t } from '#language/say.ts'
import { personRecord } from '../contact.ts'
import { csvRows } from '../csv.ts'
import { findHeader, type HeaderTest } from '../csv-header.ts'
import type { Imported, ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import type { Columns } from './fields.ts'
import { tableContact } from './table-contact.ts'

/**
 * Reads an address book that is a table: one person a row.
 *
 * @param source   begins the keys of the records
 * @param columns  what the header's columns hold
 * @yields a person for each good row, a problem for one that names nobody; blank rows are left out and counted
 */
export async function* readTable(
  source: string,
  file: InputFile,
  test: HeaderTest,
  columnsOf: (header: readonly string[]) => Columns,
  options: ReadOptions,
): AsyncGenerator<Imported> {
  const header = (await findHeader(file, test))?.columns ?? []
  const columns = columnsOf(header)
  for await (const row of csvRows(file, test)) {
    if (row.type === 'problem') {
      yield row
      continue
    }
    const person = personRecord(source, tableContact(row, header, columns, options.country))
    if (person) yield person
    else if (row.cells.every((cell) => cell.trim() === '')) yield { type: 'left-out', reason: 'empty' }
    else yield { type: 'problem', file: file.path, line: row.line, reason: t('the row has no name, address, number or profile') }
  }
}

/** The files among these whose header passes. */
export async function filesWithHeader(files: readonly InputFile[], test: HeaderTest): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of files) if (isTableName(file.path) && (await findHeader(file, test))) found.push(file.path)
  return found
}

export function isTableName(path: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(path) || !/\.[^/.]+$/.test(path)
}

/** Every table is an import of its own. */
export function eachAlone(paths: readonly string[]): readonly (readonly string[])[] {
  return paths.map((path) => [path])
}
