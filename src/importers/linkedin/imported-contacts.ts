import { type Identity, identityKey, mailIdentity, phoneIdentity, webIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { type CsvRow, recordsOf } from '../csv.ts'
import { columnName } from '../csv-cells.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { parseBirthday } from '../written-date.ts'
import { fullName } from './names.ts'
import type { Reading } from './reading.ts'

/**
 * Reads Contacts.csv, ImportedContacts.csv or `Imported Contacts.csv` of 2018: the address book the owner once uploaded.
 * Cells hold several addresses or numbers, joined by commas.
 */
export function readImportedContacts(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return recordsOf(file, isImportedContactsHeader, (row) => contact(file, row, reading))
}

/** Google and Outlook name their files `contacts` too, and write e-mail with a hyphen. */
export function isImportedContactsHeader(columns: readonly string[]): boolean {
  const names = columns.map((column) => columnName(column).replaceAll(' ', ''))
  return names.includes('firstname') && (names.includes('emails') || names.includes('emailaddress'))
}

function contact(file: InputFile, row: CsvRow, { options }: Reading): Imported {
  const either = (...columns: string[]): string => columns.map((column) => row.cell(column)).find((text) => text !== '') ?? ''
  const name = either('FullName', 'Full Name') || fullName(either('FirstName', 'First Name'), either('LastName', 'Last Name'))
  const identities = unique([
    ...parts(either('Emails', 'Email Address')).map(mailIdentity),
    ...parts(either('PhoneNumbers', 'Phone Numbers')).map((number) => phoneIdentity(number, options.country)),
    ...parts(either('Profiles', 'Sites')).map(webIdentity),
  ])
  const [first] = identities
  if (!first && !name) return { type: 'left-out', reason: 'empty' }
  if (!first) return { type: 'problem', file: file.path, line: row.line, reason: t('no mail address and no phone number with a country') }
  const organisation = either('Companies')
  const title = either('Title')
  const birthday = parseBirthday(either('Birthday'))
  return {
    type: 'person',
    key: `linkedin:contact:${identityKey(first)}`,
    identities,
    ...(name ? { name } : {}),
    ...(organisation ? { organisation } : {}),
    ...(title ? { title } : {}),
    ...(birthday ? { birthday } : {}),
  }
}

function parts(cell: string): string[] {
  return cell
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function unique(found: readonly (Identity | undefined)[]): Identity[] {
  const byKey = new Map(found.filter((identity) => identity !== undefined).map((identity) => [identityKey(identity), identity]))
  return [...byKey.values()]
}
