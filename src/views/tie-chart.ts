import type { PersonPage } from '#contract/people.ts'
import type { Known } from '#domain/coach/known.ts'
import { awayDaysBetween, type Pause } from '#domain/ties/away.ts'
import { judge } from '#domain/ties/judge.ts'
import { addTouch, NO_TIE, type Tie } from '#domain/ties/tie.ts'
import { DAY_MS, dayFromNumber } from '#domain/time.ts'
import { durationInWords } from '#domain/words.ts'
import { t } from '#language/say.ts'
import type { TouchDay } from '#store/ties.ts'
import { exchangesOf } from './rows.ts'

const SHOWN_DAYS = 730
const WEEK = 7
/** A silence of so many days is worth a note. */
const SILENCE_DAYS = 45

/** Two years of one tie: warmth week by week as it was judged then, what passed, and what stands out. */
export function chartOf(
  days: readonly TouchDay[],
  { known, today, pauses }: { known: Known; today: number; pauses: readonly Pause[] },
): PersonPage['chart'] {
  const to = Math.min(today, Math.max(known.knownUpTo, known.tie.lastDay ?? 0))
  const from = to - SHOWN_DAYS
  const shown = days.filter(({ day }) => day >= from)
  return {
    from: dayFromNumber(from),
    to: dayFromNumber(to),
    warmth: warmthByWeek(days, { known, pauses, from, to }),
    exchanges: exchangesOf(shown),
    notes: notesOf(shown, to),
  }
}

/** More of one kind on one day add nothing that could be seen: twelve mails weigh 0.998. */
const SATURATED = 12
const MINUTE_MS = 60_000

function warmthByWeek(
  days: readonly TouchDay[],
  { known, pauses, from, to }: { known: Known; pauses: readonly Pause[]; from: number; to: number },
): { on: string; value: number }[] {
  const pinned = { rhythmDays: known.rhythmDays, skips: known.skips }
  const weeks: { on: string; value: number }[] = []
  let tie = NO_TIE
  let next = 0
  for (let day = from; day <= to; day = day === to ? to + 1 : Math.min(to, day + WEEK)) {
    for (; next < days.length && days[next]!.day <= day; next++) tie = withTouchDay(tie, days[next]!)
    const awayDays = tie.lastAt === null ? 0 : awayDaysBetween(pauses, tie.lastAt / DAY_MS, day + 1)
    const value =
      day === to ? known.judgement.warmth : tie.n === 0 ? 0 : judge(tie, { now: (day + 1) * DAY_MS, today: day, awayDays, pinned }).warmth
    weeks.push({ on: dayFromNumber(day), value })
  }
  return weeks
}

/** Each in a minute of its own, for two within one minute would be taken for one. */
function withTouchDay(tie: Tie, { at, day, kind, direction, audience, count }: TouchDay): Tie {
  let after = tie
  const first = Math.max(at.getTime(), tie.seenAt === null ? 0 : tie.seenAt + MINUTE_MS)
  for (let i = 0; i < Math.min(count, SATURATED); i++)
    after = addTouch(after, { at: first + i * MINUTE_MS, day, kind, direction, audience })
  return after
}

/** The longest silence, and the meetings that ended one: at most three notes. */
function notesOf(shown: readonly TouchDay[], to: number): PersonPage['chart']['notes'] {
  const days = [...new Set(shown.map(({ day }) => day))]
  const gaps = [...days, to].slice(1).map((day, i) => ({ from: days[i]!, to: day, days: day - days[i]!, isOpen: i === days.length - 1 }))
  const long = gaps.filter((gap) => gap.days >= SILENCE_DAYS).sort((a, b) => b.days - a.days)
  const longest = long.find((gap) => !gap.isOpen)
  const silence = longest
    ? [
        {
          on: dayFromNumber(Math.round((longest.from + longest.to) / 2)),
          text: t('{span} of silence', { span: durationInWords(longest.days) }),
          isSilence: true,
        },
      ]
    : []
  const again = long
    .filter((gap) => !gap.isOpen)
    .slice(0, 2)
    .map((gap) => ({ on: dayFromNumber(gap.to), text: wordFor(shown, gap.to), isSilence: false }))
  return [...silence, ...again].sort((a, b) => (a.on < b.on ? -1 : 1))
}

function wordFor(shown: readonly TouchDay[], day: number): string {
  const first = shown.find((touch) => touch.day === day)
  if (first?.kind === 'meeting') return t('you met')
  if (first?.kind === 'call') return t('you spoke')
  return first?.direction === 'in' ? t('they wrote again') : t('you wrote again')
}

/** The whole tie a quarter at a time, oldest first; half-years when it is older than twelve years. */
export function stemOf(days: readonly TouchDay[]): PersonPage['stem'] {
  if (days.length === 0) return []
  const first = dayFromNumber(days[0]!.day)
  const last = dayFromNumber(days.at(-1)!.day)
  const months = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) >= 12 ? 6 : 3
  const parts = new Map<string, { from: string; label: string; out: number; in: number; met: number }>()
  for (let from = beginning(first, months); from <= last; from = after(from, months))
    parts.set(from, { from, label: from.slice(0, 4), out: 0, in: 0, met: 0 })
  for (const { day, direction, kind, count } of days) {
    const part = parts.get(beginning(dayFromNumber(day), months))!
    if (kind === 'meeting') part.met += count
    if (direction !== 'in') part.out += count
    if (direction !== 'out') part.in += count
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
