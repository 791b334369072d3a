import { reciprocityOf } from '../../ties/reciprocity.ts'
import type { Known } from '../known.ts'
import { ledgerOf } from '../ledger/balance.ts'

/** A tie a quarter as strong as can be is strong enough: moderately weak ties bring the most. */
const ENOUGH_STRENGTH = 0.25
/** Whoever was asked for so much more than they got is not asked again. */
const LEAST_BALANCE = -0.5
/** From here on somebody counts as ready: they could be asked. */
export const READY = 0.3
/** From here on help is likelier than not. */
export const LIKELY = 0.5

/** The chance, 0 to 1, that somebody in touch would answer a call for help: contact soon, strength enough, and given to answering. */
export function easeOf({ judgement, tie }: Pick<Known, 'judgement' | 'tie'>, today: number): number {
  if (judgement.reading === null) return 0
  const strength = judgement.strength / (judgement.strength + 3)
  return judgement.reading.pulse * Math.min(1, strength / ENOUGH_STRENGTH) * reciprocityOf(tie, today).replyRate
}

/** The same for help if it were needed tomorrow: nothing where the tie has drifted or was asked for too much. @source docs/coach.md, Readiness */
export function helpOf(known: Pick<Known, 'judgement' | 'tie'>, today: number): number {
  const { state } = known.judgement
  if (state !== 'warm' && state !== 'cooling') return 0
  return ledgerOf(known.tie, today).balance < LEAST_BALANCE ? 0 : easeOf(known, today)
}
