import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

/** An island among the others. */
export interface Afloat extends SimulationNodeDatum {
  readonly key: number
  readonly radius: number
  /** Where it was at the last visit. */
  readonly home: readonly [x: number, y: number] | undefined
  x?: number
  y?: number
}

export interface Strait {
  readonly source: Afloat
  readonly target: Afloat
  /** How many ties lead across. */
  readonly ties: number
}

const STEPS = 300
/** Each of very many islands is looked at with each other in every step. */
const MANY = 60
/** Between two islands there is room for the name of one. */
const WATER = 26
/** Who was there before may lie closer: they are pushed only where they would touch. */
const LEAST_WATER = 4
/** The owner stands among all, on water of their own. */
const [OWN_ROOM, INWARDS] = [34, 0.4]
/** Screens are wider than high. */
const [ACROSS, DOWN] = [0.05, 0.075]

/**
 * Places the islands: tied ones near each other, none over another; who was there before only moves as far as it is pushed.
 * @param yourHome  where the owner stood at the last visit
 * @returns where the owner stands; at the first visit the middle of all is (0, 0)
 */
export function laySea(islands: readonly Afloat[], straits: readonly Strait[], yourHome: Afloat['home']): readonly [x: number, y: number] {
  for (const island of islands) if (island.home) [island.x, island.y] = island.home
  if (yourHome && islands.every(({ home }) => home !== undefined) && !touch(islands)) return yourHome
  const you: Afloat = { key: Number.NaN, radius: OWN_ROOM, home: yourHome, x: yourHome?.[0] ?? 0, y: yourHome?.[1] ?? 0 }
  forceSimulation<Afloat>([you, ...islands])
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force(
      'apart',
      forceManyBody<Afloat>().strength(({ home }) => (home ? 0 : -60)),
    )
    .force(
      'strait',
      forceLink<Afloat, { source: Afloat; target: Afloat; ties: number }>(straits.map((strait) => ({ ...strait })))
        .distance(({ source, target }) => source.radius + target.radius + WATER)
        .strength(({ source, target, ties }) => (source.home && target.home ? 0 : Math.min(0.5, 0.06 * ties))),
    )
    .force(
      'room',
      forceCollide<Afloat>(({ radius, home }) => radius + (home ? LEAST_WATER : WATER)).iterations(islands.length > MANY ? 1 : 4),
    )
    .force('middle', yourHome ? null : forceCenter<Afloat>(0, 0).strength(0.2))
    .force(
      'x',
      forceX<Afloat>(({ home }) => home?.[0] ?? 0).strength((one) => (one.home ? 0.6 : one === you ? INWARDS : ACROSS)),
    )
    .force(
      'y',
      forceY<Afloat>(({ home }) => home?.[1] ?? 0).strength((one) => (one.home ? 0.6 : one === you ? INWARDS : DOWN)),
    )
    .tick(STEPS)
  if (!yourHome) moveToMiddle([you, ...islands])
  return [Math.round(you.x!), Math.round(you.y!)]
}

function moveToMiddle(all: readonly Afloat[]): void {
  const middle = (low: number, high: number) => (low + high) / 2
  const x = middle(Math.min(...all.map((one) => one.x! - one.radius)), Math.max(...all.map((one) => one.x! + one.radius)))
  const y = middle(Math.min(...all.map((one) => one.y! - one.radius)), Math.max(...all.map((one) => one.y! + one.radius)))
  for (const one of all) {
    one.x! -= x
    one.y! -= y
  }
}

function touch(islands: readonly Afloat[]): boolean {
  return islands.some((a, i) =>
    islands.slice(i + 1).some((b) => Math.hypot(a.x! - b.x!, a.y! - b.y!) < a.radius + b.radius + LEAST_WATER / 2),
  )
}
