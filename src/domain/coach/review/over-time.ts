import { t, tn } from '#language/say.ts'
import type { Pause } from '../../ties/away.ts'
import type { Diary } from '../../ties/diary.ts'
import { diaryDay, diaryLength } from '../../ties/diary.ts'
import type { TieState } from '../../ties/judge.ts'
import { pickUpsOf } from '../../ties/picked-up.ts'
import { stateOn } from '../../ties/stand-then.ts'
import { type Day, dayFromNumber, dayNumber } from '../../time.ts'
import { capitalised } from '../../words.ts'

/** How the whole network stood at the end of one month. */
export interface NetworkMonth {
  /** Its first day. */
  readonly month: Day
  /** Ties in rhythm. */
  readonly inRhythm: number
  /** Ties that came to rest in this month, and that were picked up again, as Today tells of a week. */
  readonly cameToRest: number
  readonly pickedUp: number
}

export const MONTHS = 24
const HALF_A_YEAR = 6
const IN_RHYTHM: ReadonlySet<TieState> = new Set(['warm', 'new'])

/**
 * The last 24 months, oldest first, each as it was judged then from what had passed by its end; the last one up to `today`. Months before
 * anything is known are left out.
 * @param today  days since 1970; of archives that end long ago their last day
 */
export function networkOverTime(
  diaries: Iterable<Diary>,
  { today, pauses }: { readonly today: number; readonly pauses: readonly Pause[] },
): NetworkMonth[] {
  const firsts = monthsUpTo(today)
  const ends = [...firsts.slice(1).map(dayNumber), today + 1]
  const counts = firsts.map((month) => ({ month, inRhythm: 0, cameToRest: 0, pickedUp: 0 }))
  const within = { from: dayNumber(firsts[0]!), until: today, pauses }
  let firstDay = Number.POSITIVE_INFINITY
  for (const diary of diaries) {
    if (diaryLength(diary) === 0) continue
    firstDay = Math.min(firstDay, diaryDay(diary, 0))
    let before = stateOn(diary, dayNumber(firsts[0]!), pauses)
    for (const [at, end] of ends.entries()) {
      const state = stateOn(diary, end, pauses)
      const month = counts[at]!
      if (IN_RHYTHM.has(state)) month.inRhythm++
      if (state === 'dormant' && before !== 'dormant' && before !== 'never-met') month.cameToRest++
      before = state
    }
    const picked = new Set(Array.from(pickUpsOf(diary, within), ({ day }) => ends.findIndex((end) => day < end)))
    for (const at of picked) counts[at]!.pickedUp++
  }
  return counts.filter((_, at) => ends[at]! > firstDay)
}

function monthsUpTo(today: number): Day[] {
  const [year, month] = dayFromNumber(today).split('-').map(Number)
  return Array.from({ length: MONTHS }, (_, at) => {
    const index = year! * 12 + month! - 1 - (MONTHS - 1 - at)
    return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`
  })
}

/** What the months say, in a sentence or two; null where too little is known. */
export function overTimeInWords(months: readonly NetworkMonth[]): string | null {
  const now = months.at(-1)
  const then = months.at(-1 - HALF_A_YEAR)
  if (!now || !then) return null
  const since = months.slice(-HALF_A_YEAR)
  const sum = (of: 'cameToRest' | 'pickedUp') => since.reduce((all, month) => all + month[of], 0)
  return t('{ties}, {compared}. In these six months {rest}, and {back}.', {
    ties: capitalised(tn(now.inRhythm, 'one tie is in rhythm', '{n} ties are in rhythm')),
    compared: comparedWords(now.inRhythm - then.inRhythm),
    rest: tn(sum('cameToRest'), 'one tie came to rest', '{n} ties came to rest'),
    back:
      sum('pickedUp') === 0 ? t('none was picked up again') : tn(sum('pickedUp'), 'one was picked up again', '{n} were picked up again'),
  })
}

function comparedWords(more: number): string {
  if (more === 0) return t('as many as half a year ago')
  return more > 0
    ? tn(more, 'one more than half a year ago', '{n} more than half a year ago')
    : tn(-more, 'one fewer than half a year ago', '{n} fewer than half a year ago')
}
