import type { Known } from '../coach/known.ts'
import { type Between, type NetworkGraph, organisationOf } from './graph.ts'

/** Nothing is certain, and nobody is beyond reach. */
const [LEAST, MOST] = [0.01, 0.99]
/** A connection nothing ever passed over is a door, if hardly more. */
const CONNECTED = 0.02
/** Who is in rhythm may be asked without a second hand, whatever their rhythm is. */
const IN_RHYTHM = 0.7
/** With so many one has to do at work; in a larger organisation two of them may never have met. */
const COLLEAGUES = 30

/** How easily the owner could ask somebody for something, 0 to 1; null where nothing ever tied them. */
export function ownEase({ judgement, tie, connectedOn }: Pick<Known, 'judgement' | 'tie' | 'connectedOn'>): number | null {
  if (tie.n === 0) return connectedOn === null ? null : CONNECTED
  return within(Math.max(judgement.warmth / 100, judgement.state === 'warm' ? IN_RHYTHM : 0))
}

/**
 * How easily one of two others could pass a word to the other, 0 to 1: half for what counts as one thread between the two alone, more for more.
 * On the way through an organisation each half counts its root, so that both together count the whole.
 */
export function easeBetween(graph: NetworkGraph, [a, b]: readonly [string, string], { weight }: Between): number {
  const organisation = organisationOf(graph, a) !== undefined ? a : organisationOf(graph, b) !== undefined ? b : undefined
  const ease = within(weight / (1 + weight))
  return organisation === undefined ? ease : Math.sqrt(ease * Math.min(1, COLLEAGUES / graph.degree(organisation)))
}

const within = (ease: number) => Math.min(MOST, Math.max(LEAST, ease))
