import graphology, { type UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import { foldText } from '../../people/names.ts'

// Both are CommonJS whose types speak of a default export: what is imported is that default itself.
const louvain = louvainModule as unknown as typeof louvainModule.default

/** People who were in one thread or at one event. */
export interface Together {
  readonly people: readonly string[]
  /** 1 for a thread, more for a meeting in person. */
  readonly weight: number
}

/** Fewer are no community. */
const SMALLEST = 3
/** Where so large a part of everybody works, a common employer says nothing. */
const EVERYBODYS_SHARE = 0.3
/** Two who share a thread have more to do with each other than two who share an employer. */
const ORGANISATION_WEIGHT = 0.3

/**
 * Clusters of people who share threads, events or organisations: Louvain's method on a graph in which who was together is tied directly
 * and who works together through their organisation. The same input gives the same clusters.
 * @param before  the clusters as they were: one that keeps most of its people keeps its number
 * @returns person id -> number of their community; people in none, or in one of fewer than three, are left out
 */
export function communitiesOf(
  people: readonly { readonly id: string; readonly organisation: string | null }[],
  together: Iterable<Together>,
  before: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const graph = new graphology.UndirectedGraph({ allowSelfLoops: false })
  for (const { id } of people) graph.addNode(id)
  for (const { people: group, weight } of together) tie(graph, group, weight)
  tieOrganisations(graph, people)
  if (graph.size === 0) return new Map()
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: drawnFrom(7) })
  return numbered(
    people.filter(({ id }) => found[id] !== undefined).map(({ id }) => [id, found[id]!] as const),
    before,
  )
}

/** Each of a group with each other; the more there are, the less it says of any two. */
function tie(graph: UndirectedGraph, group: readonly string[], weight: number): void {
  const members = group.filter((id) => graph.hasNode(id))
  const each = weight / Math.max(1, members.length - 1)
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < members.length; j++)
      if (members[i] !== members[j])
        graph.updateUndirectedEdge(members[i], members[j], (edge) => ({ weight: ((edge.weight as number | undefined) ?? 0) + each }))
}

function tieOrganisations(graph: UndirectedGraph, people: readonly { id: string; organisation: string | null }[]): void {
  const byOrganisation = Map.groupBy(
    people.filter(({ organisation }) => organisation !== null),
    ({ organisation }) => foldText(organisation!),
  )
  for (const [organisation, members] of byOrganisation) {
    if (members.length < 2 || members.length > EVERYBODYS_SHARE * people.length) continue
    const node = `organisation ${organisation}`
    graph.addNode(node)
    for (const { id } of members) graph.addUndirectedEdge(id, node, { weight: ORGANISATION_WEIGHT })
  }
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
