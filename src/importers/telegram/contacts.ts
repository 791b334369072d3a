import { accountIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { unique } from '../contact.ts'
import type { Imported, ReadOptions } from '../importer.ts'
import { member, text } from '../json-fields.ts'
import type { JsonItem } from '../json-items.ts'
import { stableKey } from '../stable-key.ts'

/** Where the address book stands in an export, and the list of those often written to. */
export const CONTACT_PATHS = ['$.contacts.list.*', '$.frequent_contacts.list.*']

/**
 * Somebody of the address book that Telegram keeps, or whom it counts as often written to; undefined for an item of another list.
 *
 * The date beside a contact says when the address book was sent to Telegram, not since when they know each other: it is not kept.
 */
export function contactIn({ path, value }: JsonItem, { country }: ReadOptions): Imported | undefined {
  if (path[0] === 'contacts') return contact(value, country)
  return path[0] === 'frequent_contacts' ? frequent(value) : undefined
}

function contact(value: unknown, country: string | undefined): Imported {
  const name = [text(member(value, 'first_name')), text(member(value, 'last_name'))].filter(Boolean).join(' ')
  const id = text(member(value, 'user_id'))
  const identities = unique([
    id && id !== '0' ? accountIdentity('telegram', id) : undefined,
    phoneIdentity(text(member(value, 'phone_number')) ?? '', country),
  ])
  if (!name || identities.length === 0) return { type: 'left-out', reason: 'nameless' }
  const [first] = identities
  return { type: 'person', key: stableKey('telegram:contact', first!.value), identities, name, groups: ['Telegram contacts'] }
}

/** Bots, groups and channels stand in the same list. */
function frequent(value: unknown): Imported {
  const id = text(member(value, 'id'))
  const name = text(member(value, 'name'))
  const identity = id && /^\d+$/.test(id) ? accountIdentity('telegram', id) : undefined
  const isPerson =
    /^(?:people|calls)$/.test(text(member(value, 'category')) ?? '') &&
    !/group|channel|bot|chat|self/.test(text(member(value, 'type')) ?? '')
  if (!isPerson) return { type: 'left-out', reason: 'robot' }
  if (!identity || !name) return { type: 'left-out', reason: 'nameless' }
  const category = text(member(value, 'category'))
  const group = category === 'calls' ? 'Telegram: often called' : 'Telegram: often written to'
  return { type: 'person', key: stableKey('telegram:frequent', identity.value, category), identities: [identity], name, groups: [group] }
}
