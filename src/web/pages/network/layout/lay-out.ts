import { type Inhabitant, layIsland } from './lay-island.ts'
import { type Afloat, laySea, type Strait } from './lay-sea.ts'
import type { Island, Layout, Places, ToPlace } from './places.ts'

/** Room of one person in no community, square units. */
const OWN_AREA = 420
/** The ring of those in no community is as much wider than high as the sea is. */
const WIDER = 1.12
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Water between the islands and those around. */
const BEACH = 34

/**
 * Where everybody is on the map: communities as islands, the owner among them, those in none around them all.
 *
 * Whoever was there at the last visit keeps their place; of the same people the first layout is always the same, in whatever order they
 * come.
 */
export function layOut(given: ToPlace, before: Places): Layout {
  const groups = Map.groupBy(inOrder(given), (at) => given.communities[at]!)
  const inhabitants: (Inhabitant | undefined)[] = given.keys.map(() => undefined)
  for (const [community, members] of groups) {
    if (community < 0) continue
    for (const at of members) inhabitants[at] = inhabitantOf(given, at, before)
  }
  const ties = tiesOf(given, inhabitants)
  for (const [community, members] of groups)
    if (community >= 0)
      layIsland(
        members.map((at) => inhabitants[at]!),
        ties.inside.get(community) ?? [],
      )
  // Places are kept rounded, and are to be the same at the next visit.
  for (const one of inhabitants) if (one) [one.x, one.y] = [rounded(one.x!), rounded(one.y!)]
  const { islands, you } = placeIslands(groups, inhabitants, ties.across, before)
  const { around, shore } = placeAround(given, groups.get(-1) ?? [], islands, before)
  const islandOf = new Map(islands.map((island) => [island.key, island]))
  const xs: number[] = []
  const ys: number[] = []
  given.keys.forEach((key, at) => {
    const one = inhabitants[at]
    const island = islandOf.get(given.communities[at]!)
    const [x, y] = one && island ? [rounded(island.x + one.x!), rounded(island.y + one.y!)] : placeOn(around[key]!, shore)
    xs.push(x)
    ys.push(y)
  })
  const nodes = Object.fromEntries(
    inhabitants.flatMap((one, at) => (one ? [[given.keys[at]!, [given.communities[at]!, one.x!, one.y!] as const]] : [])),
  )
  return {
    xs,
    ys,
    islands,
    you,
    places: { islands: Object.fromEntries(islands.map(({ key, x, y }) => [key, [x, y]])), nodes, around, shore, you },
  }
}

/** By their keys: the order in which the server tells of people is not to be seen. */
const inOrder = ({ keys }: ToPlace) => keys.map((_, at) => at).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1))

function inhabitantOf({ keys, radii, communities }: ToPlace, at: number, before: Places): Inhabitant {
  const [community, x, y] = before.nodes[keys[at]!] ?? []
  const isHome = community !== undefined && community === communities[at]
  return { at, radius: radii[at]!, ...(isHome ? { x: x!, y: y!, fx: x!, fy: y! } : {}) }
}

interface Ties {
  readonly inside: ReadonlyMap<number, readonly { source: Inhabitant; target: Inhabitant; ease: number }[]>
  /** `a b` with the smaller key first -> how many ties lead across. */
  readonly across: ReadonlyMap<string, number>
}

function tiesOf({ ties, communities }: ToPlace, inhabitants: readonly (Inhabitant | undefined)[]): Ties {
  const inside = new Map<number, { source: Inhabitant; target: Inhabitant; ease: number }[]>()
  const across = new Map<string, number>()
  for (let i = 0; i < ties.length; i += 3) {
    const [source, target] = [inhabitants[ties[i]!], inhabitants[ties[i + 1]!]]
    if (!source || !target) continue
    const [a, b] = [communities[source.at]!, communities[target.at]!]
    if (a !== b) {
      const strait = a < b ? `${a} ${b}` : `${b} ${a}`
      across.set(strait, (across.get(strait) ?? 0) + 1)
      continue
    }
    const theirs = inside.get(a)
    if (theirs) theirs.push({ source, target, ease: ties[i + 2]! })
    else inside.set(a, [{ source, target, ease: ties[i + 2]! }])
  }
  return { inside, across }
}

function placeIslands(
  groups: ReadonlyMap<number, readonly number[]>,
  inhabitants: readonly (Inhabitant | undefined)[],
  across: Ties['across'],
  before: Places,
): { islands: Island[]; you: Layout['you'] } {
  const afloat: Afloat[] = [...groups]
    .filter(([key]) => key >= 0)
    .sort(([a, m], [b, n]) => n.length - m.length || a - b)
    .map(([key, members]) => ({ key, radius: reachOf(members.map((at) => inhabitants[at]!)), home: before.islands[key] }))
  const byKey = new Map(afloat.map((island) => [island.key, island]))
  const straits: Strait[] = [...across].map(([pair, ties]) => {
    const [a, b] = pair.split(' ').map(Number)
    return { source: byKey.get(a!)!, target: byKey.get(b!)!, ties }
  })
  const you = laySea(afloat, straits, before.you)
  return { you, islands: afloat.map(({ key, radius, x, y }) => ({ key, radius, x: rounded(x!), y: rounded(y!) })) }
}

const reachOf = (members: readonly Inhabitant[]) => Math.max(12, ...members.map(({ x, y, radius }) => Math.hypot(x!, y!) + radius))

/** Who is in no community has a place of their own around the islands, in a row that winds outwards; new ones come at its end. */
function placeAround({ keys }: ToPlace, loose: readonly number[], islands: readonly Island[], before: Places) {
  const reach = Math.max(60, ...islands.map(({ x, y, radius }) => Math.hypot(x / WIDER, y) + radius)) + BEACH
  const shore = before.shore >= reach && before.shore < reach * 1.3 ? before.shore : rounded(reach)
  const around: Record<string, number> = {}
  let next = Math.max(0, ...loose.map((at) => (before.around[keys[at]!] ?? -1) + 1))
  for (const at of loose) around[keys[at]!] = before.around[keys[at]!] ?? next++
  return { around, shore }
}

function placeOn(place: number, shore: number): [x: number, y: number] {
  const distance = Math.sqrt(shore ** 2 + ((place + 0.5) * OWN_AREA) / Math.PI)
  return [rounded(WIDER * distance * Math.cos(place * GOLDEN_ANGLE)), rounded(distance * Math.sin(place * GOLDEN_ANGLE))]
}

const rounded = (value: number) => Math.round(value * 10) / 10
