import { eachAlone, filesWithHeader } from '../contacts-csv/read-table.ts'
import { columnName } from '../csv-cells.ts'
import type { Importer } from '../importer.ts'
import { readGuestList } from './guest-list.ts'

/** Guest lists of events that the owner hosts on Luma. */
export const luma: Importer = {
  id: 'luma',
  title: 'Guest list (Luma)',
  steps: [
    'On luma.com open the page of an event you host, then Manage, Guests, and download the list as CSV.',
    'The file is named after the event: keep that name, since nothing inside tells it.',
  ],
  recognise: (input) => filesWithHeader(input.files, isGuestList),
  split: eachAlone,
  async *read(input, options) {
    for (const file of input.files) yield* readGuestList(file, isGuestList, options)
  },
}

function isGuestList(columns: readonly string[]): boolean {
  const names = new Set(columns.map(columnName))
  const has = (name: string) => names.has(columnName(name))
  return has('approval_status') && has('email') && (has('checked_in_at') || has('api_id'))
}
