import graphology, { type UndirectedGraph } from 'graphology'
import { isEmployer } from '../people/employer.ts'
import { foldText } from '../people/names.ts'

/** People who were in one thread or at one event. */
export interface Together {
  readonly people: readonly string[]
  /** 1 for a thread, more for a meeting in person. */
  readonly weight: number
}

/** A person as far as ties among people go. */
export interface Placed {
  readonly id: string
  readonly organisation: string | null
}

/** What a tie between two nodes holds. */
export interface Between {
  /** In threads of two: what two people share that nobody else is in counts 1. */
  weight: number
}

/** What a node holds: nothing for a person, its name for an organisation. */
export interface Node {
  organisation?: string
}

export type NetworkGraph = UndirectedGraph<Node, Between>

/** Where so large a part of everybody works, a common employer says nothing. */
const EVERYBODYS_SHARE = 0.3
/** Two who share a thread have more to do with each other than two who share an employer. */
export const ORGANISATION_WEIGHT = 0.3

/** The node of an organisation, however it is written. */
export const organisationNode = (name: string): string => `organisation ${foldText(name)}`

/**
 * What is known of the ties among people: who was together is tied directly, who works together through their organisation, which is a
 * node of its own from two people on. The same input gives the same graph.
 * @source docs/network.md
 */
export function graphOf(people: readonly Placed[], together: Iterable<Together>): NetworkGraph {
  const graph: NetworkGraph = new graphology.UndirectedGraph<Node, Between>({ allowSelfLoops: false })
  for (const { id } of people) graph.addNode(id)
  for (const { people: group, weight } of together) tie(graph, group, weight)
  tieOrganisations(graph, people)
  return graph
}

/** Each of a group with each other; the more there are, the less it says of any two. */
function tie(graph: NetworkGraph, group: readonly string[], weight: number): void {
  const members = group.filter((id) => graph.hasNode(id))
  const each = weight / Math.max(1, members.length - 1)
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < members.length; j++)
      if (members[i] !== members[j]) graph.updateUndirectedEdge(members[i], members[j], (edge) => ({ weight: (edge.weight ?? 0) + each }))
}

function tieOrganisations(graph: NetworkGraph, people: readonly Placed[]): void {
  const byOrganisation = Map.groupBy(
    people.filter(({ organisation }) => organisation !== null && isEmployer(organisation)),
    ({ organisation }) => organisationNode(organisation!),
  )
  for (const [node, members] of byOrganisation) {
    if (members.length < 2 || members.length > EVERYBODYS_SHARE * people.length) continue
    graph.addNode(node, { organisation: members[0]!.organisation! })
    for (const { id } of members) graph.addUndirectedEdge(id, node, { weight: ORGANISATION_WEIGHT })
  }
}

/** The organisation a node stands for; undefined for a person. */
export const organisationOf = (graph: NetworkGraph, node: string): string | undefined => graph.getNodeAttribute(node, 'organisation')
