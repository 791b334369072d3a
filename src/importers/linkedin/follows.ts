import { hiddenIdentity } from '#domain/people/identity.ts'
import { type CsvRow, recordsOf } from '../csv.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isNoName, nameKey } from './names.ts'
import { CHANNEL, type Reading } from './reading.ts'

/** The group of whom the owner follows. */
export const FOLLOWED = 'LinkedIn: you follow them'

/**
 * Reads Member_Follows.csv: names without addresses. A name that one connection has is theirs; anybody else is somebody of that name,
 * joined to nobody. Follows that have ended are left out.
 */
export function readFollows(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return recordsOf(file, ['FullName', 'Status'], (row) => follow(row, reading))
}

function follow(row: CsvRow, { directory }: Reading): Imported {
  const name = row.cell('FullName')
  if (isNoName(name)) return { type: 'left-out', reason: 'nameless' }
  if (!/^active$/i.test(row.cell('Status'))) return { type: 'left-out', reason: 'ended' }
  const identity = directory.find(name) ?? hiddenIdentity(CHANNEL, 'follows', nameKey(name))
  return { type: 'person', key: `linkedin:follows:${identity.value}`, identities: [identity], name, groups: [FOLLOWED] }
}
