import { HALF_LIFE_DAYS } from '../ties/constants.ts'
import { type Curve, curveOf } from '../ties/curve.ts'
import { fadedTo, type Tie } from '../ties/tie.ts'
import { DAY_MS } from '../time.ts'
import { handSetDays, layerDays } from './cadences.ts'
import { countBefore, countBetween, type History } from './history.ts'

/** Smaller networks are not judged: a ranking of a handful says little. */
const FEWEST_TIES = 10
/** How many horizons back count as "lately". */
const LATELY = 3

/** One tie of one person at a cut: what was known then, and what came of it. */
export interface Standing {
  readonly tie: Tie
  readonly curve: Curve
  /** Days from the last message to the cut. */
  readonly elapsedDays: number
  readonly strength: number
  /** Plain mean of the gaps; null with one contact day. */
  readonly meanGapDays: number | null
  readonly layerDays: number
  readonly handSetDays: number
  /** The tie's mean gap; that of all of this person's ties together where it has none. */
  readonly ownGapDays: number
  /** Contact days in the three horizons before the cut, and in the one after it. */
  readonly lately: number
  readonly after: number
  /** Days from the cut to the next message; infinite without one. */
  readonly nextDays: number
}

/** What passed between two people, with their tie at each moment that is asked for. */
export interface Followed {
  readonly history: History
  /** By moment, days. */
  readonly ties: ReadonlyMap<number, Tie>
}

/** A tie before its place among the others is known. */
type Unranked = Omit<Standing, 'layerDays' | 'ownGapDays'>

/**
 * Everybody's ties at a cut, strongest first: a list a person, of those with ten ties or more. Both ends of a tie are judged.
 * @param followed  with the ties at `cut` and at half of it
 */
export function standingsAt(followed: readonly Followed[], cut: number, horizon: number): Standing[][] {
  const people = new Map<string, Unranked[]>()
  for (const each of followed) {
    const standing = standingOf(each, cut, horizon)
    if (!standing) continue
    for (const person of each.history.pair) {
      const known = people.get(person)
      if (known) known.push(standing)
      else people.set(person, [standing])
    }
  }
  return [...people.values()].filter(({ length }) => length >= FEWEST_TIES).map(ranked)
}

function standingOf({ history, ties }: Followed, cut: number, horizon: number): Unranked | undefined {
  const tie = ties.get(cut)!
  if (tie.lastAt === null) return undefined
  return {
    tie,
    curve: curveOf(tie),
    elapsedDays: cut - tie.lastAt / DAY_MS,
    strength: fadedTo(tie.strengthSum, cut, HALF_LIFE_DAYS),
    meanGapDays: meanGapDays(tie),
    handSetDays: handSetDays(meanGapDays(ties.get(cut / 2)!)),
    lately: countBetween(history.days, cut - LATELY * horizon, cut),
    after: countBetween(history.days, cut, cut + horizon),
    nextDays: (history.times[countBefore(history.times, cut)] ?? Number.POSITIVE_INFINITY) - cut,
  }
}

/** Plain mean of the gaps between a tie's contact days; null without a gap. */
function meanGapDays({ n, firstDay, lastDay }: Tie): number | null {
  return n > 1 ? (lastDay! - firstDay!) / (n - 1) : null
}

/** By strength, and with what only the whole network tells. */
function ranked(ties: readonly Unranked[]): Standing[] {
  const gaps = ties.reduce((sum, { tie }) => sum + tie.n - 1, 0)
  const days = ties.reduce((sum, { tie }) => sum + tie.lastDay! - tie.firstDay!, 0)
  const together = gaps > 0 ? days / gaps : handSetDays(null)
  return ties
    .toSorted((a, b) => b.strength - a.strength)
    .map((tie, i) => ({ ...tie, layerDays: layerDays(i + 1), ownGapDays: tie.meanGapDays ?? together }))
}

/** Three contact days or more, the last within the horizon. */
export function isLiving({ tie, elapsedDays }: Standing, horizon: number): boolean {
  return tie.n >= 3 && elapsedDays <= horizon
}
