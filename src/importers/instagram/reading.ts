import { handleIdentity, hiddenIdentity, type Identity } from '#domain/people/identity.ts'
import type { Imported, Party, ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { textOf } from '../meta/fields.ts'
import { isGone, sameName } from '../meta/names.ts'
import type { Thread } from '../meta/threads.ts'

export const CHANNEL = 'instagram'

/** What the reader of one file knows of the rest of the archive. */
export interface Reading {
  readonly options: ReadOptions
  /** Display names and username of the owner, as `sameName` has them; none where nothing tells. */
  readonly own: ReadonlySet<string>
  /** Usernames of everybody who follows or is followed. */
  readonly handles: ReadonlySet<string>
  readonly threads: ReadonlyMap<InputFile, Thread>
}

export type FileReader = (file: InputFile, reading: Reading) => AsyncIterable<Imported>

/** A username, or undefined for none and for accounts that are gone. */
export function handleOf(value: unknown): Identity | undefined {
  const name = textOf(value)
  if (name === undefined || isGone(name) || /^_*deleted_*/i.test(name)) return undefined
  // Usernames have no other characters; a display name is none.
  return /^@?[\w.]{1,64}$/.test(name) ? handleIdentity(CHANNEL, name) : undefined
}

export function isOwnHandle({ own }: Reading, { value }: Identity): boolean {
  return own.has(value.slice(CHANNEL.length + 1))
}

/** Somebody in a thread, by display name: it is theirs within the thread only. */
export function hiddenIn(thread: Thread, name: string | undefined): Party {
  if (name === undefined || isGone(name)) return { identities: [hiddenIdentity(CHANNEL, thread.id, 'Instagram user')] }
  return { identities: [hiddenIdentity(CHANNEL, thread.id, name)], name }
}

export function isOwnName({ own }: Reading, name: string): boolean {
  return own.has(sameName(name))
}
