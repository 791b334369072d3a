import type { NetworkPage } from '#contract/network.ts'
import { warmthLevel } from '../../../words/warmth.ts'
import type { Layout, ToPlace } from '../layout/places.ts'
import { contourOf, pathOf } from './contour.ts'

/** What is drawn, in the units of the map; made once for each layout. People come first, organisations after them. */
export interface Scene {
  readonly page: NetworkPage
  readonly people: number
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly radii: readonly number[]
  /** Where the owner stands. */
  readonly you: readonly [x: number, y: number]
  /** Of each person the level of warmth, 0 to 4. */
  readonly levels: readonly number[]
  readonly islands: readonly DrawnIsland[]
  /** Ties on one island, ties across the water; as paths, and node by node. */
  readonly inside: Path2D
  readonly across: Path2D
  readonly neighbours: readonly (readonly number[])[]
  readonly bridges: ReadonlySet<number>
  /** People in the order in which their names are worth room: bridges, then the warmest. */
  readonly byWorth: readonly number[]
  /** Those to whom there is any warmth, the warmest first. */
  readonly warmest: readonly number[]
  readonly bounds: Bounds
}

export interface DrawnIsland {
  /** The short name of its community. */
  readonly name: string
  readonly x: number
  /** Where its name stands, over it or else under it. */
  readonly top: number
  readonly bottom: number
  readonly size: number
  readonly land: Path2D
  readonly shoal: Path2D
}

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const ORGANISATION_RADIUS = 2.6
/** How far the land, and the paler ring around it, reach beyond the people on it. */
const [LAND, SHOAL] = [13, 26]

/** Warm ties are larger: 3.2 to 9. */
export const radiusOf = (warmth: number) => 3.2 + warmth * 0.058

/** What is laid out of a map, and in how much room. */
export function toPlace({ people, organisations, communities, ties }: NetworkPage): ToPlace {
  const keyOf = (place: number) => communities[place]?.key ?? -1
  return {
    keys: [...people.id, ...organisations.map(({ key }) => key)],
    radii: [...people.warmth.map(radiusOf), ...organisations.map(() => ORGANISATION_RADIUS)],
    communities: [...people.community.map(keyOf), ...organisations.map(({ community }) => keyOf(community))],
    ties,
  }
}

export function sceneOf(page: NetworkPage, { xs, ys, islands, you }: Layout, { radii, communities }: ToPlace): Scene {
  const { people, ties } = page
  const [inside, across] = [new Path2D(), new Path2D()]
  const neighbours: number[][] = xs.map(() => [])
  for (let i = 0; i < ties.length; i += 3) {
    const [a, b] = [ties[i]!, ties[i + 1]!]
    neighbours[a]!.push(b)
    neighbours[b]!.push(a)
    if (communities[a] === communities[b]) {
      inside.moveTo(xs[a]!, ys[a]!)
      inside.lineTo(xs[b]!, ys[b]!)
    } else bend(across, { x: xs[a]!, y: ys[a]! }, { x: xs[b]!, y: ys[b]! })
  }
  const members = Map.groupBy(communities.keys(), (at) => communities[at]!)
  const bridges = page.bridges.map(({ person }) => person)
  const rest = people.warmth.map((_, at) => at).filter((at) => !bridges.includes(at))
  return {
    page,
    people: people.id.length,
    ...{ xs, ys, radii, you, inside, across, neighbours },
    levels: people.warmth.map(warmthLevel),
    islands: islands.map(({ key, x, y }) => {
      const community = page.communities.find((each) => each.key === key)!
      const points = members.get(key)!.map((at) => ({ x: xs[at]! - x, y: ys[at]! - y, radius: radii[at]! }))
      const [land, shoal] = [contourOf(points, LAND), contourOf(points, SHOAL)]
      const top = y + Math.min(...land.map((point) => point.y))
      const bottom = y + Math.max(...land.map((point) => point.y))
      return { name: community.short, size: community.size, x, top, bottom, land: pathOf(land, x, y), shoal: pathOf(shoal, x, y) }
    }),
    bridges: new Set(bridges),
    warmest: people.warmth
      .map((_, at) => at)
      .filter((at) => warmthLevel(people.warmth[at]!) > 0)
      .sort((a, b) => people.warmth[b]! - people.warmth[a]!),
    byWorth: [...bridges, ...rest.sort((a, b) => people.warmth[b]! - people.warmth[a]!)],
    bounds: boundsOf(xs, ys),
  }
}

/** Room around the outermost for the land under them and the name over it. */
const AROUND = 34

function boundsOf(xs: readonly number[], ys: readonly number[]): Bounds {
  let [left, top, right, bottom] = [-60, -60, 60, 60]
  for (let at = 0; at < xs.length; at++) {
    left = Math.min(left, xs[at]!)
    right = Math.max(right, xs[at]!)
    top = Math.min(top, ys[at]!)
    bottom = Math.max(bottom, ys[at]!)
  }
  return { left: left - AROUND, top: top - AROUND - 12, right: right + AROUND, bottom: bottom + AROUND }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A tie across the water bends a little, so that it is told from the ones on land. */
export function bend(path: Path2D | CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, a: Point, b: Point): void {
  path.moveTo(a.x, a.y)
  path.quadraticCurveTo((a.x + b.x) / 2 - (b.y - a.y) * 0.12, (a.y + b.y) / 2 + (b.x - a.x) * 0.12, b.x, b.y)
}
