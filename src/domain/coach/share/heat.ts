import { t, tn } from '#language/say.ts'
import { dayFromNumber } from '../../time.ts'
import { capitalised, dateInWords, numberInWords, weekStart } from '../../words.ts'
import type { Bounds, PostingNetwork } from './bounds.ts'
import { NETWORK_TITLES } from './network-titles.ts'
import { isOwn, type Posted } from './posted.ts'

export const HEAT_WEEKS = 24
/** Two halves are compared, a season each. */
const HALF = HEAT_WEEKS / 2

/** One day of the map: what the owner published and what they answered. */
export interface HeatDay {
  /** Days since 1970. */
  readonly day: number
  readonly posts: number
  readonly answers: number
}

/** 24 weeks, each from its first day where the reader lives, oldest first; days to come are left out, so the last week may be short. */
export function heatOf(posted: readonly Posted[], today: number): readonly (readonly HeatDay[])[] {
  const byDay = Map.groupBy(posted, ({ day }) => day)
  const begun = weekStart(today)
  return Array.from({ length: HEAT_WEEKS }, (_, week) => {
    const first = begun - 7 * (HEAT_WEEKS - 1 - week)
    return Array.from({ length: 7 }, (_, i) => first + i)
      .filter((day) => day <= today)
      .map((day) => {
        const of = byDay.get(day) ?? []
        const posts = of.filter(isOwn).length
        return { day, posts, answers: of.length - posts }
      })
  })
}

/** Five steps: nothing, one, two, three or four, five and more. */
export function heatStep({ posts, answers }: HeatDay): 0 | 1 | 2 | 3 | 4 {
  const all = posts + answers
  if (all <= 2) return all as 0 | 1 | 2
  return all < 5 ? 3 : 4
}

/** "You were seen in nine of the last twelve weeks, and in four of the twelve before: steadier." */
export function steadinessInWords(weeks: readonly (readonly HeatDay[])[]): string {
  const seen = weeks.map((week) => week.some(({ posts, answers }) => posts + answers > 0))
  const [before, lately] = [seen.slice(0, HALF), seen.slice(HALF)].map((half) => half.filter(Boolean).length) as [number, number]
  if (before + lately === 0) return t('Nothing you published or answered in the last 24 weeks is on record.')
  const weeksOf = (count: number) => {
    if (count === HALF) return t('every one')
    if (count === 0) return t('none^weeks')
    return count === 1 ? t('one^weeks') : numberInWords(count)
  }
  const weeksSeen = { lately: weeksOf(lately), before: weeksOf(before) }
  const said = t('You were seen in {lately} of the last twelve weeks, and in {before} of the twelve before', weeksSeen)
  if (lately - before >= 2) return t('{said}: steadier than you were.', { said })
  return before - lately >= 2 ? t('{said}: quieter than you were.', { said }) : `${said}.`
}

/** A week in which one network held more than people bear. */
export interface CrowdedWeek {
  /** Its first day, days since 1970. */
  readonly from: number
  readonly words: string
}

/** Weeks of the map with more own posts on one network than its upper bound, newest first. */
export function crowdedWeeks(
  posted: readonly Posted[],
  bounds: ReadonlyMap<PostingNetwork, Pick<Bounds, 'ceilingAWeek'>>,
  today: number,
): readonly CrowdedWeek[] {
  const from = weekStart(today) - 7 * (HEAT_WEEKS - 1)
  const found: CrowdedWeek[] = []
  for (const [network, { ceilingAWeek }] of bounds) {
    const own = posted.filter((each) => each.channel === network && isOwn(each) && each.day >= from && each.day <= today)
    for (const [first, week] of Map.groupBy(own, ({ day }) => weekStart(day)))
      if (week.length > Math.max(1, Math.round(ceilingAWeek)))
        found.push({
          from: first,
          words: capitalised(
            tn(
              week.length,
              'one post on {network} in the week of {day}: more than people bear.',
              '{n} posts on {network} in the week of {day}: more than people bear.',
              { network: NETWORK_TITLES[network], day: dateInWords(dayFromNumber(first), today) },
            ),
          ),
        })
  }
  return found.sort((a, b) => b.from - a.from)
}
