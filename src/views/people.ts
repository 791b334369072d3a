import type { People, PeopleQuery, PersonRow } from '#contract/people.ts'
import type { Known } from '#domain/coach/known.ts'
import { foldText } from '#domain/people/names.ts'
import { isNearlyNamed } from '#domain/people/typos.ts'
import type { Context } from '#store/context.ts'
import { listPeopleOfSource } from '#store/network.ts'
import { findPeopleByName } from '#store/people.ts'
import { keptWithFabric, keptWithNetwork } from './kept.ts'
import { type Network, seeNetwork } from './network.ts'
import { groupOf, isUnsorted, rowsOf } from './rows.ts'

const GROUPS: readonly PersonRow['group'][] = ['slipping', 'in-rhythm', 'resting', 'unsorted']
/** Names that a search may find; beyond that the words say too little. */
const FOUND_LIMIT = 500

/** The list of people: filtered, sorted, one page of it, and how many there are of each kind. */
export async function seePeople(ctx: Context, query: PeopleQuery): Promise<People> {
  const network = await seeNetwork(ctx)
  const found = await filtered(ctx, network, query)
  const sorted = inOrderOf(network, found, query)
  const page = sorted.slice(query.offset, query.offset + query.limit)
  const counts = await seeCounts(ctx)
  const ofFound = found.length === network.people.length ? counts : countsOf(found)
  const groups =
    query.sort === 'rhythm' && !query.query
      ? GROUPS.map((group) => ({ group, count: ofFound[group === 'in-rhythm' ? 'inRhythm' : group] }))
      : []
  return {
    total: sorted.length,
    rows: await rowsOf(ctx, page),
    groups: groups.filter(({ count }) => count > 0),
    counts,
  }
}

/** People under a query, in the order they are shown; without their strips. For the command line. */
export async function listPeople(ctx: Context, query: PeopleQuery): Promise<{ people: Known[]; total: number }> {
  const network = await seeNetwork(ctx)
  const sorted = inOrderOf(network, await filtered(ctx, network, query), query)
  return { people: sorted.slice(query.offset, query.offset + query.limit), total: sorted.length }
}

async function filtered(ctx: Context, network: Network, { query, state, circle, organisation, source }: PeopleQuery): Promise<Known[]> {
  const words = query ? foldText(query) : ''
  const start = words ? await search(ctx, words, network) : network.people
  const ofSource = source ? await listPeopleOfSource(ctx.db, ctx.ownerId, source) : undefined
  return start.filter(
    (known) =>
      (!state || known.judgement.state === state) &&
      (!circle || (circle === 'unsorted' ? isUnsorted(known) : !isUnsorted(known) && known.circle === circle)) &&
      (!organisation || known.organisation === organisation) &&
      (!ofSource || ofSource.has(known.id)),
  )
}

/** Where people work, as it is searched. */
const seeEmployed: (ctx: Context) => Promise<{ id: string; organisation: string }[]> = keptWithFabric(async (_, { people }) =>
  people.flatMap(({ id, organisation }) => (organisation ? { id, organisation: foldText(organisation) } : [])),
)

/** By name, typos forgiven; by organisation as written; by a part of an address. */
async function search(ctx: Context, words: string, { byId }: Network): Promise<Known[]> {
  const named = await findPeopleByName(ctx.db, ctx.ownerId, words, FOUND_LIMIT)
  const found = new Set(named.map(({ id }) => id))
  if (words.length >= 3) {
    for (const { id, organisation } of await seeEmployed(ctx)) if (organisation.includes(words)) found.add(id)
    for (const id of await findByAddress(ctx, words)) found.add(id)
  }
  // Short words have few parts to be alike in: where nothing was found, a slip or two of the fingers is looked for.
  if (found.size === 0) for (const [id, { name }] of byId) if (isNearlyNamed(words, foldText(name))) found.add(id)
  return [...found].slice(0, FOUND_LIMIT).flatMap((id) => byId.get(id) ?? [])
}

async function findByAddress({ db, ownerId }: Context, words: string): Promise<string[]> {
  if (!/[@.+\d/]/.test(words)) return []
  const rows = await db
    .selectFrom('identity')
    .select('person_id as id')
    .where('owner_id', '=', ownerId)
    .where('key', 'like', `%${words.replace(/[\\%_]/g, '\\$&')}%`)
    .limit(FOUND_LIMIT)
    .execute()
  return rows.map(({ id }) => id)
}

/** Everybody of one network in each order that was asked for: put in order once, however many pages are turned. */
const orders = new WeakMap<Network, Map<PeopleQuery['sort'], readonly Known[]>>()

/** Those found, in the order asked for. With words and no order asked for, the best match stays first. */
function inOrderOf(network: Network, found: readonly Known[], { sort, query }: Pick<PeopleQuery, 'sort' | 'query'>): readonly Known[] {
  if (query) return sort === 'rhythm' ? found : sortPeople(found, sort)
  const known = orders.get(network) ?? new Map<PeopleQuery['sort'], readonly Known[]>()
  const everybody = known.get(sort) ?? sortPeople(network.people, sort)
  orders.set(network, known.set(sort, everybody))
  if (found.length === everybody.length) return everybody
  const wanted = new Set(found)
  return everybody.filter((one) => wanted.has(one))
}

function sortPeople(people: readonly Known[], sort: PeopleQuery['sort']): Known[] {
  const by = ORDER[sort]
  const keyed = people.map((known) => [by(known), known] as const)
  keyed.sort(([a, one], [b, two]) => (a < b ? -1 : a > b ? 1 : one.id < two.id ? -1 : 1))
  return keyed.map(([, known]) => known)
}

/** Smaller comes first. */
const ORDER: Readonly<Record<PeopleQuery['sort'], (known: Known) => number | string>> = {
  rhythm: (known) => GROUPS.indexOf(groupOf(known)) * 1e6 - Math.min(9e5, rhythmKey(known)),
  warmth: ({ judgement, tie }) => -judgement.warmth * 1e6 - Math.min(tie.n, 9e5),
  recent: ({ tie }) => -(tie.lastAt ?? Number.MIN_SAFE_INTEGER),
  name: ({ name }) => foldText(name),
  days: ({ judgement, tie }) => -tie.n * 1e3 - judgement.warmth,
  drift: ({ judgement, tie }) => (tie.n < 2 ? 2 : judgement.reading!.pulse - (judgement.state === 'dormant' ? -1 : 0)),
}

/** Within a group: the longest against its own rhythm first; in rhythm and resting, the warmest. */
function rhythmKey(known: Known): number {
  const { judgement, tie, connectedOn } = known
  const group = groupOf(known)
  if (group === 'unsorted') return connectedOn ? Date.parse(connectedOn) / 1e8 : 0
  if (group !== 'slipping') return judgement.warmth * 1000 + Math.min(tie.n, 999)
  return (judgement.elapsedDays! / judgement.reading!.usual) * 1000
}

/** How many people there are of each kind. */
export const seeCounts: (ctx: Context) => Promise<People['counts']> = keptWithNetwork(async (_, { people }) => countsOf(people))

function countsOf(people: readonly Known[]): People['counts'] {
  const counts = { everyone: people.length, close: 0, good: 0, wide: 0, known: 0, unsorted: 0, slipping: 0, inRhythm: 0, resting: 0 }
  for (const known of people) {
    const group = groupOf(known)
    if (group === 'unsorted') counts.unsorted++
    else {
      counts[known.circle]++
      counts[group === 'in-rhythm' ? 'inRhythm' : group]++
    }
  }
  return counts
}
