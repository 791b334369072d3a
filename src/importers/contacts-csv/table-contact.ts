import { handleIdentity, type Identity, linkedinIdentity, mailIdentity, phoneIdentity, webIdentity } from '#domain/people/identity.ts'
import { type Contact, pageIdentity } from '../contact.ts'
import type { CsvRow } from '../csv.ts'
import { parseBirthday, parseDay } from '../written-date.ts'
import type { Columns, Field } from './fields.ts'

/** Some hundred addresses; what comes after them in one cell is not of one person. */
const CELL_LENGTH = 4000

/** One filled cell of a field. */
interface Filled {
  readonly column: string
  readonly text: string
}

/** What one row of an address book says, with its columns told. */
export function tableContact(row: CsvRow, header: readonly string[], columns: Columns, country?: string): Contact {
  const cells = cellsByField(row, header, columns)
  const all = (field: Field): string[] => (cells.get(field) ?? []).flatMap(({ text }) => splitValues(field, text))
  const one = (field: Field): string => cells.get(field)?.[0]?.text ?? ''
  const birthday = parseBirthday(one('birthday'))
  const connectedOn = parseDay(one('metOn'))
  const organisation = one('organisation')
  return {
    ...(one('uid') ? { uid: one('uid') } : {}),
    identities: identitiesOf(all, country, organisation !== ''),
    name: one('name') || [one('firstName'), one('middleName'), one('lastName')].filter(Boolean).join(' '),
    nickname: one('nickname'),
    organisation,
    title: one('title'),
    place: one('place') || [one('city'), one('country')].filter(Boolean).join(', '),
    note: (cells.get('note') ?? []).map(({ text }) => text).join('\n'),
    groups: all('group')
      .map(plainGroup)
      .filter((group) => group !== '' && !/^my ?contacts$/i.test(group)),
    related: [...relatives(cells), ...labelledRelations(row, cells.get('relation') ?? [])],
    ...(birthday ? { birthday } : {}),
    ...(connectedOn ? { connectedOn } : {}),
  }
}

function cellsByField(row: CsvRow, header: readonly string[], columns: Columns): Map<Field, Filled[]> {
  const cells = new Map<Field, Filled[]>()
  for (const [index, column] of header.entries()) {
    const field = columns[column]
    const text = row.cells[index]?.trim()
    if (!field || !text) continue
    const others = cells.get(field)
    if (others) others.push({ column, text })
    else cells.set(field, [{ column, text }])
  }
  return cells
}

/** Google joins several values of one cell with ` ::: `; others use commas, semicolons, bars or line breaks. */
function splitValues(field: Field, written: string): string[] {
  const text = written.slice(0, CELL_LENGTH)
  const mark = text.includes(' ::: ') ? / ::: / : field === 'mail' ? /[;,|\s]+(?=\S+@)/ : /[;,|\n]/
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function identitiesOf(all: (field: Field) => string[], country: string | undefined, hasOrganisation: boolean): Identity[] {
  const found = [
    ...all('mail').map(addressIn),
    ...all('phone').map((number) => phoneIdentity(number, country)),
    ...all('linkedin').map((profile) =>
      linkedinIdentity(/linkedin\./i.test(profile) ? profile : `linkedin.com/in/${profile.replace(/^@/, '')}`),
    ),
    ...all('x').map((handle) => (handle.includes('/') ? webIdentity(handle) : handleIdentity('x', handle))),
    ...all('github').map((handle) => (handle.includes('/') ? webIdentity(handle) : handleIdentity('github', handle))),
    ...all('web').map((page) => pageIdentity(page, { isWork: false, hasOrganisation })),
  ]
  return found.filter((one) => one !== undefined)
}

/** `Doe, John (john@x.example)` and `John <john@x.example>` hold an address; `/o=Company/cn=John` holds none. */
function addressIn(text: string): Identity | undefined {
  return mailIdentity(text) ?? mailIdentity(/[<(]([^<>()\s]+@[^<>()\s]+)[>)]/.exec(text)?.[1] ?? '')
}

/** Google marks its own groups with `* `. */
function plainGroup(group: string): string {
  return group.replace(/^\* /, '').trim()
}

function relatives(cells: ReadonlyMap<Field, readonly Filled[]>): { name: string; relation: string }[] {
  const relations = ['spouse', 'manager', 'assistant'] as const
  return relations.flatMap((relation) => (cells.get(relation) ?? []).map(({ text }) => ({ name: text, relation })))
}

/** `Relation 1 - Value` has its kind in `Relation 1 - Label`, before 2024 in `Relation 1 - Type`. */
function labelledRelations(row: CsvRow, filled: readonly Filled[]): { name: string; relation: string }[] {
  return filled.map(({ column, text }) => {
    const label = row.cell(column.replace(/value$/i, 'Label')) || row.cell(column.replace(/value$/i, 'Type'))
    return { name: text, relation: plainGroup(label).toLowerCase() || 'related' }
  })
}
