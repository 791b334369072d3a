import type { NetworkPage } from '#contract/network.ts'
import type { Known } from '#domain/coach/known.ts'
import { communityName, communityShortName } from '#domain/coach/readiness/community-names.ts'
import { bridges as onlyOnes, readinessOf } from '#domain/coach/readiness/readiness.ts'
import { type Drawn, shownOn, tiesOn } from '#domain/network/draw.ts'
import { type NetworkGraph, organisationOf } from '#domain/network/graph.ts'
import { type Joiner, joinersOf } from '#domain/network/joiners.ts'
import { joinerWords, mapSentence, waningWords } from '#domain/network/words.ts'
import { t } from '#language/say.ts'
import { listCommunities } from '#store/communities.ts'
import type { Context } from '#store/context.ts'
import { seeGraph } from './graph.ts'
import { keptForReaders } from './kept.ts'
import type { Network } from './network.ts'

/** On whom most hangs; the others join something as well. */
const MOST_BRIDGES = 12

/** The map of everybody. Made once and kept until the data changes. */
export const seeMap: (ctx: Context) => Promise<NetworkPage> = keptForReaders(makePage)

interface Communities {
  /** Numbers, largest community first. */
  readonly numbers: readonly number[]
  readonly members: ReadonlyMap<number, readonly Known[]>
  readonly nameOf: (number: number) => string
  readonly shortOf: (number: number) => string
}

async function makePage(ctx: Context, { people: everybody, today }: Network): Promise<NetworkPage> {
  const graph = await seeGraph(ctx)
  const communityOf = await listCommunities(ctx.db, ctx.ownerId)
  const people = shownOn(graph, everybody)
  const communities = communitiesOf(people, communityOf)
  const place = new Map(communities.numbers.map((number, i) => [number, i]))
  const found = tiesOn(graph, people)
  const organisations = organisationsOf(graph, found, communityOf, place)
  const placeOf = new Map([...people.map(({ id }) => id), ...organisations.map(({ key }) => key)].map((id, i) => [id, i]))
  const ties = found.filter(({ b }) => placeOf.has(b))
  const only = onlyOnes(readinessOf(everybody, communityOf, today))
  const waning = only.find(({ known }) => known.judgement.trend === 'cooling')
  const joiners = joinersOn(graph, communityOf, communities, placeOf)
  const bridges = joiners.slice(0, MOST_BRIDGES).map(({ id, ...joiner }) => ({
    person: placeOf.get(id)!,
    words: joinerWords({ id, ...joiner }, communities.shortOf),
    trend: people[placeOf.get(id)!]!.judgement.trend,
  }))
  const isTied = ties.length > 0
  return {
    sentence: mapSentence({
      total: everybody.length,
      shown: people.length,
      communities: communities.numbers.length,
      inCommunities: everybody.filter(({ id }) => place.has(communityOf.get(id) ?? -1)).length,
      bridges: joiners.length,
    }),
    hint:
      everybody.length > 0 && !isTied ? t('Mail, chats and calendars tell who was together; an address book tells who works where.') : null,
    total: everybody.length,
    people: {
      id: people.map(({ id }) => id),
      name: people.map(({ name }) => name),
      warmth: people.map(({ judgement }) => Math.round(judgement.warmth)),
      community: people.map(({ id }) => place.get(communityOf.get(id) ?? -1) ?? -1),
      organisation: people.map(({ organisation }) => organisation),
    },
    communities: communities.numbers.map((key) => {
      const members = communities.members.get(key)!
      return { key, name: communities.nameOf(key), short: communities.shortOf(key), size: members.length }
    }),
    organisations,
    ties: ties.flatMap(({ a, b, ease }) => [placeOf.get(a)!, placeOf.get(b)!, Math.max(1, Math.round(100 * ease))]),
    bridges,
    bridgesTotal: joiners.length,
    waning: waning ? waningWords(waning.known, waning.community.members.length) : null,
  }
}

function communitiesOf(people: readonly Known[], communityOf: ReadonlyMap<string, number>): Communities {
  const members = Map.groupBy(
    people.filter(({ id }) => communityOf.has(id)),
    ({ id }) => communityOf.get(id)!,
  )
  const numbers = [...members.keys()].sort((a, b) => members.get(b)!.length - members.get(a)!.length || a - b)
  const names = new Map(numbers.map((number) => [number, communityName(members.get(number)!)]))
  const shorts = new Map(numbers.map((number) => [number, communityShortName(members.get(number)!)]))
  return { numbers, members, nameOf: (number) => names.get(number)!, shortOf: (number) => shorts.get(number)! }
}

/** Those on an island; two who are at one together and in no community are too few to draw it. */
function organisationsOf(
  graph: NetworkGraph,
  ties: readonly Drawn[],
  communityOf: ReadonlyMap<string, number>,
  place: ReadonlyMap<number, number>,
): NetworkPage['organisations'] {
  const nodes = [...new Set(ties.map(({ b }) => b))].filter((node) => organisationOf(graph, node) !== undefined)
  return nodes.flatMap((key) => {
    const counts = new Map<number, number>()
    for (const id of graph.neighbors(key)) {
      const community = place.get(communityOf.get(id) ?? -1) ?? -1
      counts.set(community, (counts.get(community) ?? 0) + 1)
    }
    const [community] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!
    return community < 0 ? [] : [{ key, name: organisationOf(graph, key)!, community }]
  })
}

/** Those whose ties lead from their community into others, as far as both are on the map. */
function joinersOn(
  graph: NetworkGraph,
  communityOf: ReadonlyMap<string, number>,
  { members }: Communities,
  shown: ReadonlyMap<string, number>,
): Joiner[] {
  return joinersOf(graph, communityOf)
    .map((joiner) => ({ ...joiner, reached: joiner.reached.filter((number) => members.has(number)) }))
    .filter(({ id, home, reached }) => shown.has(id) && members.has(home) && reached.length > 0)
}
