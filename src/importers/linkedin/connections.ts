import { hiddenIdentity, type Identity, linkedinIdentity, mailIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { type CsvRow, csvRows, recordsOf } from '../csv.ts'
import { groupOf, WORKED_AT_TOO } from '../groups.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { parseDay } from '../written-date.ts'
import { type Directory, emptyDirectory } from './directory.ts'
import { fullName, isNoName, nameKey } from './names.ts'
import { CHANNEL, type Reading } from './reading.ts'

const HEADER = ['First Name', 'Last Name', 'Connected On']

/**
 * Reads Connections.csv: one connected person a row.
 *
 * A note stands before the header, and most people hide their mail, so the profile address is often all that identifies a
 * row. In 2018 there was none: then the name and the day of connecting do. Closed accounts leave rows with nothing but that day.
 *
 * @source fixtures/archive/Connections.csv, invented people in the shape of a 2026 export
 */
export function readConnections(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return recordsOf(file, HEADER, (row) => connection(file, row, reading))
}

function connection(file: InputFile, row: CsvRow, { employers }: Reading): Imported {
  const name = fullName(row.cell('First Name'), row.cell('Last Name'))
  const identities = identitiesOf(row)
  const [first] = identities
  if (!first) return name ? problem(file, row, t('neither a name nor a profile address')) : { type: 'left-out', reason: 'empty' }
  const written = row.cell('Connected On')
  const connectedOn = parseDay(written)
  if (written && !connectedOn) return problem(file, row, t('Connected On is not a date we can read'))
  const organisation = row.cell('Company')
  const title = row.cell('Position')
  return {
    type: 'person',
    key: `linkedin:connection:${first.value}`,
    identities,
    ...(name ? { name } : {}),
    ...(organisation ? { organisation } : {}),
    ...(title ? { title } : {}),
    ...(connectedOn ? { connectedOn } : {}),
    ...(employers.has(nameKey(organisation)) ? { groups: [groupOf(WORKED_AT_TOO, organisation)] } : {}),
  }
}

function problem(file: InputFile, row: CsvRow, reason: string): Imported {
  return { type: 'problem', file: file.path, line: row.line, reason }
}

function identitiesOf(row: CsvRow): Identity[] {
  const known = [linkedinIdentity(row.cell('URL')), mailIdentity(row.cell('Email Address'))].filter((found) => found !== undefined)
  if (known.length > 0) return known
  const name = fullName(row.cell('First Name'), row.cell('Last Name')) ?? ''
  const on = parseDay(row.cell('Connected On'))
  return isNoName(name) ? [] : [hiddenIdentity(CHANNEL, `connected ${on ?? ''}`, nameKey(name))]
}

/** The connections by name. Rows that cannot be read are left to `readConnections` to tell. */
export async function readDirectory(files: readonly InputFile[]): Promise<Directory> {
  const directory = emptyDirectory()
  for (const file of files) {
    for await (const row of csvRows(file, HEADER)) {
      if (row.type === 'problem') continue
      const name = fullName(row.cell('First Name'), row.cell('Last Name'))
      const [first] = identitiesOf(row)
      if (name && first) directory.add(name, row.cell('Company'), first)
    }
  }
  return directory
}
