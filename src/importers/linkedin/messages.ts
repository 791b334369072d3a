import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import type { CsvRow } from '../csv.ts'
import { recordsOf } from '../csv.ts'
import { isSpreadsheetNumber } from '../csv-cells.ts'
import { type Imported, OWNER, type OwnerOrParty } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { snippetOf, stripMarkup } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { parseWrittenDate } from '../written-date.ts'
import { recipientsOf, senderOf } from './message-parties.ts'
import { splitNames } from './names.ts'
import { CHANNEL, partyOf, type Reading } from './reading.ts'

const HEADER = ['From', 'To', 'Date', 'Content']

/**
 * Reads messages.csv, in the layout with conversation ids and profile addresses and in that of 2018, which has names and a
 * Direction only.
 *
 * Drafts, sponsored messages and rows without text are left out and counted. The key holds neither names nor addresses, since
 * both change when somebody closes an account or renames a profile.
 *
 * @source fixtures/archive/messages.csv and fixtures/archive-2018/Messages.csv, invented people in the shape of real exports
 */
export function readMessages(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return recordsOf(file, HEADER, (row) => message(file, row, reading))
}

function message(file: InputFile, row: CsvRow, reading: Reading): Imported {
  const content = row.cell('Content')
  const subject = row.cell('Subject')
  if (/^(?:true|yes|1)$/i.test(row.cell('IS MESSAGE DRAFT'))) return { type: 'left-out', reason: 'draft' }
  if (isAdvertising(row, content)) return { type: 'left-out', reason: 'advertising' }
  if (!content && !subject && !row.cell('Attachments')) return { type: 'left-out', reason: 'empty' }
  const written = row.cell('Date')
  const date = parseWrittenDate(written)
  if (written && !date) return { type: 'problem', file: file.path, line: row.line, reason: t('DATE is not a time we can read') }
  const { from, to, thread } = row.cell('Direction') ? partiesOf2018(row, reading) : parties(row, reading, written)
  if (to.length === 0) return { type: 'problem', file: file.path, line: row.line, reason: t('no recipient') }
  const snippet = snippetOf(content)
  return {
    type: 'interaction',
    key: stableKey('linkedin:message', row.cell('Conversation ID'), date?.at.getTime(), subject, content),
    at: date?.at,
    ...(date && date.precision !== 'instant' ? { precision: date.precision } : {}),
    kind: 'message',
    channel: CHANNEL,
    from,
    to,
    audience: to.length,
    ...(subject ? { subject } : {}),
    ...(snippet ? { snippet } : {}),
    ...actsOf(stripMarkup(content), subject, date, reading.options),
    thread,
  }
}

/** Sponsored mail carries its editor's class names or unfilled fields, or says so in title or folder. */
function isAdvertising(row: CsvRow, content: string): boolean {
  if (/^sponsored/i.test(row.cell('Conversation Title')) || /^(?:spam|sponsored)/i.test(row.cell('Folder'))) return true
  return content.includes('spinmail-quill-editor') || content.includes('%FIRSTNAME%')
}

interface Parties {
  readonly from: OwnerOrParty
  readonly to: readonly OwnerOrParty[]
  readonly thread: string
}

function parties(row: CsvRow, reading: Reading, written: string): Parties {
  const id = row.cell('Conversation ID')
  // Without an id, or with one that a spreadsheet rounded, the message stands alone: its own time is its thread.
  const thread = id && !isSpreadsheetNumber(id) ? id : `alone ${written}`
  const from = senderOf(reading, row.cell('From'), row.cell('Sender Profile URL'), thread)
  const to = recipientsOf(reading, row.cell('To'), row.cell('Recipient Profile URLs'), thread)
  return { from, to, thread: `linkedin:${thread}` }
}

function partiesOf2018(row: CsvRow, reading: Reading): Parties {
  const isOutgoing = /^out/i.test(row.cell('Direction'))
  const names = splitNames(row.cell(isOutgoing ? 'To' : 'From'))
  const others = names.map((name) => partyOf(reading, { url: '', name }, 'messages', row.cell('Date')))
  const thread = `linkedin:with ${names.join(', ')}`
  if (isOutgoing) return { from: OWNER, to: others, thread }
  const [sender] = others
  return { from: sender ?? partyOf(reading, { url: '', name: '' }, 'messages', row.cell('Date')), to: [OWNER], thread }
}
