/** Two identity keys that belong together, or apart. */
export type KeyPair = readonly [string, string]

export interface Ties {
  /** The owner's word: these are one person. */
  readonly same: readonly KeyPair[]
  /** The owner's word: these are two. Stands above everything. */
  readonly apart: readonly KeyPair[]
  /** Keys that a record says are one person's. */
  readonly records: readonly (readonly string[])[]
  /** What the program found. */
  readonly found: readonly KeyPair[]
}

/**
 * Which identities are one person's: those that are tied to one another, directly or through others. What is taken first binds: the owner's
 * word, then records, then what was found; no tie joins two groups of which the owner keeps any two identities apart.
 *
 * The order within each list does not matter for what is joined unless the owner kept something apart; equal lists give equal groups.
 * @returns the largest group first; every key in exactly one
 */
export function groupIdentities(keys: readonly string[], { same, apart, records, found }: Ties): string[][] {
  const groups = new Map(keys.map((key) => [key, new Set([key])]))
  const foes = new Map<string, Set<string>>()
  for (const [a, b] of apart) {
    foes.set(a, (foes.get(a) ?? new Set()).add(b))
    foes.set(b, (foes.get(b) ?? new Set()).add(a))
  }
  for (const [a, b] of sorted(same)) unite(a, b)
  for (const record of records.toSorted((x, y) => (x.join('\n') < y.join('\n') ? -1 : 1)))
    for (const [at, key] of record.entries()) for (const other of record.slice(0, at)) if (unite(key, other)) break
  for (const [a, b] of sorted(found)) unite(a, b)
  return [...new Set(groups.values())].map((group) => [...group].sort()).sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1))

  /** @returns whether the two are in one group now */
  function unite(a: string, b: string): boolean {
    const [one, other] = [groups.get(a), groups.get(b)]
    if (one === undefined || other === undefined) return false
    if (one === other) return true
    const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
    if (foes.size > 0 && [...fewer].some((key) => [...(foes.get(key) ?? [])].some((foe) => more.has(foe)))) return false
    for (const key of fewer) {
      more.add(key)
      groups.set(key, more)
    }
    return true
  }
}

function sorted(pairs: readonly KeyPair[]): KeyPair[] {
  return pairs.toSorted((x, y) => (x.join('\n') < y.join('\n') ? -1 : 1))
}
