import { lastTouchOf } from '../../ties/last.ts'
import type { Known, Mark, Nudge } from '../known.ts'
import { isCurrent, type Lane, nudge, type Question } from './lane.ts'

/** A score below this is not worth a card: an empty day is a good answer. */
export const LEAST_SCORE = 0.05
/** No card within so many days of a contact, nor of anything the owner sent, also to several. */
const SOONEST_DAYS = 7
const SLIPPING: ReadonlySet<string> = new Set(['warm', 'cooling', 'drifting'])

/**
 * Ties that slip: what would be lost, times how likely silence is in the next 30 days.
 * @source docs/tie-model.md, section 9; goals are not known yet and count as 1
 */
export function slips({ people, today, meetingSoon }: Pick<Question, 'people' | 'today' | 'meetingSoon'>): Nudge[] {
  const found: Nudge[] = []
  for (const known of people) {
    if (!isSlipping(known, today) || meetingSoon?.has(known.id)) continue
    const score = slipValue(known) * known.judgement.reading!.silence30
    if (score >= LEAST_SCORE) found.push(nudge('slip', known, score))
  }
  return found
}

/** What a tie holds, 0 towards 1 (2 for somebody important): strength A as A / (A + 12). */
export function slipValue({ judgement, importance }: Known): number {
  return (judgement.strength / (judgement.strength + 12)) * importance
}

function isSlipping(known: Known, today: number): boolean {
  const { tie, judgement } = known
  if (known.isResting || tie.n < 2 || judgement.reading === null || !SLIPPING.has(judgement.state)) return false
  // Within the usual gap nothing is late: "usually nine days; it has been eight" is no reason.
  if (judgement.elapsedDays! < judgement.reading.usual || today - tie.lastDay! <= SOONEST_DAYS) return false
  const sign = lastTouchOf(tie)
  if (sign && sign.direction !== 'in' && today - sign.day <= SOONEST_DAYS) return false
  return isCurrent(known, today)
}

/** A card about silence is moot once there was a contact. */
export function isStillSilent({ tie }: Known, putOff: Mark): boolean {
  return tie.n > 0 && tie.lastDay! <= putOff.onDay
}

export const SLIP: Lane = { kind: 'slip', nudges: slips, stillHolds: isStillSilent }
