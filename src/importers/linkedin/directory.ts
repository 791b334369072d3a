import type { Identity } from '#domain/people/identity.ts'
import { identityKey } from '#domain/people/identity.ts'
import { nameKey } from './names.ts'

interface Entry {
  readonly identity: Identity
  readonly company: string
}

/**
 * The connections by name, to find people again in files that give no profile address.
 * LinkedIn allows 30,000 connections, so this stays small.
 */
export interface Directory {
  add(name: string, company: string, identity: Identity): void
  /** The one connection of this name, or of this name and company; undefined when there is none or several. */
  find(name: string, company?: string): Identity | undefined
  /** Keeps the name that goes with an identity, as seen anywhere. */
  learn(identity: Identity, name: string): void
  nameOf(identity: Identity): string | undefined
}

export function emptyDirectory(): Directory {
  const byName = new Map<string, Entry[]>()
  const names = new Map<string, string>()
  return {
    add(name, company, identity) {
      const key = nameKey(name)
      byName.set(key, [...(byName.get(key) ?? []), { identity, company: nameKey(company) }])
      names.set(identityKey(identity), name)
    },
    find(name, company = '') {
      const entries = byName.get(nameKey(name)) ?? []
      if (entries.length === 1) return entries[0]!.identity
      const colleagues = entries.filter((entry) => entry.company === nameKey(company))
      return company !== '' && colleagues.length === 1 ? colleagues[0]!.identity : undefined
    },
    learn(identity, name) {
      const key = identityKey(identity)
      if (!names.has(key)) names.set(key, name)
    },
    nameOf: (identity) => names.get(identityKey(identity)),
  }
}
