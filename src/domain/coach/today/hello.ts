import { dayNumber } from '../../time.ts'
import type { Known, Nudge } from '../known.ts'
import { isCurrent, type Lane, nudge, type Question } from './lane.ts'

/** A connection stays new for this long, days. */
const NEW_DAYS = 30

/** New connections without a word yet, the newest first. */
export function hellos({ people, today, meetingSoon }: Pick<Question, 'people' | 'today' | 'meetingSoon'>): Nudge[] {
  return people.flatMap((known) => {
    if (known.isResting || known.tie.n > 0 || known.connectedOn === null || meetingSoon?.has(known.id)) return []
    if (!isCurrent(known, today)) return []
    const ageDays = today - dayNumber(known.connectedOn)
    if (ageDays < 0 || ageDays > NEW_DAYS) return []
    return [nudge('hello', known, known.importance * (1 - ageDays / (NEW_DAYS + 1)))]
  })
}

function isStillUnmet({ tie }: Known): boolean {
  return tie.n === 0
}

export const HELLO: Lane = { kind: 'hello', nudges: hellos, stillHolds: isStillUnmet }
