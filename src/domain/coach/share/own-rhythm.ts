import { t, tf, tn } from '#language/say.ts'
import { dayFromNumber } from '../../time.ts'
import { advisePost, COMMENTS_A_POST, type PostAdvice, type PostQuestion } from './advise-post.ts'
import type { PostingNetwork } from './bounds.ts'
import { type MonthBounds, monthBoundsOf, monthInBounds } from './month-bounds.ts'
import { countInLast, isOwn, type Posted } from './posted.ts'

/** One network, this month and lately, within the owner's bounds. */
export interface NetworkRhythm {
  readonly network: PostingNetwork
  /** Own posts in this calendar month so far, in the last 7 and in the last 28 days. */
  readonly month: number
  readonly last7: number
  readonly last28: number
  readonly bounds: MonthBounds
  readonly stands: 'below' | 'inside' | 'above' | 'unknown'
  /** "5 posts, as you like it". */
  readonly words: string
  readonly advice: PostAdvice
}

/** How the owner's posting on one network stands. */
export function networkRhythm(question: PostQuestion): NetworkRhythm {
  const { network, posted, today } = question
  const own = posted.filter((each) => each.channel === network && isOwn(each))
  const month = countInMonth(own, today)
  const bounds = monthBoundsOf(question.bounds)
  const advice = advisePost(question)
  const stands = advice.when === 'unknown' ? 'unknown' : monthInBounds(month, bounds)
  return {
    ...{ network, month, bounds, stands, advice },
    last7: countInLast(7, own, today),
    last28: countInLast(28, own, today),
    words: monthWords(month, postsInFigures(month), bounds, stands),
  }
}

/** What the owner answered in this month: two comments for each post of the lower bounds are enough, and nobody has measured too many. */
export interface AnswerRhythm {
  /** Null where no network reaches up to now. */
  readonly month: number | null
  readonly floor: number
  readonly words: string
}

/** @param networks  as they stand this month; what is answered on none that is known now is not known either */
export function answerRhythm(
  posted: readonly Posted[],
  networks: readonly Pick<NetworkRhythm, 'bounds' | 'stands'>[],
  today: number,
): AnswerRhythm {
  const comments = posted.filter(({ kind }) => kind === 'comment')
  const month = countInMonth(comments, today)
  const floor =
    COMMENTS_A_POST *
    Math.max(
      1,
      networks.reduce((sum, { bounds }) => sum + bounds.floor, 0),
    )
  if (networks.length > 0 && networks.every(({ stands }) => stands === 'unknown')) return { month: null, floor, words: t('not known') }
  return { month, floor, words: monthWords(month, commentsInFigures(month), { floor, ceiling: Number.POSITIVE_INFINITY }) }
}

function countInMonth(posted: readonly Posted[], today: number): number {
  const first = today - Number(dayFromNumber(today).slice(8)) + 1
  return posted.filter(({ day }) => day >= first && day <= today).length
}

const postsInFigures = (count: number) => (count === 0 ? t('No posts') : tf(count, '{n} post', '{n} posts^figures'))
const commentsInFigures = (count: number) => (count === 0 ? t('No comments') : tf(count, '{n} comment', '{n} comments^figures'))

function monthWords(
  count: number,
  counted: string,
  bounds: MonthBounds,
  stands: NetworkRhythm['stands'] = monthInBounds(count, bounds),
): string {
  if (stands === 'unknown') return t('not known')
  if (stands === 'below') return tn(bounds.floor - count, '{counted}, one to go', '{counted}, {n} to go', { counted })
  return stands === 'above'
    ? tn(count - bounds.ceiling, '{counted}, one more than you meant', '{counted}, {n} more than you meant', { counted })
    : t('{counted}, as you like it', { counted })
}
