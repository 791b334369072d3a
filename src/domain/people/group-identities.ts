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
  const groups = new Groups(keys, apart)
  for (const [a, b] of inOrder(same)) groups.unite(a, b)
  // In which order records are taken matters only to what is kept apart; and of many there is much to sort.
  for (const record of apart.length > 0 ? inOrder(records) : records)
    for (const [at, key] of record.entries()) for (const other of record.slice(0, at)) if (groups.unite(key, other)) break
  for (const [a, b] of inOrder(found)) groups.unite(a, b)
  return groups.list()
}

function inOrder<T extends readonly string[]>(lists: readonly T[]): T[] {
  const named = lists.map((list): [string, T] => [list.join('\n'), list])
  return named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, list]) => list)
}

/**
 * Which keys are in one group, in three numbers a key: of most people there are one or two keys, and a set for each of them would be most of
 * the memory.
 */
class Groups {
  readonly #keys: readonly string[]
  readonly #at = new Map<string, number>()
  /** The key that stands for the group, reached step by step. */
  readonly #above: Int32Array
  /** Of whoever stands for a group: how many are in it. */
  readonly #size: Int32Array
  /** The next key of the group, round and round. */
  readonly #next: Int32Array
  readonly #foes = new Map<number, number[]>()

  constructor(keys: readonly string[], apart: readonly KeyPair[]) {
    for (const key of keys) if (!this.#at.has(key)) this.#at.set(key, this.#at.size)
    this.#keys = [...this.#at.keys()]
    this.#above = Int32Array.from(this.#keys, (_, at) => at)
    this.#next = this.#above.slice()
    this.#size = new Int32Array(this.#keys.length).fill(1)
    for (const [a, b] of apart) {
      this.#addFoe(a, b)
      this.#addFoe(b, a)
    }
  }

  #addFoe(key: string, foe: string): void {
    const [at, other] = [this.#at.get(key), this.#at.get(foe)]
    if (at === undefined || other === undefined) return
    const foes = this.#foes.get(at)
    if (foes) foes.push(other)
    else this.#foes.set(at, [other])
  }

  /** @returns whether the two are in one group now */
  unite(a: string, b: string): boolean {
    const [atA, atB] = [this.#at.get(a), this.#at.get(b)]
    if (atA === undefined || atB === undefined) return false
    const [one, other] = [this.#headOf(atA), this.#headOf(atB)]
    if (one === other) return true
    const [fewer, more] = this.#size[one]! <= this.#size[other]! ? [one, other] : [other, one]
    if (this.#foes.size > 0 && this.#membersOf(fewer).some((key) => this.#foes.get(key)?.some((foe) => this.#headOf(foe) === more)))
      return false
    this.#above[fewer] = more
    this.#size[more]! += this.#size[fewer]!
    const behind = this.#next[fewer]!
    this.#next[fewer] = this.#next[more]!
    this.#next[more] = behind
    return true
  }

  #headOf(key: number): number {
    let at = key
    while (this.#above[at] !== at) {
      this.#above[at] = this.#above[this.#above[at]!]!
      at = this.#above[at]!
    }
    return at
  }

  #membersOf(key: number): number[] {
    const members = [key]
    for (let at = this.#next[key]!; at !== key; at = this.#next[at]!) members.push(at)
    return members
  }

  /** The largest first. */
  list(): string[][] {
    const heads = this.#keys.keys().filter((at) => this.#above[at] === at)
    const groups = heads.map((head) =>
      this.#membersOf(head)
        .map((at) => this.#keys[at]!)
        .sort(),
    )
    return [...groups].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1))
  }
}
