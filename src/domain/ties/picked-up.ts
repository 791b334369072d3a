import { awayDaysBetween, type Pause } from './away.ts'
import { countBefore, type Diary, diaryDay } from './diary.ts'
import { stateOn } from './stand-then.ts'

/** A late silence this long that ended is "picked up again", days; a shorter one where the tie had come to rest. */
const LONG_SILENCE_DAYS = 180
/** What a few weeks' silence ends is everyday life, even between people who else talk daily. */
const SHORTEST_DAYS = 30

/**
 * How long the silence was with which a tie was picked up again from one day to another (both since 1970, both included): the longest that
 * a contact of these days ended, as the calendar has it. Null where none was picked up: a silence that was no longer than usual then, as
 * from one Christmas to the next, is none, and days in which the owner was away make none longer.
 */
export function pickedUpAfterDays(
  diary: Diary,
  { from, until, pauses }: { readonly from: number; readonly until: number; readonly pauses: readonly Pause[] },
): number | null {
  let longest: number | null = null
  const end = countBefore(diary, until + 1)
  for (let i = Math.max(1, countBefore(diary, from)); i < end; i++) {
    const [last, day] = [diaryDay(diary, i - 1), diaryDay(diary, i)]
    const silent = day - last
    const counted = silent - awayDaysBetween(pauses, last, day)
    if (counted < SHORTEST_DAYS || (longest !== null && silent <= longest)) continue
    const state = stateOn(diary, day, pauses)
    if (state === 'dormant' || (counted >= LONG_SILENCE_DAYS && (state === 'cooling' || state === 'drifting'))) longest = silent
  }
  return longest
}
