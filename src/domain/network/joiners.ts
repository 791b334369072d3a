import { type NetworkGraph, organisationOf } from './graph.ts'

/** Somebody whose ties lead from their own community into others. */
export interface Joiner {
  readonly id: string
  /** Number of their own community. */
  readonly home: number
  /** Numbers of the others, the one with most ties first. */
  readonly reached: readonly number[]
  /** For each other community, which part of all that ties it to their own is theirs, added up: 1 is all of the ties to one. */
  readonly share: number
}

/**
 * People who join communities, those first on whom most hangs.
 * @param communities  person id -> number of their community; an organisation is where most of its people are
 */
export function joinersOf(graph: NetworkGraph, communities: ReadonlyMap<string, number>): Joiner[] {
  const homeOf = new Map(communities)
  graph.forEachNode((node) => {
    if (organisationOf(graph, node) === undefined) return
    const home = mostCommon(graph.neighbors(node).flatMap((id) => communities.get(id) ?? []))
    if (home !== undefined) homeOf.set(node, home)
  })
  const reaches = new Map<string, Map<number, number>>()
  const between = new Map<string, number>()
  graph.forEachUndirectedEdge((_, { weight }, a, b) => {
    const [homeA, homeB] = [homeOf.get(a), homeOf.get(b)]
    if (homeA === undefined || homeB === undefined || homeA === homeB) return
    const pair = pairOf(homeA, homeB)
    between.set(pair, (between.get(pair) ?? 0) + weight)
    add(reaches, a, homeB, weight)
    add(reaches, b, homeA, weight)
  })
  return [...reaches]
    .filter(([node]) => organisationOf(graph, node) === undefined)
    .map(([id, weights]) => {
      const home = homeOf.get(id)!
      const reached = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])
      return {
        id,
        home,
        reached: reached.map(([other]) => other),
        share: reached.reduce((sum, [other, w]) => sum + w / between.get(pairOf(home, other))!, 0),
      }
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
}

const pairOf = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)

function add(reaches: Map<string, Map<number, number>>, id: string, other: number, weight: number): void {
  const weights = reaches.get(id) ?? new Map<number, number>()
  weights.set(other, (weights.get(other) ?? 0) + weight)
  reaches.set(id, weights)
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}
