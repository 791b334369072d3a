import { columnName } from '../csv-cells.ts'
import type { Importer } from '../importer.ts'
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
  split: eachAlone,
  async *read(input, options) {
    for (const file of input.files) yield* readTable('google', file, isGoogleHeader, (header) => guessColumns(header, []), options)
  },
}
