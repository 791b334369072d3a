import shortestPath from 'graphology-shortest-path/dijkstra.js'
import type { Known } from '../coach/known.ts'
import { easeBetween, ownEase } from './ease.ts'
import { type NetworkGraph, organisationOf } from './graph.ts'

/** The owner, as a node of their own network. */
export const YOU = 'you'

/** One after the other, from the first to whom it leads. */
export interface Way {
  /** Person ids, and YOU for the owner. Organisations two pass through are left out. */
  readonly people: readonly string[]
  /** The product of the ease of each step, 0 to 1. */
  readonly ease: number
}

/** Another way that is so much harder than the first is none. */
const WORTH_NAMING = 0.2
/** Beyond this a step is closed. */
const CLOSED = 1e6

/**
 * The easiest ways from one to another, the easiest first; each other one begins with somebody else. A way is as easy as the product of
 * its steps: the shortest path when a step is as long as the logarithm of its ease, so that warm ties are short and every further hand costs.
 * @param people  everybody in the graph, for the owner's own ties
 * @param ends    person ids, or YOU
 * @returns none when nothing known ties them
 */
export function waysBetween(
  graph: NetworkGraph,
  people: readonly Known[],
  { from, to }: { readonly from: string; readonly to: string },
  most = 3,
): Way[] {
  const withYou = addYou(graph, people)
  if (!withYou.hasNode(from) || !withYou.hasNode(to)) return []
  const ways: Way[] = []
  const closed: Closed = { people: new Set(), edges: new Set() }
  while (ways.length < most) {
    const nodes = shortest(withYou, from, to, closed)
    if (!nodes) break
    const people = nodes.filter((node) => organisationOf(withYou, node) === undefined)
    const ease = Math.exp(-lengthOf(withYou, nodes))
    if (ease < WORTH_NAMING * (ways[0]?.ease ?? 0)) break
    ways.push({ people, ease })
    if (people.length > 2) closed.people.add(people[1]!)
    else closed.edges.add(withYou.edge(nodes[0], nodes[1])!)
  }
  return ways
}

/** What the ways found so far began with. */
interface Closed {
  readonly people: Set<string>
  readonly edges: Set<string>
}

const kept = new WeakMap<NetworkGraph, { people: readonly Known[]; withYou: NetworkGraph }>()

/** The graph with the owner in it, their ties as they stand now. */
function addYou(graph: NetworkGraph, people: readonly Known[]): NetworkGraph {
  const before = kept.get(graph)
  if (before?.people === people) return before.withYou
  const withYou = graph.copy()
  withYou.addNode(YOU)
  for (const known of people) {
    const ease = ownEase(known)
    if (ease !== null && withYou.hasNode(known.id)) withYou.addUndirectedEdge(YOU, known.id, { weight: ease / (1 - ease) })
  }
  kept.set(graph, { people, withYou })
  return withYou
}

function shortest(graph: NetworkGraph, from: string, to: string, closed: Closed): string[] | undefined {
  const length = (edge: string) => {
    const ends = graph.extremities(edge)
    return closed.edges.has(edge) || ends.some((end) => closed.people.has(end)) ? CLOSED : stepLength(graph, edge)
  }
  const nodes = shortestPath.bidirectional(graph, from, to, length) as string[] | null
  const isOpen = nodes?.slice(1).every((node, i) => length(graph.edge(nodes[i], node)!) < CLOSED)
  return nodes && isOpen ? nodes : undefined
}

function stepLength(graph: NetworkGraph, edge: string): number {
  return -Math.log(easeBetween(graph, graph.extremities(edge), graph.getEdgeAttributes(edge)))
}

function lengthOf(graph: NetworkGraph, nodes: readonly string[]): number {
  return nodes.slice(1).reduce((sum, node, i) => sum + stepLength(graph, graph.edge(nodes[i], node)!), 0)
}
