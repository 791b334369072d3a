import type { Known } from '../coach/known.ts'
import { easeBetween } from './ease.ts'
import { type NetworkGraph, organisationOf } from './graph.ts'

/** More nobody can look at, and no machine draws smoothly. */
export const MOST_DRAWN = 5000
/** Ties drawn of one person: more are a blot. What ties somebody else's closest is drawn as well. */
const MOST_TIES = 4
/** What doubling the ties somebody has with others counts, in points of warmth. */
const JOINED = 10

/** A tie on the map: two nodes of the graph, and its ease, 0 to 1. */
export interface Drawn {
  readonly a: string
  readonly b: string
  readonly ease: number
}

/** Whom the map shows: everybody, or of more the warmest and most joined. In the order given. */
export function shownOn(graph: NetworkGraph, people: readonly Known[], most = MOST_DRAWN): readonly Known[] {
  if (people.length <= most) return people
  const worth = ({ id, judgement }: Known) => judgement.warmth + JOINED * Math.log2(1 + (graph.hasNode(id) ? graph.degree(id) : 0))
  const first = people.toSorted((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1)).slice(0, most)
  const shown = new Set(first.map(({ id }) => id))
  return people.filter(({ id }) => shown.has(id))
}

/** The ties among the people shown, and with organisations at least two of them are at: of each person the four easiest, at least. */
export function tiesOn(graph: NetworkGraph, people: readonly Known[]): Drawn[] {
  const shown = new Set(people.map(({ id }) => id))
  const isDrawn = new Map<string, boolean>()
  graph.forEachNode((node) => {
    if (organisationOf(graph, node) !== undefined) isDrawn.set(node, graph.neighbors(node).filter((id) => shown.has(id)).length >= 2)
  })
  const ties: Drawn[] = []
  for (const { id } of people) {
    if (!graph.hasNode(id)) continue
    const theirs: Drawn[] = []
    graph.forEachUndirectedEdge(id, (_, between, a, b) => {
      const other = a === id ? b : a
      const tie = { a: id, b: other, ease: easeBetween(graph, [a, b], between) }
      if (shown.has(other)) theirs.push(tie)
      else if (isDrawn.get(other)) ties.push(tie)
    })
    theirs.sort((x, y) => y.ease - x.ease || (x.b < y.b ? -1 : 1))
    ties.push(...theirs.slice(0, MOST_TIES))
  }
  return withoutTwice(ties)
}

function withoutTwice(ties: readonly Drawn[]): Drawn[] {
  const seen = new Set<string>()
  return ties.filter(({ a, b }) => {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`
    return seen.size !== seen.add(pair).size
  })
}
