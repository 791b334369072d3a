import { birthdayInWords } from '#domain/people/birthday.ts'
import { identityFromKey, shownValue, surestFirst } from '#domain/people/identity.ts'
import type { PersonCard } from '#store/cards.ts'

/** Marks the text as UTF-8, without which a spreadsheet takes names for those of another alphabet. */
const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet would take for a formula, somebody may have named themselves to be one; a phone number is none. */
const FORMULA = /^(?:[=@\t\r-]|\+(?![\d ()-]*$))/

const COLUMNS: Readonly<Record<string, (person: PersonCard) => string | number | null>> = {
  Name: ({ name }) => name,
  Organisation: ({ organisation }) => organisation,
  Title: ({ title }) => title,
  Place: ({ place }) => place,
  'E-mail': (person) => identitiesOf(person, 'mail'),
  Phone: (person) => identitiesOf(person, 'phone'),
  LinkedIn: (person) => identitiesOf(person, 'linkedin'),
  Elsewhere: (person) => identitiesOf(person, 'handle', 'account', 'web'),
  Birthday: ({ birthMonth: month, birthDay: day, birthYear: year }) =>
    month === null || day === null ? null : birthdayInWords({ month, day, ...(year === null ? {} : { year }) }),
  Circle: ({ circle }) => circle,
  'Rhythm set (days)': ({ rhythmDays }) => rhythmDays,
  'Last contact': ({ lastAt }) => lastAt?.toISOString().slice(0, 10) ?? null,
  'Days with contact': ({ contactDays }) => contactDays,
  'Connected since': ({ connectedOn }) => connectedOn,
  Hidden: ({ isHidden }) => (isHidden ? 'yes' : null),
  Notes: ({ notes }) => notes.join('\n\n'),
  Id: ({ id }) => id,
}

function identitiesOf({ identities }: PersonCard, ...kinds: readonly string[]): string {
  return identities
    .filter((key) => kinds.includes(identityFromKey(key).kind))
    .toSorted(surestFirst)
    .map(shownValue)
    .join('; ')
}

export const PEOPLE_CSV_HEADER = `${BYTE_ORDER_MARK}${Object.keys(COLUMNS).map(cell).join(',')}\r\n`

/** One person as a row of the overview. @source RFC 4180 */
export function peopleRowOf(person: PersonCard): string {
  return `${Object.values(COLUMNS)
    .map((read) => cell(read(person)))
    .join(',')}\r\n`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
