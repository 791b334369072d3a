import { accountIdentity, handleIdentity, type Identity } from '#domain/people/identity.ts'
import type { Imported, Party, PersonRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { readableItems } from '../json-records.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL, CROWD } from './reading.ts'
import { parseTweet } from './tweet.ts'

interface Known {
  handle?: string
  name?: string
  /** When they were last named, in milliseconds: handles and names change. */
  namedAt: number
  isMet: boolean
}

/** Somebody as a post names them. */
export interface Named {
  readonly id?: string
  readonly handle?: string
  readonly name?: string
}

/**
 * Who the numbers of an archive are: only mentions and replies put handles beside them.
 *
 * A handle can pass from one account to another; it counts for the one that was named by it last.
 */
export class Directory {
  readonly #own: (id: string) => boolean
  readonly #known = new Map<string, Known>()
  readonly #byHandle = new Map<string, { id: string; namedAt: number }>()

  constructor(own: (id: string) => boolean) {
    this.#own = own
  }

  isOwn(id: string | undefined): boolean {
    return id !== undefined && this.#own(id)
  }

  learn({ id, handle, name }: Named, at: Date): void {
    if (!id) return
    const known = this.#knownOf(id)
    const namedAt = at.getTime()
    if (namedAt >= known.namedAt) {
      known.namedAt = namedAt
      if (handle) known.handle = handle
      if (name) known.name = name
    }
    known.handle ??= handle
    known.name ??= name
    const lower = handle?.toLowerCase()
    if (lower && namedAt >= (this.#byHandle.get(lower)?.namedAt ?? -Infinity)) this.#byHandle.set(lower, { id, namedAt })
  }

  /** Something passed with them. */
  meet(id: string | undefined): void {
    if (id && !this.isOwn(id)) this.#knownOf(id).isMet = true
  }

  /** Somebody by number; without one by handle, as the number it belongs to where that is known. */
  party({ id, handle }: Named): Party | undefined {
    const number = id ?? (handle ? this.#byHandle.get(handle.toLowerCase())?.id : undefined)
    const identity = number ? accountIdentity(CHANNEL, number) : handle ? handleIdentity(CHANNEL, handle) : undefined
    return identity && { identities: [identity] }
  }

  isOwnHandle(handle: string): boolean {
    return this.isOwn(this.#byHandle.get(handle.toLowerCase())?.id)
  }

  /** Everybody who was met and of whom more than a number is known. */
  *people(): Generator<Imported> {
    for (const [id, known] of this.#known)
      if (known.isMet && (known.handle || known.name)) yield { ...this.#record(id), key: stableKey('x:account', id) }
  }

  /** Somebody on a list of numbers, or undefined when nothing else is known of them and nothing passed. */
  listed(id: string): Omit<PersonRecord, 'key'> | undefined {
    const known = this.#known.get(id)
    return known && (known.isMet || known.handle || known.name) ? this.#record(id) : undefined
  }

  #record(id: string): Omit<PersonRecord, 'key'> {
    const { handle, name } = this.#known.get(id) ?? {}
    const isTheirs = handle && this.#byHandle.get(handle.toLowerCase())?.id === id
    const found = [accountIdentity(CHANNEL, id), isTheirs ? handleIdentity(CHANNEL, handle) : undefined]
    const identities = found.filter((one): one is Identity => one !== undefined)
    return { type: 'person', identities, ...(name ? { name } : {}) }
  }

  #knownOf(id: string): Known {
    const known = this.#known.get(id) ?? { namedAt: -Infinity, isMet: false }
    this.#known.set(id, known)
    return known
  }
}

/** Goes through the posts once to learn who the numbers are; memory grows with the accounts that are named, not with the posts. */
export async function learnFromTweets(directory: Directory, files: readonly InputFile[]): Promise<void> {
  for (const file of files)
    for await (const { value } of readableItems(file, ['$.*'])) {
      const tweet = parseTweet(value)
      if (!('at' in tweet)) continue
      for (const named of tweet.named) directory.learn(named, tweet.at)
      const met = new Set(tweet.met.map(({ id, handle }) => id ?? handle))
      if (met.size <= CROWD) for (const named of tweet.met) directory.meet(named.id)
    }
}
