import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

/** A node on its island, from the middle of it. */
export interface Inhabitant extends SimulationNodeDatum {
  readonly at: number
  readonly radius: number
  x?: number
  y?: number
}

export interface IslandTie {
  readonly source: Inhabitant
  readonly target: Inhabitant
  /** 1 to 100. */
  readonly ease: number
}

/** Steps until an island that is new lies still; somebody who joins one finds a place sooner. */
const [NEW_STEPS, MORE_STEPS, LEAST_STEPS] = [110, 60, 32]
/** On an island of more than so many each step takes long, and what the last ones do is not seen. */
const CROWD = 150
/** So few take no time: they may be looked at twice in each step. */
const FEW = 60
/** Between two; in a crowd it also does what pushing apart does elsewhere, at a third of the time. */
const [GAP, CROWD_GAP] = [3, 5]

/**
 * Finds places on one island for who has none; who has one (fx, fy) stays there, so that somebody who joins does not turn it round.
 * The same input gives the same places: d3's own chance is a fixed row of numbers.
 */
export function layIsland(inhabitants: readonly Inhabitant[], ties: readonly IslandTie[]): void {
  const isNew = inhabitants.every(({ fx }) => fx === undefined)
  if (!isNew && inhabitants.every(({ fx }) => fx !== undefined)) return
  if (!isNew) beginAtNeighbours(inhabitants, ties)
  const isCrowd = inhabitants.length > CROWD
  const steps = Math.round((isNew ? NEW_STEPS : MORE_STEPS) * Math.min(1, CROWD / inhabitants.length))
  forceSimulation([...inhabitants])
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / Math.max(LEAST_STEPS, steps)))
    .force('apart', isCrowd ? null : forceManyBody<Inhabitant>().strength(-16).distanceMax(160))
    .force(
      'tie',
      forceLink<Inhabitant, { source: Inhabitant; target: Inhabitant; ease: number }>(ties.map((tie) => ({ ...tie })))
        .distance(({ source, target }) => source.radius + target.radius + 18)
        .strength(({ ease }) => 0.05 + ease / 400),
    )
    .force(
      'room',
      forceCollide<Inhabitant>(({ radius }) => radius + (isCrowd ? CROWD_GAP : GAP)).iterations(inhabitants.length > FEW ? 1 : 2),
    )
    .force('x', forceX<Inhabitant>(0).strength(0.07))
    .force('y', forceY<Inhabitant>(0).strength(0.07))
    .tick(Math.max(LEAST_STEPS, steps))
  if (isNew) moveToMiddle(inhabitants)
}

/** Who joins begins beside those they know, not where the first of all began. */
function beginAtNeighbours(inhabitants: readonly Inhabitant[], ties: readonly IslandTie[]): void {
  for (const one of inhabitants.filter(({ fx }) => fx === undefined)) {
    const known = ties
      .flatMap(({ source, target }) => (source === one ? [target] : target === one ? [source] : []))
      .filter(({ fx }) => fx !== undefined)
    if (known.length === 0) continue
    one.x = known.reduce((sum, { fx }) => sum + fx!, 0) / known.length + one.radius
    one.y = known.reduce((sum, { fy }) => sum + fy!, 0) / known.length + one.radius
  }
}

function moveToMiddle(inhabitants: readonly Inhabitant[]): void {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const [x, y] = [middle(inhabitants.map((one) => one.x!)), middle(inhabitants.map((one) => one.y!))]
  for (const one of inhabitants) {
    one.x! -= x
    one.y! -= y
  }
}
