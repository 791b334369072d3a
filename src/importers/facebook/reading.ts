import { hiddenIdentity } from '#domain/people/identity.ts'
import { type Imported, OWNER, type OwnerOrParty, type Party, type ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import type { Talk } from '../meta/messages.ts'
import { isGone, sameName } from '../meta/names.ts'
import type { Thread } from '../meta/threads.ts'
import type { KnownNames } from './known-names.ts'

export const CHANNEL = 'facebook'

/** What the reader of one file knows of the rest of the archive. */
export interface Reading {
  readonly options: ReadOptions
  /** The owner's name and earlier ones, as `sameName` has them; none where nothing tells. */
  readonly own: ReadonlySet<string>
  readonly known: KnownNames
  readonly threads: ReadonlyMap<InputFile, Thread>
}

export type FileReader = (file: InputFile, reading: Reading) => AsyncIterable<Imported>

export function isOwn({ own }: Reading, name: string): boolean {
  return own.has(sameName(name))
}

/**
 * Somebody by name, which is all Facebook tells of anybody: a friend, a thread and the end-to-end export meet in it.
 * Two friends of one name cannot be told apart.
 */
export function partyNamed(name: string): Party {
  return { identities: [hiddenIdentity(CHANNEL, '', name)], name }
}

/** In a thread, those whose account is gone are somebody of this thread only. */
export function partyIn(thread: string, name: string | undefined): Party {
  if (name !== undefined && !isGone(name)) return partyNamed(name)
  return { identities: [hiddenIdentity(CHANNEL, thread, 'Facebook user')] }
}

export function sideNamed(reading: Reading, name: string): OwnerOrParty {
  return isOwn(reading, name) ? OWNER : partyNamed(name)
}

/** What is known of the conversation a file belongs to. */
export function talkIn(file: InputFile, reading: Reading): Talk {
  const thread = reading.threads.get(file) ?? { id: file.path, folder: '', participants: [] }
  return {
    channel: CHANNEL,
    thread,
    options: reading.options,
    knowsOwner: reading.own.size > 0,
    isOwner: (name) => isOwn(reading, name),
    partyOf: (name) => partyIn(thread.id, name),
  }
}
