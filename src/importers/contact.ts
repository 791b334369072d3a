import { hiddenIdentity, type Identity, identityKey, webIdentity } from '#domain/people/identity.ts'
import type { PersonRecord } from './importer.ts'
import { stableKey } from './stable-key.ts'

/** An address book's entry, gathered from whatever form it came in. Identities in the order they are to count. */
export type Contact = Omit<PersonRecord, 'type' | 'key'> & { readonly uid?: string }

/**
 * An entry as a record, or undefined when it names nobody.
 *
 * With nothing but a name it gets a hidden identity made of name and organisation: it stays the same in the next export and
 * joins nobody else.
 */
export function personRecord(source: string, { uid, ...contact }: Contact): PersonRecord | undefined {
  const name = isAddress(contact.name) ? undefined : contact.name
  const identities = unique(contact.identities)
  const shown = name ?? contact.nickname ?? contact.organisation
  if (identities.length === 0) {
    if (!shown) return undefined
    identities.push(hiddenIdentity(source, contact.organisation ?? '', shown.normalize('NFKC').toLowerCase()))
  }
  const key = uid ? stableKey(source, uid) : stableKey(source, identityKey(identities[0]!), shown)
  const { name: _, identities: __, ...rest } = contact
  return { type: 'person', key, identities, ...(name ? { name } : {}), ...filled(rest) }
}

/** No address is longer, in characters. */
const LONGEST_ADDRESS = 320

/** Some programs put the address where the name is missing. */
function isAddress(name: string | undefined): boolean {
  const text = name?.trim() ?? ''
  return text === '' || (text.length <= LONGEST_ADDRESS && /^\S+@\S+\.\S+$/.test(text))
}

/** Leaves out what is empty. */
function filled<T extends object>(fields: T): T {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept) as T
}

export function unique(found: readonly (Identity | undefined)[]): Identity[] {
  return [...new Map(found.filter((one) => one !== undefined).map((one) => [identityKey(one), one])).values()]
}

/**
 * A page of their own, from an address in an address book. A profile on a network always is one; another page is only where it
 * is not marked as of work, and where it is more than the bare front page that a whole company may share.
 */
export function pageIdentity(
  address: string,
  { isWork, hasOrganisation }: { isWork: boolean; hasOrganisation: boolean },
): Identity | undefined {
  const identity = webIdentity(address)
  if (identity?.kind !== 'web') return identity
  const isFrontPage = !identity.value.includes('/')
  return isWork || (isFrontPage && hasOrganisation) ? undefined : identity
}
