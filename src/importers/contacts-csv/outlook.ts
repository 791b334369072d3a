import { columnName } from '../csv-cells.ts'
import type { Importer } from '../importer.ts'
import { guessColumns } from './guess-columns.ts'
import { eachAlone, filesWithHeader, readTable } from './read-table.ts'

/** Outlook.com, desktop Outlook, and what Google calls "Outlook CSV" share these. */
function isOutlookHeader(columns: readonly string[]): boolean {
  const names = new Set(columns.map(columnName))
  return (
    names.has('first name') && names.has('last name') && names.has('e-mail address') && (names.has('business phone') || names.has('suffix'))
  )
}

export const outlookCsv: Importer = {
  id: 'outlook-csv',
  title: 'Outlook contacts (CSV)',
  steps: [
    'On outlook.com open People, then Manage contacts, then Export contacts.',
    'In Outlook on a computer choose File, Open & Export, Import/Export, Export to a file, Comma separated values, Contacts.',
  ],
  recognise: (input) => filesWithHeader(input.files, isOutlookHeader),
  split: eachAlone,
  async *read(input, options) {
    for (const file of input.files) yield* readTable('outlook', file, isOutlookHeader, (header) => guessColumns(header, []), options)
  },
}
