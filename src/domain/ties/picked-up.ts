import { awayDaysBetween, type Pause } from './away.ts'
import { curveOf } from './curve.ts'
import { type Diary, diaryDay, diaryLength } from './diary.ts'
import { stateOf } from './judge.ts'
import { NO_GAPS, withGap } from './tie.ts'

/** A late silence this long that ended is "picked up again", days; a shorter one where the tie had come to rest. */
const LONG_SILENCE_DAYS = 180
/** What a few weeks' silence ends is everyday life, even between people who else talk daily. */
const SHORTEST_DAYS = 30

/** A contact that ended a silence worth telling. */
export interface PickUp {
  /** Since 1970. */
  readonly day: number
  /** How long the silence was, as the calendar has it. */
  readonly afterDays: number
}

/**
 * When a tie was picked up again from one day to another (both since 1970, both included), oldest first. A silence that was no longer than
 * usual then, as from one Christmas to the next, is none, and days in which the owner was away make none longer.
 */
export function* pickUpsOf(
  diary: Diary,
  { from, until, pauses }: { readonly from: number; readonly until: number; readonly pauses: readonly Pause[] },
): Generator<PickUp> {
  const length = diaryLength(diary)
  if (length < 2 || diaryDay(diary, length - 1) < from) return
  const first = diaryDay(diary, 0)
  let gaps = NO_GAPS
  for (let i = 1, last = first; i < length; i++) {
    const day = diaryDay(diary, i)
    if (day > until) return
    const afterDays = day - last
    if (day >= from && afterDays >= SHORTEST_DAYS) {
      const rhythm = { n: i, ...gaps }
      const silent = afterDays - awayDaysBetween(pauses, last, day)
      const state = silent < SHORTEST_DAYS ? 'warm' : stateOf(rhythm, curveOf(rhythm), silent, day - first)
      const isLate = state === 'cooling' || state === 'drifting'
      if (state === 'dormant' || (isLate && silent >= LONG_SILENCE_DAYS)) yield { day, afterDays }
    }
    gaps = withGap(gaps, afterDays)
    last = day
  }
}
