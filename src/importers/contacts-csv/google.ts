import { columnName } from '../csv-cells.ts'
import { isOfTakeout } from '../google-takeout.ts'
import type { Imported, Importer, ReadOptions } from '../importer.ts'
import type { Input } from '../input.ts'
import { guessColumns } from './guess-columns.ts'
import { eachAlone, filesWithHeader, readTable } from './read-table.ts'

/** Of the header since 2024 and of the one before it; accounts without any address lack the numbered pairs. */
function isGoogleHeader(columns: readonly string[]): boolean {
  const names = new Set(columns.map(columnName))
  const isNew = names.has('first name') && names.has('file as') && names.has('labels')
  const isOld = names.has('given name') && names.has('family name') && (names.has('group membership') || names.has('yomi name'))
  return isNew || isOld
}

export const googleCsv: Importer = {
  id: 'google-csv',
  title: 'Google contacts (CSV)',
  steps: ['On contacts.google.com choose Export, then Google CSV, and give the file.'],
  recognise: (input) => filesWithHeader(input.files, isGoogleHeader),
  split: splitBooks,
  read,
}

/** Every table is an import of its own; those of Takeout, one for each label, are one. */
function splitBooks(paths: readonly string[]): readonly (readonly string[])[] {
  const ofTakeout = paths.filter((path) => isOfTakeout(path))
  return [...(ofTakeout.length > 0 ? [ofTakeout] : []), ...eachAlone(paths.filter((path) => !isOfTakeout(path)))]
}

/** Takeout repeats people in a table for each of their labels, with all labels in every row: each is told once. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const seen = new Set<string>()
  for (const file of input.files) {
    for await (const record of readTable('google', file, isGoogleHeader, (header) => guessColumns(header, []), options)) {
      if (record.type === 'person' && input.files.length > 1) {
        if (seen.has(record.key)) continue
        seen.add(record.key)
      }
      yield record
    }
  }
}
