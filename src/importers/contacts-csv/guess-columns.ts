import { linkedinIdentity, mailIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { type Columns, type Field, fieldNamed, IDENTIFYING, NAMING } from './fields.ts'

/** Of the filled samples, so many must look alike for a column to be taken by its content. */
const SHARE = 0.6

/**
 * What the columns of a table hold, by their names and, where a name says nothing, by sample rows. Columns that cannot be
 * guessed are not in the answer. `Title` is a job where there is one of those only; an address book's `Title` is Mr or Dr.
 *
 * @param header      column names in order
 * @param sampleRows  some rows below it; ten are enough
 */
export function guessColumns(header: readonly string[], sampleRows: readonly (readonly string[])[]): Columns {
  const columns: Record<string, Field> = {}
  for (const [index, column] of header.entries()) {
    if (column.trim() === '' || columns[column]) continue
    const samples = sampleRows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '')
    const field = fieldNamed(column) ?? fieldLike(samples)
    if (field && field !== 'none' && fits(field, samples)) columns[column] = field
  }
  const fields = new Set(Object.values(columns))
  const title = header.find((column) => /^title$/i.test(column.trim()))
  if (title && !fields.has('title') && !header.some((column) => /suffix/i.test(column))) columns[title] = 'title'
  return columns
}

/** True when rows read with these columns can be told apart: by an address, a number or a profile. */
export function canIdentify(columns: Columns): boolean {
  return Object.values(columns).some((field) => IDENTIFYING.includes(field))
}

/** True when these columns at least name people. */
export function canName(columns: Columns): boolean {
  return Object.values(columns).some((field) => NAMING.includes(field))
}

const LOOKS: readonly (readonly [Field, (cell: string) => boolean])[] = [
  ['mail', (cell) => mailIdentity(cell) !== undefined],
  ['linkedin', (cell) => linkedinIdentity(cell) !== undefined],
  ['phone', (cell) => cell.startsWith('+') && phoneIdentity(cell) !== undefined],
]

function fieldLike(samples: readonly string[]): Field | undefined {
  return LOOKS.find(([, looks]) => samples.length > 0 && samples.filter(looks).length >= SHARE * samples.length)?.[0]
}

/** A column called `Contact` or `Mail` may hold something else altogether. */
function fits(field: Field, samples: readonly string[]): boolean {
  if (field !== 'mail' || samples.length === 0) return true
  return samples.some((cell) => cell.includes('@') || /^\/o=/i.test(cell))
}
