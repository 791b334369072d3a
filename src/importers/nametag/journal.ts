import { type Imported, OWNER, type Party } from '../importer.ts'
import { list, member, text } from '../json-fields.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { parseDay } from '../written-date.ts'

/** More than ten others are a crowd. */
const CROWD = 10

/** A page of the journal, as the meeting with everybody it names that it mostly tells of. */
export function readJournal(entry: unknown, parties: ReadonlyMap<string, Party>): Imported {
  const on = parseDay(text(member(entry, 'date')) ?? '')
  const to = [...new Set(list(member(entry, 'peopleIds')))].flatMap((id) => parties.get(text(id) ?? '') ?? [])
  const title = text(member(entry, 'title'))
  const snippet = snippetOf(text(member(entry, 'body')) ?? '')
  if (to.length === 0) return { type: 'left-out', reason: 'empty' }
  if (to.length > CROWD) return { type: 'left-out', reason: 'crowd' }
  return {
    type: 'interaction',
    key: stableKey('nametag:journal', text(member(entry, 'id')) ?? `${on} ${title}`),
    at: on ? new Date(`${on}T12:00:00Z`) : undefined,
    precision: 'day',
    kind: 'meeting',
    channel: 'nametag',
    from: OWNER,
    to,
    audience: to.length,
    ...(title ? { subject: title } : {}),
    ...(snippet ? { snippet } : {}),
  }
}
