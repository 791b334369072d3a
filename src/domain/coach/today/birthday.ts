import type { Known, Mark, Nudge } from '../known.ts'
import { nearestBirthday } from '../nearest-birthday.ts'
import { isSomebody, type Lane, nudge, type Question, shareByWarmth } from './lane.ts'

/** Shown from so many days before to so many after. */
export const BEFORE_DAYS = 3
export const AFTER_DAYS = 2
/** A card put off past the day is still good for a late word this long after it. */
const LATE_DAYS = 30

/** Birthdays: on the day first, then those just missed, then those that come, each by importance and warmth. */
export function birthdays({ people, today }: Pick<Question, 'people' | 'today'>): Nudge[] {
  return people.flatMap((known) => {
    if (known.birthday === null || known.isResting || !isSomebody(known)) return []
    const { inDays } = nearestBirthday(known.birthday, today)
    if (inDays > BEFORE_DAYS || inDays < -AFTER_DAYS) return []
    return [nudge('date', known, known.importance * shareByWarmth(known) * closeness(inDays))]
  })
}

/** The day itself outweighs any warmth; a day missed is more pressing than one that can wait. */
function closeness(inDays: number): number {
  if (inDays === 0) return 10
  return inDays < 0 ? 1 : 1 / (1 + inDays)
}

function stillHolds({ birthday }: Known, _: Mark, { today }: Question): boolean {
  if (birthday === null) return false
  const { inDays } = nearestBirthday(birthday, today)
  return inDays <= BEFORE_DAYS && inDays >= -LATE_DAYS
}

export const BIRTHDAY: Lane = { kind: 'date', nudges: birthdays, stillHolds }
