import louvainModule from 'graphology-communities-louvain'
import { graphOf, type Placed, type Together } from '../../network/graph.ts'

// It is CommonJS whose types speak of a default export: what is imported is that default itself.
const louvain = louvainModule as unknown as typeof louvainModule.default

/** Fewer are no community. */
const SMALLEST = 3

/**
 * Clusters of people who share threads, events or organisations: Louvain's method on a graph in which who was together is tied directly
 * and who works together through their organisation. The same input gives the same clusters.
 * @param before  the clusters as they were: one that keeps most of its people keeps its number
 * @returns person id -> number of their community; people in none, or in one of fewer than three, are left out
 */
export function communitiesOf(
  people: readonly Placed[],
  together: Iterable<Together>,
  before: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const graph = graphOf(people, together)
  if (graph.size === 0) return new Map()
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: drawnFrom(7) })
  return numbered(
    people.filter(({ id }) => found[id] !== undefined).map(({ id }) => [id, found[id]!] as const),
    before,
  )
}

/** Gives clusters the numbers of those they grew out of, and new ones numbers of their own; the largest chooses first. */
function numbered(found: readonly (readonly [id: string, cluster: number])[], before: ReadonlyMap<string, number>): Map<string, number> {
  const clusters = [...Map.groupBy(found, ([, cluster]) => cluster).values()]
    .filter((members) => members.length >= SMALLEST)
    .sort((a, b) => b.length - a.length || (a[0]![0] < b[0]![0] ? -1 : 1))
  const taken = new Set<number>()
  const numbers = new Map<string, number>()
  let next = Math.max(0, ...before.values()) + 1
  for (const members of clusters) {
    const number = mostCommon(members.flatMap(([id]) => before.get(id) ?? []).filter((each) => !taken.has(each))) ?? next++
    taken.add(number)
    for (const [id] of members) numbers.set(id, number)
  }
  return numbers
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}

/** mulberry32: the method draws the order in which it looks at people; it must be the same each time. */
function drawnFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
