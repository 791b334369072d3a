import { hiddenIdentity, type Identity, identityKey, linkedinIdentity } from '#domain/people/identity.ts'
import type { Imported, Party, ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import type { Directory } from './directory.ts'
import { isNoName, nameKey } from './names.ts'

/** The owner as this archive tells. */
export interface Own {
  readonly name?: string
  /** Identity keys: profile, mails, phones. */
  readonly keys: ReadonlySet<string>
}

/** What the reader of one file knows of the rest of the archive. */
export interface Reading {
  readonly options: ReadOptions
  readonly own: Own
  readonly directory: Directory
  /** Where the owner works and worked, by name key. */
  readonly employers: ReadonlySet<string>
}

export type FileReader = (file: InputFile, reading: Reading) => AsyncIterable<Imported>

export const CHANNEL = 'linkedin'

export function isOwn({ own, options }: Reading, identity: Identity): boolean {
  const key = identityKey(identity)
  return own.keys.has(key) || options.me.has(key)
}

export function isOwnName({ own }: Reading, name: string): boolean {
  return own.name !== undefined && nameKey(own.name) === nameKey(name)
}

/** Named without an address: the same name within one `scope` (a thread, a kind of file) is the same person, elsewhere not. */
export function hiddenParty(scope: string, name: string): Party {
  const shown = name.trim()
  return { identities: [hiddenIdentity(CHANNEL, scope, nameKey(shown))], ...(isNoName(shown) ? {} : { name: shown }) }
}

interface Written {
  readonly url: string
  readonly name: string
  readonly company?: string
}

/**
 * Somebody by profile address; without one the connection of that name, where there is only one; else hidden in `scope`,
 * and when even the name is hidden, in this `row` of it.
 */
export function partyOf({ directory }: Reading, { url, name, company }: Written, scope: string, row: string): Party {
  const identity = linkedinIdentity(url) ?? (isNoName(name) ? undefined : directory.find(name, company))
  if (!identity) return hiddenParty(isNoName(name) ? `${scope} ${row}` : scope, name)
  return isNoName(name) ? { identities: [identity] } : { identities: [identity], name: name.trim() }
}
