import { linkedinIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import { type CsvRow, recordsOf } from '../csv.ts'
import { type Imported, OWNER } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { snippetOf, stripMarkup } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { parseWrittenDate } from '../written-date.ts'
import { CHANNEL, isOwn, partyOf, type Reading } from './reading.ts'

const HEADER = ['From', 'To', 'Sent At', 'Direction']

/** Reads Invitations.csv: who asked whom to connect. Accepted ones also stand in Connections.csv, with their own date. */
export function readInvitations(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return recordsOf(file, HEADER, (row) => invitation(file, row, reading))
}

function invitation(file: InputFile, row: CsvRow, reading: Reading): Imported {
  const problem = (reason: string): Imported => ({ type: 'problem', file: file.path, line: row.line, reason })
  const written = row.cell('Sent At')
  const date = parseWrittenDate(written)
  if (written && !date) return problem(t('Sent At is not a time we can read'))
  const isOutgoing = directionOf(row, reading)
  if (isOutgoing === undefined)
    return problem(
      t('Direction should be OUTGOING or INCOMING, got {found}', { found: row.cell('Direction').slice(0, 20) || t('nothing^in a cell') }),
    )
  const name = row.cell(isOutgoing ? 'To' : 'From')
  const url = row.cell(isOutgoing ? 'inviteeProfileUrl' : 'inviterProfileUrl')
  if (!name && !url) return { type: 'left-out', reason: 'empty' }
  const other = partyOf(reading, { url, name }, 'invitations', written)
  const snippet = snippetOf(row.cell('Message'))
  return {
    type: 'interaction',
    key: stableKey('linkedin:invitation', written, isOutgoing ? 'out' : 'in', row.cell('Message'), linkedinIdentity(url)?.value ?? name),
    at: date?.at,
    ...(date && date.precision !== 'instant' ? { precision: date.precision } : {}),
    kind: 'invitation',
    channel: CHANNEL,
    from: isOutgoing ? OWNER : other,
    to: [isOutgoing ? other : OWNER],
    audience: 1,
    ...(snippet ? { snippet, ...actsOf(stripMarkup(row.cell('Message')), '', date, reading.options) } : {}),
  }
}

function directionOf(row: CsvRow, reading: Reading): boolean | undefined {
  const direction = row.cell('Direction')
  if (/^out/i.test(direction)) return true
  if (/^in/i.test(direction)) return false
  const inviter = linkedinIdentity(row.cell('inviterProfileUrl'))
  const invitee = linkedinIdentity(row.cell('inviteeProfileUrl'))
  if (inviter && isOwn(reading, inviter)) return true
  return invitee && isOwn(reading, invitee) ? false : undefined
}
