import {
  handleIdentity,
  hiddenIdentity,
  type Identity,
  linkedinIdentity,
  mailIdentity,
  phoneIdentity,
  webIdentity,
} from '#domain/people/identity.ts'
import { unique } from '../contact.ts'
import type { CsvRow } from '../csv.ts'
import type { EventGuest } from '../importer.ts'
import { parseWrittenDate } from '../written-date.ts'

/** One row of a guest list. */
export interface Guest {
  /** As Luma calls the row: the same in a later list of the same event. */
  readonly id: string
  readonly name: string
  /** Addresses, numbers and profiles, the mail address first; may be empty. */
  readonly identities: readonly Identity[]
  readonly registeredAt: Date | undefined
  readonly cameAt: Date | undefined
  readonly role: EventGuest['role']
  readonly answer: EventGuest['answer']
}

/** Columns of Luma's own; every other one is a question that guests were asked. */
const OWN =
  /^(?:(?:guest_)?(?:api_)?id|(?:first_|last_)?name|email|phone_number|created_at|approval_status|checked_in_at|(?:ticket|coupon|amount|currency|utm|custom_source|qr_code|eth|solana|tax|survey).*)$/i
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/github/i, 'github'],
  [/twitter|\bx\b/i, 'x'],
  [/instagram/i, 'instagram'],
]

/** What one row says. @param header  column names in order, the questions among them */
export function guestOf(row: CsvRow, header: readonly string[], country: string | undefined): Guest {
  const questions = header.flatMap((column, index) => (OWN.test(column.trim()) ? [] : profileIn(column, row.cells[index]?.trim() ?? '')))
  return {
    id: row.cell('api_id') || row.cell('guest_api_id'),
    name: row.cell('name') || [row.cell('first_name'), row.cell('last_name')].filter(Boolean).join(' '),
    identities: unique([mailIdentity(row.cell('email')), phoneIdentity(row.cell('phone_number'), country), ...questions]),
    registeredAt: parseWrittenDate(row.cell('created_at'))?.at,
    cameAt: parseWrittenDate(row.cell('checked_in_at'))?.at,
    ...standing(row.cell('approval_status')),
  }
}

/** The guest's place in the event; without any address by name, within this event only. */
export function placeOf(guest: Guest, event: string): Identity {
  return guest.identities[0] ?? hiddenIdentity('luma', event, guest.name.normalize('NFKC').toLowerCase())
}

/** Pending, invited and on the waiting list: nothing was said yet. */
function standing(status: string): Pick<Guest, 'role' | 'answer'> {
  if (/^(?:approved|going|session)/i.test(status)) return { role: 'attending', answer: 'yes' }
  return { role: 'invited', answer: /^(?:declined|not_going|rejected)/i.test(status) ? 'no' : undefined }
}

/** A profile that was given as an answer: its address, or a name under a question about one network. */
function profileIn(question: string, answer: string): Identity[] {
  if (answer === '' || answer.length > 300 || /\s/.test(answer)) return []
  const page = /[./]/.test(answer) ? webIdentity(answer) : undefined
  if (page) return page.kind === 'web' ? [] : [page]
  if (/linkedin/i.test(question))
    return [linkedinIdentity(`linkedin.com/in/${answer.replace(/^@/, '')}`)].filter((one) => one !== undefined)
  const network = NETWORKS.filter(([asked]) => asked.test(question))
  const handle = network.length === 1 && /^@?[\w.-]{2,40}$/.test(answer) ? handleIdentity(network[0]![1], answer) : undefined
  return handle && !/^(?:no|none|na|yes|nope)$/i.test(answer) ? [handle] : []
}
