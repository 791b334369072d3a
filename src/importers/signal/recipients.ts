import { accountIdentity, handleIdentity, type Identity, phoneIdentity } from '#domain/people/identity.ts'
import { unique } from '../contact.ts'
import { type Imported, OWNER, type Party, type PersonRecord } from '../importer.ts'
import { isTrue, list, member, text } from '../json-fields.ts'
import { stableKey } from '../stable-key.ts'

/** Who or what a number inside one export stands for. */
export type Recipient =
  | { readonly type: 'owner' }
  | { readonly type: 'service' }
  | { readonly type: 'contact'; readonly party: Party; readonly record: PersonRecord; readonly isSaved: boolean }
  | { readonly type: 'group'; readonly key: string; readonly members: readonly string[] }
  | { readonly type: 'nameless' }

export type Contact = Extract<Recipient, { type: 'contact' }>
export type Group = Extract<Recipient, { type: 'group' }>

/** What was told so far; everything is told before it is referred to. */
export class Book {
  readonly recipients = new Map<string, Recipient>()
  readonly chats = new Map<string, Recipient>()
  /** Accounts by their mark, for the members of groups. */
  readonly byAccount = new Map<string, Recipient>()
  readonly #told = new Set<Contact>()

  /** Who stands behind a number; a number that is 0 is not written. */
  recipient(id: unknown): Recipient | undefined {
    return this.recipients.get(text(id) ?? '0')
  }

  /** Somebody as a person, the first time; nobody of whom but a number is known. */
  *tell(contact: Contact): Generator<Imported> {
    if (this.#told.has(contact)) return
    this.#told.add(contact)
    yield contact.record.name || contact.record.identities.length > 1 ? contact.record : { type: 'left-out', reason: 'nameless' }
  }

  isTold(contact: Contact): boolean {
    return this.#told.has(contact)
  }
}

/** What a recipient frame tells. */
export function recipientOf(value: unknown): Recipient {
  if (member(value, 'self') !== undefined) return { type: OWNER }
  const contact = member(value, 'contact')
  if (contact !== undefined) return contactOf(contact)
  const group = member(value, 'group')
  if (group === undefined) return { type: 'service' }
  const members = list(member(group, 'snapshot', 'members')).flatMap(
    (each) => uuid(member(each, 'userId')) ?? uuid(member(each, 'user_id')) ?? [],
  )
  return { type: 'group', key: text(member(group, 'masterKey')) ?? '', members }
}

function contactOf(contact: unknown): Recipient {
  const identities = identitiesOf(contact)
  const [first] = identities
  if (!first) return { type: 'nameless' }
  const saved = fullName(text(member(contact, 'systemGivenName')), text(member(contact, 'systemFamilyName')))
  const given = fullName(text(member(contact, 'nickname', 'given')), text(member(contact, 'nickname', 'family')))
  const name = saved ?? given ?? fullName(text(member(contact, 'profileGivenName')), text(member(contact, 'profileFamilyName')))
  const note = text(member(contact, 'note'))
  const nickname = given !== name ? given : text(member(contact, 'systemNickname'))
  const party = { identities: [first], ...(name ? { name } : {}) }
  const record: PersonRecord = {
    type: 'person',
    key: stableKey('signal:contact', first.value),
    identities,
    ...(name ? { name } : {}),
    ...(nickname ? { nickname } : {}),
    ...(note ? { note } : {}),
  }
  const isSaved = (saved ?? given ?? note) !== undefined && !isTrue(member(contact, 'blocked'))
  return { type: 'contact', party, record, isSaved }
}

/** The account first: numbers and names change. */
function identitiesOf(contact: unknown): Identity[] {
  const aci = uuid(member(contact, 'aci'))
  const e164 = text(member(contact, 'e164'))
  return unique([
    aci ? accountIdentity('signal', aci) : undefined,
    e164 && e164 !== '0' ? phoneIdentity(`+${e164.replace(/^\+/, '')}`) : undefined,
    handleIdentity('signal', text(member(contact, 'username')) ?? ''),
  ])
}

function fullName(given: string | undefined, family: string | undefined): string | undefined {
  return [given, family].filter(Boolean).join(' ') || undefined
}

/** An account's mark: sixteen bytes in base 64, or a UUID as it is commonly written. */
export function uuid(value: unknown): string | undefined {
  const written = text(value)
  if (written === undefined) return undefined
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(written)) return written.toLowerCase()
  const hex = /^[A-Za-z0-9+/_-]{22}(?:==)?$/.test(written) ? Buffer.from(written, 'base64').toString('hex') : ''
  return hex.length === 32 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : undefined
}
