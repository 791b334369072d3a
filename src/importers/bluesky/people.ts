import { accountIdentity, handleIdentity } from '#domain/people/identity.ts'
import { unique } from '../contact.ts'
import type { Party, PersonRecord } from '../importer.ts'
import { stableKey } from '../stable-key.ts'

export const CHANNEL = 'bluesky'

/**
 * Who was met, and by which handle. A repository knows people by number (`did:plc:…`); only the words of a mention tell a handle, which
 * may pass to another account: it counts for whom it was used last.
 */
export class People {
  readonly #met = new Set<string>()
  readonly #handles = new Map<string, { handle: string; at: number }>()
  readonly #byHandle = new Map<string, { did: string; at: number }>()

  learn(did: string, handle: string, at: Date): void {
    const time = at.getTime()
    if (time >= (this.#handles.get(did)?.at ?? -Infinity)) this.#handles.set(did, { handle, at: time })
    if (time >= (this.#byHandle.get(handle)?.at ?? -Infinity)) this.#byHandle.set(handle, { did, at: time })
  }

  /** Somebody with whom something passed. */
  meet(did: string): Party {
    this.#met.add(did)
    return { identities: [accountIdentity(CHANNEL, did)!] }
  }

  /** Somebody who is followed; undefined when no more than the number is known. */
  followed(did: string): PersonRecord | undefined {
    if (!this.#met.has(did) && !this.#handles.has(did)) return undefined
    return { ...this.#record(did), key: stableKey(`${CHANNEL}:following`, did), groups: ['Bluesky: you follow them'] }
  }

  /** Everybody whose handle became known. */
  *named(): Generator<PersonRecord> {
    for (const did of this.#handles.keys()) if (this.#met.has(did)) yield this.#record(did)
  }

  #record(did: string): PersonRecord {
    const handle = this.#handles.get(did)?.handle
    const isTheirs = handle && this.#byHandle.get(handle)?.did === did
    const identities = unique([accountIdentity(CHANNEL, did), isTheirs ? handleIdentity(CHANNEL, handle) : undefined])
    return { type: 'person', key: stableKey(`${CHANNEL}:account`, did), identities }
  }
}
