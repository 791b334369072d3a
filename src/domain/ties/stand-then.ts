import { awayDaysBetween, type Pause } from './away.ts'
import { curveOf, type Rhythm } from './curve.ts'
import { countBefore, type Diary, diaryDay } from './diary.ts'
import { stateOf, type TieState } from './judge.ts'
import { NO_GAPS, withGap } from './tie.ts'

/** The learned rhythm that the first so many contact days of a diary make. */
export function rhythmOf(diary: Diary, contacts: number): Rhythm {
  let sums = NO_GAPS
  for (let i = 1; i < contacts; i++) sums = withGap(sums, diaryDay(diary, i) - diaryDay(diary, i - 1))
  return { n: contacts, ...sums }
}

/** The state of a tie at the beginning of a day (since 1970), from what had passed before it. What the owner set by hand is of today and left out. */
export function stateOn(diary: Diary, day: number, pauses: readonly Pause[]): TieState {
  const contacts = countBefore(diary, day)
  if (contacts === 0) return 'never-met'
  const rhythm = rhythmOf(diary, contacts)
  const last = diaryDay(diary, contacts - 1)
  return stateOf(rhythm, curveOf(rhythm), Math.max(0, day - last - awayDaysBetween(pauses, last, day)), day - diaryDay(diary, 0))
}
