/** What is laid out. People come first, organisations after them; all lists count in that order. */
export interface ToPlace {
  /** Person ids and keys of organisations: what their places are kept under. */
  readonly keys: readonly string[]
  /** How much room each takes, its radius. */
  readonly radii: readonly number[]
  /** Key of each one's community; -1 in none. */
  readonly communities: readonly number[]
  /** Three numbers each: two places in `keys`, and how close the two belong, 1 to 100. */
  readonly ties: readonly number[]
}

/** Where things were at the last visit, in the units of the map. */
export interface Places {
  /** Key of a community -> where its middle is. */
  readonly islands: Readonly<Record<string, readonly [x: number, y: number]>>
  /** Key of a node -> its community, and where it is from the middle of that. */
  readonly nodes: Readonly<Record<string, readonly [community: number, x: number, y: number]>>
  /** Key of somebody in no community -> which place around the islands is theirs. */
  readonly around: Readonly<Record<string, number>>
  /** How far from the middle those in no community begin. */
  readonly shore: number
  /** Where the owner stands, between the islands. */
  readonly you?: readonly [x: number, y: number]
}

export const NO_PLACES: Places = { islands: {}, nodes: {}, around: {}, shore: 0 }

/** A layout: where each node is, and the islands. */
export interface Layout {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly islands: readonly Island[]
  readonly you: readonly [x: number, y: number]
  /** To be kept for the next visit. */
  readonly places: Places
}

export interface Island {
  /** Key of its community. */
  readonly key: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

const KEPT_UNDER = 'tend.map'

/** Where things were at the last visit of this browser; none at the first, or where the browser keeps nothing. */
export function keptPlaces(): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_UNDER) ?? 'null')
    return isPlaces(kept) ? kept : NO_PLACES
  } catch {
    // A browser that keeps nothing, or something else under our name: the map is laid out anew, and comes out the same.
    return NO_PLACES
  }
}

export function keepPlaces(places: Places): void {
  try {
    localStorage.setItem(KEPT_UNDER, JSON.stringify(places))
  } catch {
    // Full, or not allowed: as above.
  }
}

function isPlaces(value: unknown): value is Places {
  if (value === null || typeof value !== 'object') return false
  return ['islands', 'nodes', 'around'].every((part) => typeof (value as Record<string, unknown>)[part] === 'object') && 'shore' in value
}
