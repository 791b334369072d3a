import { accountIdentity, handleIdentity, hiddenIdentity, type Identity, identityKey } from '#domain/people/identity.ts'
import { unique } from '../contact.ts'
import { OWNER, type OwnerOrParty, type Party, type PersonRecord, type ReadOptions } from '../importer.ts'
import { isObject, type JsonObject } from '../json-fields.ts'
import { stableKey } from '../stable-key.ts'
import { firstText, nameOf, textOf } from './fields.ts'

export const CHANNEL = 'flickr'

/** What the reader of one file knows of the rest of the archive. */
export interface Reading {
  readonly options: ReadOptions
  /** Identity keys of the owner. */
  readonly own: ReadonlySet<string>
  /** Contacts and followers by their name, where it is one account's alone. */
  readonly byName: ReadonlyMap<string, Identity>
}

/** By its number, `12345678@N00`, by the name in an address of theirs, or undefined. */
export function identityIn(written: string): Identity | undefined {
  const piece = /flickr\.com\/(?:people|photos)\/([^/?#\s]+)/i.exec(written)?.[1] ?? written
  if (/^\d{1,16}@N\d{2}$/i.test(piece)) return accountIdentity(CHANNEL, piece.toUpperCase())
  return piece === written ? undefined : handleIdentity(CHANNEL, piece)
}

const NUMBERS = ['nsid', 'user_nsid', 'user_id', 'author', 'author_nsid', 'owner', 'id']
const ADDRESSES = ['url', 'user_url', 'profile_url', 'profileurl', 'photos_url', 'author_url']
const ALIASES = ['path_alias', 'pathalias', 'alias']
const NAMES = ['username', 'user_name', 'screen_name', 'authorname', 'author_name', 'name', 'realname', 'real_name']

/**
 * Somebody as a field refers to them: a number, an address, a name, or an object with some of these. Numbers come first, for they
 * outlive the rest. Undefined when it says nothing.
 */
export function memberOf(value: unknown, { byName }: Pick<Reading, 'byName'>): Party | undefined {
  const { told, name } = isObject(value) ? toldBy(value) : toldIn(value)
  const identities = unique(told).sort((a, b) => Number(b.kind === 'account') - Number(a.kind === 'account'))
  if (identities.length === 0 && name) identities.push(byName.get(name.toLowerCase()) ?? hiddenIdentity(CHANNEL, '', name))
  return identities.length === 0 ? undefined : { identities, ...(name ? { name } : {}) }
}

interface Told {
  readonly told: readonly (Identity | undefined)[]
  readonly name?: string | undefined
}

function toldIn(value: unknown): Told {
  const written = textOf(value)
  const identity = written === undefined ? undefined : identityIn(written)
  if (identity) return { told: [identity] }
  return { told: [], name: written && !/^https?:/i.test(written) ? nameOf(written) : undefined }
}

function toldBy(entry: JsonObject): Told {
  const alias = firstText(entry, ...ALIASES)
  return {
    told: [
      ...[...NUMBERS, ...ADDRESSES].flatMap((name) => identityIn(textOf(entry[name]) ?? '') ?? []),
      alias ? handleIdentity(CHANNEL, alias) : undefined,
    ],
    name: nameOf(firstText(entry, ...NAMES)),
  }
}

export function isOwn({ own, options }: Reading, { identities }: Party): boolean {
  return identities.some((identity) => own.has(identityKey(identity)) || options.me.has(identityKey(identity)))
}

export function sideOf(reading: Reading, party: Party): OwnerOrParty {
  return isOwn(reading, party) ? OWNER : party
}

/** Somebody of whom number and address are told in one place: a record holds them together. */
export function* together(party: Party): Generator<PersonRecord> {
  const [first, ...more] = party.identities
  if (!first || more.length === 0) return
  yield { type: 'person', key: stableKey(`${CHANNEL}:member`, first.value, ...more.map(({ value }) => value)), ...party }
}
