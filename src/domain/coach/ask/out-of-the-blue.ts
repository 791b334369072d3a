import { curveOf } from '../../ties/curve.ts'
import { countBefore, type Diary, diaryDay } from '../../ties/diary.ts'
import { stateOf } from '../../ties/judge.ts'
import { rhythmOf } from '../../ties/stand-then.ts'

/** A silence this long, and four usual gaps, makes whatever ends it come out of the blue. */
const SILENT_DAYS = 180
const SILENT_GAPS = 4

/** The silence before a message. */
export interface SilenceBefore {
  /** Days since the contact before it; null when there was none. */
  readonly silentDays: number | null
  /** Contact days before it. */
  readonly contacts: number
  readonly isOutOfTheBlue: boolean
}

/**
 * Whether what came on one day came out of the blue: after no contact at all, after a silence of more than half a year and four usual
 * gaps, or from a tie that rested. Only what was known before that day counts.
 * @source docs/coach.md, Someone asks you
 */
export function silenceBefore(diary: Diary, day: number): SilenceBefore {
  const contacts = countBefore(diary, day)
  if (contacts === 0) return { silentDays: null, contacts, isOutOfTheBlue: true }
  const rhythm = rhythmOf(diary, contacts)
  const curve = curveOf(rhythm)
  const silentDays = day - diaryDay(diary, contacts - 1)
  const isLong = silentDays > Math.max(SILENT_DAYS, SILENT_GAPS * curve.g)
  return { silentDays, contacts, isOutOfTheBlue: isLong || stateOf(rhythm, curve, silentDays, day - diaryDay(diary, 0)) === 'dormant' }
}
