import type { KeyPair } from '#domain/people/group-identities.ts'
import { identityKey, surenessRank } from '#domain/people/identity.ts'
import { namesAgree } from '#domain/people/names.ts'
import { besideIn, firstSeenIn } from '#domain/people/why-theirs.ts'
import type { Party } from '#importers/importer.ts'
import { idFrom } from '#store/stable-id.ts'

/** What was found out about one party of a record. */
export interface Resolved {
  readonly personId: string
  readonly isNew: boolean
  /** Identities that are now known to be theirs and were not before. */
  readonly newKeys: readonly { key: string; because: string }[]
  /** People who turned out to be the same. */
  readonly absorbed: readonly string[]
}

/**
 * Knows whose every identity is, and decides for each party of a record which person it is.
 *
 * First stage: the same address, profile, handle or phone is the same person. A phone or page is shared more often (a switchboard,
 * a family), so it joins only where the names could be one person's. Whatever joins, its reason is kept with the identity.
 */
export class WhoIsWho {
  readonly #idsFrom: string
  readonly #people = new Map<string, string>()
  readonly #names = new Map<string, string>()
  readonly #apart: readonly KeyPair[]

  /**
   * @param idsFrom  from what ids of people are made (store/owner.ts)
   * @param apart  identities that the owner keeps apart, whatever a record says
   */
  constructor(
    idsFrom: string,
    identities: readonly { key: string; personId: string }[],
    people: readonly { id: string; name: string }[],
    apart: readonly KeyPair[] = [],
  ) {
    this.#idsFrom = idsFrom
    this.#apart = apart
    for (const { key, personId } of identities) this.#people.set(key, personId)
    for (const { id, name } of people) this.#names.set(id, name)
  }

  personOf(key: string): string | undefined {
    return this.#people.get(key)
  }

  /** @param source  in the reader's words, for the reason: "Mailbox" */
  resolve(party: Party, source: string): Resolved {
    const keys = party.identities.map(identityKey).sort((a, b) => surenessRank(a) - surenessRank(b))
    const known = [...new Set(keys.filter((key) => this.#mayJoin(key, party.name)).map((key) => this.#people.get(key)!))]
    const personId = known[0] ?? this.#newPerson(keys)
    const isNew = known.length === 0
    const bridge = keys.find((key) => this.#people.get(key) === personId)
    const newKeys = keys.filter((key) => !this.#people.has(key)).map((key) => ({ key, because: reason(key, keys, isNew, bridge, source) }))
    for (const { key } of newKeys) this.#people.set(key, personId)
    if (isNew || (party.name && !this.#names.has(personId))) this.#names.set(personId, party.name ?? '')
    const absorbed = known.slice(1).filter((other) => !this.#areApart(personId, other))
    for (const other of absorbed) this.#absorb(personId, other)
    return { personId, isNew, newKeys, absorbed }
  }

  #mayJoin(key: string, name: string | undefined): boolean {
    const person = this.#people.get(key)
    if (person === undefined) return false
    return !isShared(key) || namesAgree(name ?? '', this.#names.get(person) ?? '')
  }

  #areApart(one: string, other: string): boolean {
    const isOf = (a: string, b: string) => this.#people.get(a) === one && this.#people.get(b) === other
    return this.#apart.some(([a, b]) => isOf(a, b) || isOf(b, a))
  }

  #newPerson(keys: readonly string[]): string {
    const id = idFrom('person', this.#idsFrom, keys[0]!)
    // The id is taken when its identity moved to somebody else since, or lies behind a shared phone.
    return this.#names.has(id) ? idFrom('person', this.#idsFrom, keys.join(' '), String(this.#names.size)) : id
  }

  #absorb(keep: string, absorbed: string): void {
    for (const [key, person] of this.#people) if (person === absorbed) this.#people.set(key, keep)
    this.#names.delete(absorbed)
  }
}

const kindOf = (key: string) => key.slice(0, key.indexOf(':'))
const isShared = (key: string) => kindOf(key) === 'phone' || kindOf(key) === 'web'

function reason(key: string, keys: readonly string[], isNew: boolean, bridge: string | undefined, source: string): string {
  if (isNew && key === keys[0]) return firstSeenIn(source)
  const beside = bridge && bridge !== key ? bridge : keys.find((other) => other !== key)!
  return besideIn(source, beside.slice(beside.indexOf(':') + 1))
}
