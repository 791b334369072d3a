import type { Circle } from '../../ties/circles.ts'
import { dayNumber } from '../../time.ts'
import type { Known, Nudge } from '../known.ts'
import { isCurrent, type Lane, nudge, type Question } from './lane.ts'

/** A connection stays new for this long, days. */
const NEW_DAYS = 30

/** What being put into a circle weighs beside a connection of today, which weighs 1. */
const BY_CIRCLE: Readonly<Partial<Record<Circle, number>>> = { close: 0.9, good: 0.6 }

/** New connections without a word yet, the newest first, and those whom the owner counts among the close and the good ones though nothing that passed is on record. */
export function hellos({ people, today, meetingSoon }: Pick<Question, 'people' | 'today' | 'meetingSoon'>): Nudge[] {
  return people.flatMap((known) => {
    if (known.isResting || known.tie.n > 0 || meetingSoon?.has(known.id) || !isCurrent(known, today)) return []
    const ageDays = known.connectedOn === null ? Number.POSITIVE_INFINITY : today - dayNumber(known.connectedOn)
    const newness = ageDays < 0 || ageDays > NEW_DAYS ? 0 : 1 - ageDays / (NEW_DAYS + 1)
    const worth = Math.max(newness, BY_CIRCLE[known.circle] ?? 0)
    return worth > 0 ? [nudge('hello', known, known.importance * worth)] : []
  })
}

/** Without a contact on record nobody is in such a circle but by the owner's word. */
export function isPlaced({ tie, circle }: Known): boolean {
  return tie.n === 0 && BY_CIRCLE[circle] !== undefined
}

function isStillUnmet({ tie }: Known): boolean {
  return tie.n === 0
}

export const HELLO: Lane = { kind: 'hello', nudges: hellos, stillHolds: isStillUnmet }
