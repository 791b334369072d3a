import { foldText } from '../../people/names.ts'
import { reciprocityOf } from '../../ties/reciprocity.ts'
import { DAYS_A_YEAR } from '../../words.ts'
import type { Known, Nudge } from '../known.ts'
import { isCurrent, type Lane, nudge, type Question } from './lane.ts'
import { isStillSilent, LEAST_SCORE } from './slip.ts'

/**
 * Resting ties worth picking up again: trust times novelty.
 *
 * Trust is the highest strength the tie ever had times how often they answered. Novelty is 1 for an organisation that nobody of the
 * inner fifty is at, else a half; also a half when no organisation is known.
 * @source docs/tie-model.md, section 9
 */
export function reconnects({ people, today, meetingSoon }: Pick<Question, 'people' | 'today' | 'meetingSoon'>): Nudge[] {
  const familiar = innerOrganisations(people)
  const found: Nudge[] = []
  for (const known of people) {
    if (known.isResting || known.judgement.state !== 'dormant' || known.tie.n < 2) continue
    if (!isCurrent(known, today) || meetingSoon?.has(known.id) || isFromAnotherLife(known, today)) continue
    const score = trustOf(known, today) * noveltyOf(known, familiar) * known.importance
    if (score >= LEAST_SCORE) found.push(nudge('reconnect', known, score))
  }
  return found
}

/** Years. Archives also hold dates that a machine made up, and letters of people long dead. */
const LONGEST_REST = 30

function isFromAnotherLife({ tie }: Known, today: number): boolean {
  return tie.lastDay !== null && today - tie.lastDay > LONGEST_REST * DAYS_A_YEAR
}

export function trustOf({ tie }: Known, today: number): number {
  return tie.peak * reciprocityOf(tie, today).replyRate
}

/** Is this card's organisation new among the inner fifty? Read back from its score. */
export function isNewGround({ known, score }: Nudge, today: number): boolean {
  return known.organisation !== null && score > 0.75 * trustOf(known, today) * known.importance
}

function noveltyOf({ organisation }: Known, familiar: ReadonlySet<string>): number {
  return organisation !== null && !familiar.has(foldText(organisation)) ? 1 : 0.5
}

function innerOrganisations(people: readonly Known[]): ReadonlySet<string> {
  const inner = people.filter(({ circle }) => circle === 'close' || circle === 'good')
  return new Set(inner.flatMap(({ organisation }) => (organisation === null ? [] : [foldText(organisation)])))
}

export const RECONNECT: Lane = { kind: 'reconnect', nudges: reconnects, stillHolds: isStillSilent }
