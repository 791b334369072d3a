import { DAY_MS } from '../time.ts'
import { LONG_HALF_LIFE_DAYS } from './constants.ts'
import { curveOf, type Rhythm } from './curve.ts'
import { fadedTo, type Tie } from './tie.ts'

/** How long a start may wait for its answer: the tie's own usual gap, between 3 and 30 days. */
export function replyWindowDays(rhythm: Rhythm): number {
  return Math.max(3, Math.min(30, curveOf(rhythm).g))
}

export interface Reciprocity {
  /** Share of starts that are the owner's, 0.5 is even; null without any start. */
  readonly initiation: number
  /** Share of the owner's starts that were answered in time, and of theirs that the owner answered. */
  readonly replyRate: number
  readonly theirReplyRate: number
  /** Faded counts, rounded. */
  readonly startsByOwner: number
  readonly startsByThem: number
}

/**
 * Who writes first and who answers, as known at `day` (days since 1970). All counts fade with a half-life of a year.
 * @source docs/tie-model.md, section 8
 */
export function reciprocityOf(tie: Tie, day: number): Reciprocity {
  const faded = (sum: number) => fadedTo(sum, day, LONG_HALF_LIFE_DAYS)
  const byOwner = faded(tie.startsOutSum)
  const byThem = faded(tie.startsInSum)
  const expired = tie.waitingSince !== null && day - tie.waitingSince / DAY_MS > tie.waitingDays ? 1 : 0
  const askedIn = faded(tie.askedInSum) + (tie.waitingFrom === 'out' ? expired : 0)
  const askedOut = faded(tie.askedOutSum) + (tie.waitingFrom === 'in' ? expired : 0)
  return {
    initiation: (byOwner + 1) / (byOwner + byThem + 2),
    replyRate: (faded(tie.answeredInSum) + 1) / (askedIn + 2),
    theirReplyRate: (faded(tie.answeredOutSum) + 1) / (askedOut + 2),
    startsByOwner: byOwner,
    startsByThem: byThem,
  }
}
