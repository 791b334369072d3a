import { awayDaysBetween, type Pause } from '../../ties/away.ts'
import { EPOCH_DAY, LONG_HALF_LIFE_DAYS } from '../../ties/constants.ts'
import { type Curve, curveOf } from '../../ties/curve.ts'
import { type Diary, diaryDay, diaryLength, diaryStart, diaryWeight } from '../../ties/diary.ts'
import { stateOf, type TieState } from '../../ties/judge.ts'
import { NO_GAPS, withGap } from '../../ties/tie.ts'

/** Days before a day at which ties must have been warm to ask whether they were kept: 26 weeks. */
export const KEPT_DAYS = 182
/** Those closest to the owner: contact with them says nothing of a habit of keeping up with people. */
export const INNER = 5

/** How everybody stood on some days, and when the owner began contacts. */
export interface Standings {
  /** Own starts a day towards everybody; index 0 is `firstDay`. */
  readonly startsByDay: Int32Array
  readonly firstDay: number
  /** For each of the days asked: the five closest ties then, as indexes of the diaries. */
  readonly inner: readonly (readonly number[])[]
  /** For each: ties that were warm 26 weeks before, and how many of them were warm or cooling on the day. */
  readonly warmBefore: Int32Array
  readonly kept: Int32Array
}

/**
 * Goes once through everybody's diary. The owner's rhythms by hand and skips are of today and say nothing of then: they are left out.
 * @param days    since 1970, ascending
 * @param pauses  when the owner was away
 */
export function standingsOn(days: readonly number[], diaries: readonly Diary[], pauses: readonly Pause[]): Standings {
  const before = days.map((day) => day - KEPT_DAYS)
  const lastDay = days.at(-1)!
  const firstDay = firstDayOf(diaries, lastDay)
  const startsByDay = new Int32Array(lastDay - firstDay + 1)
  const closest = days.map(() => new Closest())
  const warmBefore = new Int32Array(days.length)
  const kept = new Int32Array(days.length)
  const wasWarm = new Uint8Array(days.length)
  diaries.forEach((diary, index) => {
    addStarts(startsByDay, firstDay, diary)
    strengthsOn(days, diary, (at, strength) => closest[at]!.offer(index, strength))
    wasWarm.fill(0)
    let times = 0
    standsOn(before, diary, pauses, { until: WARM }, (at) => {
      wasWarm[at] = 1
      warmBefore[at]!++
      times++
    })
    if (times > 0) standsOn(days, diary, pauses, { until: KEPT, wanted: wasWarm }, (at) => kept[at]!++)
  })
  return { startsByDay, firstDay, inner: closest.map(({ indexes }) => indexes), warmBefore, kept }
}

/** The first contact day of all, or `otherwise` when that is earlier or there is none. */
export function firstDayOf(diaries: readonly Diary[], otherwise: number): number {
  return diaries.reduce((first, diary) => (diary.length > 0 ? Math.min(first, diaryDay(diary, 0)) : first), otherwise)
}

/** Adds the owner's starts of one tie to a count by day; days beyond its end are left out. */
export function addStarts(byDay: Int32Array, firstDay: number, diary: Diary, sign: 1 | -1 = 1): void {
  for (let i = 0; i < diaryLength(diary); i++) {
    const at = diaryDay(diary, i) - firstDay
    if (at >= byDay.length) return
    if (at >= 0 && diaryStart(diary, i) === 'out') byDay[at]! += sign
  }
}

/** The year-long strength of a tie on each day on which it has one; only its order counts. */
function strengthsOn(days: readonly number[], diary: Diary, tell: (at: number, strength: number) => void): void {
  let strength = 0
  let i = 0
  for (let at = 0; at < days.length; at++) {
    for (; i < diaryLength(diary) && diaryDay(diary, i) <= days[at]!; i++)
      strength += diaryWeight(diary, i) * 2 ** ((diaryDay(diary, i) - EPOCH_DAY) / LONG_HALF_LIFE_DAYS)
    if (strength > 0) tell(at, strength)
  }
}

const WARM: ReadonlySet<TieState> = new Set(['warm'])
const KEPT: ReadonlySet<TieState> = new Set(['warm', 'cooling'])

/**
 * Tells on which days a tie stood in one of some states. Without a contact a tie only ever declines (but for a new one), so once it has
 * left these states it is not looked at again until the next contact; days that are not wanted are not looked at at all.
 */
function standsOn(
  days: readonly number[],
  diary: Diary,
  pauses: readonly Pause[],
  { until, wanted }: { readonly until: ReadonlySet<TieState>; readonly wanted?: Uint8Array },
  tell: (at: number) => void,
): void {
  const count = diaryLength(diary)
  // One contact alone never makes a tie warm.
  if (count < 2) return
  const firstDay = diaryDay(diary, 0)
  let sums = NO_GAPS
  let n = 0
  let last = 0
  let curve: Curve | undefined
  let hasLeft = false
  for (let at = 0; at < days.length; at++) {
    const day = days[at]!
    for (; n < count && diaryDay(diary, n) <= day; n++) {
      const next = diaryDay(diary, n)
      if (n > 0) sums = withGap(sums, next - last)
      last = next
      curve = undefined
      hasLeft = false
    }
    if (n < 2 || hasLeft || (wanted && wanted[at] === 0)) continue
    const rhythm = { n, ...sums }
    curve ??= curveOf(rhythm)
    const state = stateOf(rhythm, curve, Math.max(0, day - last - awayDaysBetween(pauses, last, day)), day - firstDay)
    if (until.has(state)) tell(at)
    else hasLeft = state !== 'new'
  }
}

/** The five strongest of everybody offered. */
class Closest {
  readonly #best: { index: number; strength: number }[] = []

  offer(index: number, strength: number): void {
    if (this.#best.length === INNER && strength <= this.#best.at(-1)!.strength) return
    this.#best.push({ index, strength })
    this.#best.sort((a, b) => b.strength - a.strength)
    this.#best.length = Math.min(INNER, this.#best.length)
  }

  get indexes(): readonly number[] {
    return this.#best.map(({ index }) => index)
  }
}
