import { handleIdentity, type Identity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { type Contact, personRecord } from '../contact.ts'
import { guessColumns } from '../contacts-csv/guess-columns.ts'
import { eachAlone, filesWithHeader } from '../contacts-csv/read-table.ts'
import { tableContact } from '../contacts-csv/table-contact.ts'
import { type CsvRow, recordsOf } from '../csv.ts'
import { columnName } from '../csv-cells.ts'
import { findHeader } from '../csv-header.ts'
import { groupOf, KEEP_IN_TOUCH } from '../groups.ts'
import { type Imported, type Importer, OWNER, type ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { stableKey } from '../stable-key.ts'
import { parseBirthday, parseWrittenDate } from '../written-date.ts'

/** Columns that say when one last had to do with somebody. */
const LAST = ['Last Seen At', 'Last Seen', 'Last Interaction', 'Last Interaction At', 'Last Contacted']
const FREQUENCY = ['Keep In Touch Frequency', 'Keep In Touch', 'Keep-in-touch', 'Frequency']
/** Columns that address books do not have; two of them make a table one of Dex. */
const SIGNS = new Set(
  [
    ...LAST,
    ...FREQUENCY,
    'Next Reminder At',
    'Next Reminder',
    'Keep In Touch By',
    'Birthday Current Year',
    'Image URL',
    'Is Archived',
    'Starred',
  ].map(columnName),
)
const NETWORKS = ['facebook', 'instagram', 'telegram'] as const

export const dex: Importer = {
  id: 'dex',
  title: 'Dex contacts (CSV)',
  steps: ['On getdex.com open Settings, choose Export contacts, and give the CSV file it makes.'],
  recognise: (input) => filesWithHeader(input.files, isDexHeader),
  split: eachAlone,
  async *read(input, options) {
    yield { type: 'part', title: t('People') }
    for (const file of input.files) yield* readFile(file, options)
  },
}

function isDexHeader(columns: readonly string[]): boolean {
  const names = columns.map(columnName)
  return names.some((name) => /^(?:first|full)? ?name$/.test(name)) && names.filter((name) => SIGNS.has(name)).length > 1
}

async function* readFile(file: InputFile, { country }: ReadOptions): AsyncGenerator<Imported> {
  const header = (await findHeader(file, isDexHeader))?.columns ?? []
  const columns = guessColumns(header, [])
  yield* recordsOf(file, isDexHeader, (row) => person(file, row, tableContact(row, header, columns, country)))
}

function* person(file: InputFile, row: CsvRow, contact: Contact): Generator<Imported> {
  const uid = contact.uid ?? row.cell('id')
  const frequency = first(row, FREQUENCY)
  const birthday = contact.birthday ?? birthdayIn(row)
  const record = personRecord('dex', {
    ...contact,
    ...(uid ? { uid } : {}),
    identities: [...contact.identities, ...handlesIn(row)],
    groups: [...(contact.groups ?? []), ...(/^$|^(?:none|never|no|false|0)$/i.test(frequency) ? [] : [groupOf(KEEP_IN_TOUCH, frequency)])],
    ...(birthday ? { birthday } : {}),
  })
  if (!record) {
    const isEmpty = row.cells.every((cell) => cell.trim() === '')
    yield isEmpty
      ? { type: 'left-out', reason: 'empty' }
      : { type: 'problem', file: file.path, line: row.line, reason: t('the row has no name, address, number or profile') }
    return
  }
  yield record
  const written = first(row, LAST)
  const last = parseWrittenDate(written)
  if (written && !last) yield { type: 'problem', file: file.path, line: row.line, reason: t('the last contact is not a time we can read') }
  if (!last) return
  yield {
    type: 'interaction',
    key: stableKey('dex:contact', uid || record.identities[0]!.value, last.at.toISOString().slice(0, 10)),
    at: last.at,
    precision: last.precision,
    // Whatever it was: Dex keeps only when.
    kind: 'message',
    channel: 'dex',
    from: OWNER,
    to: [{ identities: [record.identities[0]!], ...(record.name ? { name: record.name } : {}) }],
    audience: 1,
    subject: t('Last interaction'),
  }
}

function first(row: CsvRow, names: readonly string[]): string {
  return names.map((name) => row.cell(name)).find(Boolean) ?? ''
}

/** It bears the year in which it comes next, and not that of the birth. */
function birthdayIn(row: CsvRow) {
  const found = parseBirthday(row.cell('Birthday Current Year'))
  return found && { month: found.month, day: found.day }
}

function handlesIn(row: CsvRow): Identity[] {
  return NETWORKS.flatMap((network) => {
    const written = row
      .cell(network)
      .replace(/^https?:\/\/(?:www\.)?[^/]+\//i, '')
      .replace(/[/?#].*$/, '')
    return (written && handleIdentity(network, written)) || []
  })
}
