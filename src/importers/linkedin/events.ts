import { t } from '#language/say.ts'
import { type CsvRow, recordsOf } from '../csv.ts'
import type { EventRecord, Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { stableKey } from '../stable-key.ts'
import { parseWrittenDate } from '../written-date.ts'
import { CHANNEL } from './reading.ts'

/** Reads Events.csv: events the owner said something to. Its times are one instant or `start - end` without a zone. */
export function readEvents(file: InputFile): AsyncIterable<Imported> {
  return recordsOf(file, ['Event Name', 'Event Time'], (row) => event(file, row))
}

function event(file: InputFile, row: CsvRow): Imported {
  const title = row.cell('Event Name')
  const [begins = '', ends = ''] = row.cell('Event Time').split(' - ')
  if (!title && !begins) return { type: 'left-out', reason: 'empty' }
  const date = parseWrittenDate(begins)
  if (!date) return { type: 'problem', file: file.path, line: row.line, reason: t('Event Time is not a time we can read') }
  const endsAt = parseWrittenDate(ends)?.at
  const url = row.cell('External Url')
  return {
    type: 'event',
    key: stableKey('linkedin:event', title, begins, url),
    at: date.at,
    ...(date.precision === 'instant' ? {} : { precision: date.precision }),
    ...(endsAt ? { endsAt } : {}),
    title: title || t('Untitled event'),
    channel: CHANNEL,
    ...(url ? { url } : {}),
    role: roleOf(row.cell('Status')),
  }
}

/** INTERESTED and INVITED both mean that nothing was promised. */
function roleOf(status: string): EventRecord['role'] {
  if (/^(?:attend|going|accepted)/i.test(status)) return 'attending'
  return /^(?:host|organi[sz]|speak)/i.test(status) ? 'hosting' : 'invited'
}
