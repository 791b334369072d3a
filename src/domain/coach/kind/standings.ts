import { awayDaysBetween, type Pause } from '../../ties/away.ts'
import { EPOCH_DAY, LONG_HALF_LIFE_DAYS } from '../../ties/constants.ts'
import { curveOf } from '../../ties/curve.ts'
import { type Diary, diaryDay, diaryLength, diaryStart, diaryWeight } from '../../ties/diary.ts'
import { stateOf } from '../../ties/judge.ts'
import { withGap } from '../../ties/tie.ts'

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

const WARM = 1
const COOLING = 2
const LESS = 3

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
  diaries.forEach((diary, index) => {
    addStarts(startsByDay, firstDay, diary)
    strengthsOn(days, diary, (at, strength) => closest[at]!.offer(index, strength))
    const then = levelsOn(before, diary, pauses)
    const now = levelsOn(days, diary, pauses)
    for (let at = 0; at < days.length; at++)
      if (then[at] === WARM) {
        warmBefore[at]!++
        if (now[at] === WARM || now[at] === COOLING) kept[at]!++
      }
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

/** WARM, COOLING or LESS on each day; 0 before the first contact. Once less, it stays so until the next contact. */
function levelsOn(days: readonly number[], diary: Diary, pauses: readonly Pause[]): Uint8Array {
  const levels = new Uint8Array(days.length)
  const count = diaryLength(diary)
  let sums = { gaps: 0, s1: 0, s2: 0 }
  let n = 0
  let last = 0
  let isLess = false
  for (let at = 0; at < days.length; at++) {
    for (; n < count && diaryDay(diary, n) <= days[at]!; n++) {
      const day = diaryDay(diary, n)
      if (n > 0) sums = withGap(sums, day - last)
      last = day
      isLess = false
    }
    if (n === 0) continue
    levels[at] = isLess
      ? LESS
      : levelOf({ n, ...sums }, days[at]! - last - awayDaysBetween(pauses, last, days[at]!), days[at]! - diaryDay(diary, 0))
    isLess = levels[at] === LESS
  }
  return levels
}

function levelOf(rhythm: { n: number; gaps: number; s1: number; s2: number }, elapsedDays: number, firstDaysAgo: number): number {
  const state = stateOf(rhythm, curveOf(rhythm), Math.max(0, elapsedDays), firstDaysAgo)
  if (state === 'warm') return WARM
  // A new tie is not warm yet and may still become so.
  return state === 'cooling' || state === 'new' ? COOLING : LESS
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
