import { linkedinIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { type CsvRow, recordsOf } from '../csv.ts'
import { type Imported, OWNER } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { parseWrittenDate } from '../written-date.ts'
import { fullName } from './names.ts'
import { CHANNEL, type FileReader, partyOf, type Reading } from './reading.ts'

interface Praise {
  readonly kind: 'endorsement' | 'recommendation'
  readonly isGiven: boolean
  readonly name: string | undefined
  readonly url: string
  readonly company: string
  readonly written: string
  readonly text: string
}

/** Endorsement_Given_Info.csv and Endorsement_Received_Info.csv: one skill of one person a row. */
export function endorsements(direction: 'given' | 'received'): FileReader {
  const isGiven = direction === 'given'
  const other = isGiven ? 'Endorsee' : 'Endorser'
  const read = (row: CsvRow): Praise => ({
    kind: 'endorsement',
    isGiven,
    name: fullName(row.cell(`${other} First Name`), row.cell(`${other} Last Name`)),
    url: row.cell(`${other} Public Url`),
    company: '',
    written: row.cell('Endorsement Date'),
    text: row.cell('Skill Name'),
  })
  return (file, reading) => recordsOf(file, ['Skill Name', `${other} First Name`], (row) => record(file, row, read(row), reading))
}

/** Recommendations_Given.csv and Recommendations_Received.csv: names and companies only, found again among the connections. */
export function recommendations(direction: 'given' | 'received'): FileReader {
  const read = (row: CsvRow): Praise => ({
    kind: 'recommendation',
    isGiven: direction === 'given',
    name: fullName(row.cell('First Name'), row.cell('Last Name')),
    url: '',
    company: row.cell('Company'),
    written: row.cell('Creation Date'),
    text: row.cell('Text'),
  })
  return (file, reading) => recordsOf(file, ['First Name', 'Text', 'Creation Date'], (row) => record(file, row, read(row), reading))
}

function record(file: InputFile, row: CsvRow, praise: Praise, reading: Reading): Imported {
  const { kind, isGiven, name, url, company, written, text } = praise
  const date = parseWrittenDate(written)
  if (!name && !url) return { type: 'left-out', reason: 'empty' }
  if (written && !date) return { type: 'problem', file: file.path, line: row.line, reason: t('the date is not one we can read') }
  const other = partyOf(reading, { url, name: name ?? '', company }, `${kind}s ${company}`.trim(), written)
  const snippet = snippetOf(text)
  return {
    type: 'interaction',
    key: stableKey(`linkedin:${kind}`, isGiven ? 'out' : 'in', written, text, linkedinIdentity(url)?.value ?? name),
    at: date?.at,
    ...(date && date.precision !== 'instant' ? { precision: date.precision } : {}),
    kind,
    channel: CHANNEL,
    from: isGiven ? OWNER : other,
    to: [isGiven ? other : OWNER],
    audience: 1,
    ...(snippet ? { snippet } : {}),
  }
}
