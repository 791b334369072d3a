import type { PersonPage } from '#contract/people.ts'
import type { Known } from '#domain/coach/known.ts'
import { awayDaysBetween, type Pause } from '#domain/ties/away.ts'
import { judge } from '#domain/ties/judge.ts'
import { addTouch, NO_TIE } from '#domain/ties/tie.ts'
import { dayFromNumber } from '#domain/time.ts'
import { durationInWords } from '#domain/words.ts'
import type { StoredTouch } from '#store/ties.ts'
import { exchangesOf } from './rows.ts'

const DAY_MS = 86_400_000
const SHOWN_DAYS = 730
const WEEK = 7
/** A silence of so many days is worth a note. */
const SILENCE_DAYS = 45

/** Two years of one tie: warmth week by week as it was judged then, what passed, and what stands out. */
export function chartOf(
  touches: readonly StoredTouch[],
  dayOf: (at: Date) => number,
  { known, today, pauses }: { known: Known; today: number; pauses: readonly Pause[] },
): PersonPage['chart'] {
  const to = Math.min(today, Math.max(known.knownUpTo, known.tie.lastDay ?? 0))
  const from = to - SHOWN_DAYS
  const exchanges = exchangesOf(touches, dayOf).filter(({ on }) => on >= dayFromNumber(from))
  return {
    from: dayFromNumber(from),
    to: dayFromNumber(to),
    warmth: warmthByWeek(touches, dayOf, { known, pauses, from, to }),
    exchanges,
    notes: notesOf(touches, dayOf, from, to),
  }
}

function warmthByWeek(
  touches: readonly StoredTouch[],
  dayOf: (at: Date) => number,
  { known, pauses, from, to }: { known: Known; pauses: readonly Pause[]; from: number; to: number },
): { on: string; value: number }[] {
  const pinned = { rhythmDays: known.rhythmDays, skips: known.skips }
  const weeks: { on: string; value: number }[] = []
  let tie = NO_TIE
  let next = 0
  for (let day = from; day <= to; day = day === to ? to + 1 : Math.min(to, day + WEEK)) {
    for (; next < touches.length && dayOf(touches[next]!.at) <= day; next++) {
      const { at, kind, direction, audience } = touches[next]!
      tie = addTouch(tie, { at: at.getTime(), day: dayOf(at), kind, direction, audience })
    }
    const awayDays = tie.lastAt === null ? 0 : awayDaysBetween(pauses, tie.lastAt / DAY_MS, day + 1)
    const value =
      day === to ? known.judgement.warmth : tie.n === 0 ? 0 : judge(tie, { now: (day + 1) * DAY_MS, today: day, awayDays, pinned }).warmth
    weeks.push({ on: dayFromNumber(day), value })
  }
  return weeks
}

/** The longest silence, and the meetings that ended one: at most three notes. */
function notesOf(touches: readonly StoredTouch[], dayOf: (at: Date) => number, from: number, to: number): PersonPage['chart']['notes'] {
  const days = [...new Set(touches.map(({ at }) => dayOf(at)))].filter((day) => day >= from)
  const gaps = [...days, to].slice(1).map((day, i) => ({ from: days[i]!, to: day, days: day - days[i]!, isOpen: i === days.length - 1 }))
  const long = gaps.filter((gap) => gap.days >= SILENCE_DAYS).sort((a, b) => b.days - a.days)
  const longest = long.find((gap) => !gap.isOpen)
  const silence = longest
    ? [
        {
          on: dayFromNumber(Math.round((longest.from + longest.to) / 2)),
          text: `${durationInWords(longest.days)} of silence`,
          isSilence: true,
        },
      ]
    : []
  const again = long
    .filter((gap) => !gap.isOpen)
    .slice(0, 2)
    .map((gap) => ({ on: dayFromNumber(gap.to), text: wordFor(touches, dayOf, gap.to), isSilence: false }))
  return [...silence, ...again].sort((a, b) => (a.on < b.on ? -1 : 1))
}

function wordFor(touches: readonly StoredTouch[], dayOf: (at: Date) => number, day: number): string {
  const first = touches.find(({ at }) => dayOf(at) === day)
  if (first?.kind === 'meeting') return 'you met'
  if (first?.kind === 'call') return 'you spoke'
  return first?.direction === 'in' ? 'they wrote again' : 'you wrote again'
}

/** The whole tie a quarter at a time, oldest first; half-years when it is older than twelve years. */
export function stemOf(touches: readonly StoredTouch[], dayOf: (at: Date) => number): PersonPage['stem'] {
  if (touches.length === 0) return []
  const first = dayFromNumber(dayOf(touches[0]!.at))
  const last = dayFromNumber(dayOf(touches.at(-1)!.at))
  const months = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) >= 12 ? 6 : 3
  const parts = new Map<string, { from: string; label: string; out: number; in: number; met: number }>()
  for (let from = beginning(first, months); from <= last; from = after(from, months))
    parts.set(from, { from, label: from.slice(0, 4), out: 0, in: 0, met: 0 })
  for (const { at, direction, kind } of touches) {
    const part = parts.get(beginning(dayFromNumber(dayOf(at)), months))!
    if (kind === 'meeting') part.met++
    if (direction !== 'in') part.out++
    if (direction !== 'out') part.in++
  }
  return [...parts.values()]
}

function beginning(on: string, months: number): string {
  const month = Math.floor((Number(on.slice(5, 7)) - 1) / months) * months + 1
  return `${on.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

function after(on: string, months: number): string {
  const month = Number(on.slice(5, 7)) + months
  return month > 12
    ? `${String(Number(on.slice(0, 4)) + 1).padStart(4, '0')}-01-01`
    : `${on.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}
