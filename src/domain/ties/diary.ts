import type { Tie, Touch } from './tie.ts'
import { addTouch, NO_TIE } from './tie.ts'

/**
 * Every contact day of one tie in the order of time, four bytes each: the day (since 1970, 24 bits with an offset, so that archives of
 * other centuries fit), then the weight of the day in 63 steps and who began it. Small enough to have everybody's at hand, to tell how a tie stood at any time before.
 */
export type Diary = Uint8Array

const BYTES = 4
const OFFSET = 2 ** 23
const STEPS = 63
const STARTERS = [null, 'out', 'in'] as const

/** One contact day. */
export interface DiaryDay {
  /** Since 1970, owner's zone. */
  readonly day: number
  /** 0.30 to 1, to the nearest sixty-third. */
  readonly weight: number
  /** Who began a contact after two or more quiet days; null where it went on, or nobody alone began it. */
  readonly startedBy: 'out' | 'in' | null
}

export const NO_DIARY: Diary = new Uint8Array(0)

export function diaryLength(diary: Diary): number {
  return diary.length / BYTES
}

export function diaryDay(diary: Diary, index: number): number {
  const at = index * BYTES
  return diary[at]! + 256 * diary[at + 1]! + 65_536 * diary[at + 2]! - OFFSET
}

export function diaryStart(diary: Diary, index: number): DiaryDay['startedBy'] {
  return STARTERS[diary[index * BYTES + 3]! & 3]!
}

export function diaryWeight(diary: Diary, index: number): number {
  return (diary[index * BYTES + 3]! >> 2) / STEPS
}

/** All days of a diary, oldest first. */
export function* diaryDays(diary: Diary): Generator<DiaryDay> {
  for (let i = 0; i < diaryLength(diary); i++)
    yield { day: diaryDay(diary, i), weight: diaryWeight(diary, i), startedBy: diaryStart(diary, i) }
}

/** How many of its days lie before `day`. */
export function countBefore(diary: Diary, day: number): number {
  let low = 0
  let high = diaryLength(diary)
  while (low < high) {
    const middle = (low + high) >> 1
    if (diaryDay(diary, middle) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The diary after one more touch, which took the tie from `before` to `after`. */
export function withTouch(diary: Diary, before: Tie, after: Tie): Diary {
  if (after.n > before.n) {
    const longer = new Uint8Array(diary.length + BYTES)
    longer.set(diary)
    write(longer, diary.length, after)
    return longer
  }
  if (diary.length === 0 || after.lastDay !== after.openDay) return diary
  const same = diary.slice()
  write(same, diary.length - BYTES, after)
  return same
}

/** The tie and the diary that all its touches make, given in the order of time. */
export function rebuildWithDiary(touches: readonly Touch[]): { tie: Tie; diary: Diary } {
  const diary = new Uint8Array(touches.length * BYTES)
  let length = 0
  let tie = NO_TIE
  for (const touch of touches) {
    const before = tie
    tie = addTouch(before, touch)
    if (tie.n > before.n) length += BYTES
    if (length > 0 && tie.lastDay === tie.openDay) write(diary, length - BYTES, tie)
  }
  return { tie, diary: diary.slice(0, length) }
}

function write(diary: Diary, at: number, { lastDay, openMiss, openStarted, openFirst }: Tie): void {
  const day = Math.max(0, Math.min(2 * OFFSET - 1, lastDay! + OFFSET))
  const starter = openStarted && openFirst !== 'both' ? STARTERS.indexOf(openFirst) : 0
  diary[at] = day & 255
  diary[at + 1] = (day >> 8) & 255
  diary[at + 2] = day >> 16
  diary[at + 3] = (Math.round((1 - openMiss) * STEPS) << 2) | starter
}
