import { handleIdentity, type Identity } from '#domain/people/identity.ts'
import type { Imported, Party, PersonRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { readMessages } from '../meta/messages.ts'
import { isGone } from '../meta/names.ts'
import type { Thread } from '../meta/threads.ts'
import { parseMessage } from '../meta/written.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL, hiddenIn, isOwnName, type Reading } from './reading.ts'

/**
 * Reads one file of a conversation. Messages bear display names, not usernames: where the folder or the name itself tells the
 * username for certain, a person joins both, and goes by the username.
 */
export async function* readThread(file: InputFile, reading: Reading): AsyncGenerator<Imported> {
  const thread = reading.threads.get(file) ?? { id: file.path, folder: '', participants: [] }
  const parties = new Map<string, Party>()
  for (const name of thread.participants) {
    const handle = isOwnName(reading, name) ? undefined : handleIn(thread, name, reading)
    if (!handle) continue
    parties.set(name, { identities: [handle], name })
    yield personIn(thread, name, handle)
  }
  yield* readMessages(
    file,
    {
      channel: CHANNEL,
      thread,
      options: reading.options,
      knowsOwner: reading.own.size > 0,
      isOwner: (name) => isOwnName(reading, name),
      partyOf: (name) => (name === undefined ? undefined : parties.get(name)) ?? hiddenIn(thread, name),
    },
    parseMessage,
  )
}

function personIn(thread: Thread, name: string, handle: Identity): PersonRecord {
  const key = stableKey(`${CHANNEL}:conversation`, thread.id, handle.value)
  return { type: 'person', key, identities: [handle, ...hiddenIn(thread, name).identities], name }
}

/**
 * The username of somebody in a conversation, where it is certain.
 *
 * Without a display name a username stands in its place. The folder of a conversation of two is named after the other: where that
 * is not their display name, it is their username. Where both are spelt alike it may be somebody else's.
 */
function handleIn(thread: Thread, name: string, reading: Reading): Identity | undefined {
  if (isGone(name)) return undefined
  if (reading.handles.has(name)) return handleIdentity(CHANNEL, name)
  const others = thread.participants.filter((each) => !isOwnName(reading, each))
  const folder = plain(thread.folder)
  if (others.length !== 1 || reading.own.size === 0 || folder === '' || folder === plain(name)) return undefined
  const alike = handlesLike(reading.handles).get(folder)
  return alike?.length === 1 ? handleIdentity(CHANNEL, alike[0]!) : undefined
}

const BY_SPELLING = new WeakMap<ReadonlySet<string>, Map<string, string[]>>()

/** Usernames by their letters and digits, which is what is left of them in the name of a folder. */
function handlesLike(handles: ReadonlySet<string>): Map<string, string[]> {
  const known = BY_SPELLING.get(handles)
  if (known) return known
  const spelt = new Map<string, string[]>()
  for (const handle of handles) spelt.set(plain(handle), [...(spelt.get(plain(handle)) ?? []), handle])
  BY_SPELLING.set(handles, spelt)
  return spelt
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
