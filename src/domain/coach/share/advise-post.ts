import { t, tn } from '#language/say.ts'
import { STALE_DAYS } from '../../ties/explain.ts'
import { dayFromNumber } from '../../time.ts'
import { capitalised, dateInWords, numberInWords, timesInWords } from '../../words.ts'
import type { Bounds, PostingNetwork } from './bounds.ts'
import { roughlyInWords } from './moment-words.ts'
import { NETWORK_TITLES } from './network-titles.ts'
import { countInLast, isOwn, type Posted } from './posted.ts'

/** Comments on others' posts for each own one: they do more for ties than what one says oneself. @source docs/tie-model.md, section 11 */
export const COMMENTS_A_POST = 2
const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS
const FOUR_WEEKS_DAYS = 28

/** Everything the advice for one network is made from. */
export interface PostQuestion {
  readonly network: PostingNetwork
  readonly bounds: Bounds
  /** All that the owner did in public, on any network, ascending. */
  readonly posted: readonly Posted[]
  readonly now: Date
  readonly today: number
  readonly zone: string
  /** Last day (since 1970) this network is known up to; `today` where it is kept by hand. */
  readonly knownUpTo: number
  /** Day of the last own post there, which may be older than what `posted` reaches back to; null where none is on record. */
  readonly lastPost: number | null
}

/** Whether a post now does good, and why. */
export interface PostAdvice {
  readonly when: 'now' | 'wait' | 'unknown'
  /** From when on, where it is to wait. */
  readonly until: Date | null
  readonly words: string
  /** "Answer two of theirs first": said beside a "now", null where enough was answered. */
  readonly first: string | null
  /** Fewer in four weeks than the own lower bound, on a network that the owner did post on in the last half year. */
  readonly isBehind: boolean
}

/**
 * Post now, or wait until when.
 *
 * In this order: what an old archive cannot tell is not told; as much as people bear in seven days; room for the last post; as often as does
 * best; behind the own lower bound; else nothing speaks against it.
 * @source docs/coach/share.md
 */
export function advisePost(question: PostQuestion): PostAdvice {
  const { network, bounds, now, today, zone, knownUpTo } = question
  const title = NETWORK_TITLES[network]
  if (today - knownUpTo > STALE_DAYS) {
    const ends = dateInWords(dayFromNumber(knownUpTo), today)
    return {
      when: 'unknown',
      until: null,
      words: t('What you posted on {title} after {day} is not known here.', { title, day: ends }),
      first: null,
      isBehind: false,
    }
  }
  const own = question.posted.filter((each) => each.channel === network && isOwn(each) && each.at <= now)
  const week = own.filter(({ at }) => at.getTime() > now.getTime() - WEEK_MS)
  const most = Math.max(1, Math.round(bounds.ceilingAWeek))
  const best = Math.max(1, Math.round(bounds.aimAWeek))
  const said = (at: Date) => roughlyInWords(at, now, zone)
  const wait = (until: Date, words: string): PostAdvice => ({ when: 'wait', until, words, first: null, isBehind: false })
  if (week.length >= most) {
    const until = fallsOut(week, most)
    const words = { times: timesInWords(week.length), title, when: said(until) }
    return wait(until, t('You posted {times} on {title} in seven days, as much as people bear. Wait until {when}.', words))
  }
  const free = new Date((own.at(-1)?.at.getTime() ?? Number.NEGATIVE_INFINITY) + bounds.spacingHours * HOUR_MS)
  if (free > now) return wait(free, t('Your last post on {title} still has its readers. Wait until {when}.', { title, when: said(free) }))
  if (week.length >= best) {
    const until = fallsOut(week, best)
    const words = { times: timesInWords(week.length), title, when: said(until) }
    return wait(until, t('You posted {times} on {title} in seven days, and that does best. Nothing is needed before {when}.', words))
  }
  const made = countInLast(FOUR_WEEKS_DAYS, own, today)
  const meant = Math.max(1, Math.round(bounds.floorAWeek * 4))
  return {
    when: 'now',
    until: null,
    words: own.length > 0 ? nowWords({ made, meant }, title) : longAgoInWords(question.lastPost, today, title),
    first: answerFirst(question, own),
    isBehind: own.length > 0 && made < meant,
  }
}

/** When the week behind holds one less than `count`. */
function fallsOut(week: readonly Posted[], count: number): Date {
  return new Date(week[week.length - count]!.at.getTime() + WEEK_MS)
}

function longAgoInWords(lastPost: number | null, today: number, title: string): string {
  if (lastPost === null) return t('No post of yours on {title} is on record. A good day for a first one.', { title })
  const day = dateInWords(dayFromNumber(lastPost), today)
  return t('Your last post on {title} that is on record is of {day}. A good day for the next.', { title, day })
}

function nowWords({ made, meant }: { made: number; meant: number }, title: string): string {
  if (made < meant)
    return capitalised(
      tn(
        made,
        'one post on {title} in four weeks; you mean to make {meant}. A good day for one.',
        '{n} posts on {title} in four weeks; you mean to make {meant}. A good day for one.',
        { title, meant: numberInWords(meant) },
      ),
    )
  return t('Nothing speaks against a post on {title} today.', { title })
}

function answerFirst({ posted, now }: PostQuestion, own: readonly Posted[]): string | null {
  const since = Math.max(own.at(-1)?.at.getTime() ?? 0, now.getTime() - WEEK_MS)
  const comments = posted.filter(({ kind, at }) => kind === 'comment' && at.getTime() > since && at <= now).length
  const missing = COMMENTS_A_POST - comments
  if (missing <= 0) return null
  return tn(
    missing,
    'Best to answer first: one more of theirs, then one of yours.',
    'Best to answer first: {n} of theirs, then one of yours.',
  )
}
