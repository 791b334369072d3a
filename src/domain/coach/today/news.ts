import { dayNumber } from '../../time.ts'
import type { Known, Nudge } from '../known.ts'
import { isSomebody, type Lane, nudge, type Question, shareByWarmth } from './lane.ts'

/** A new job is news for so long, days: an export is seldom newer than some weeks, and a late word is welcome. */
export const NEWS_DAYS = 120

/** A new job, the latest of each person; what is fresh and who is warm first. */
export function newJobs({ people, today, news = [] }: Pick<Question, 'people' | 'today' | 'news'>): Nudge[] {
  if (news.length === 0) return []
  const byId = new Map(people.map((known) => [known.id, known]))
  const seen = new Set<string>()
  return news.flatMap((item) => {
    const known = byId.get(item.personId)
    const ageDays = today - dayNumber(item.onDay)
    if (item.kind !== 'job' || !known || seen.has(known.id) || known.isResting || !isSomebody(known)) return []
    if (ageDays < 0 || ageDays > NEWS_DAYS) return []
    seen.add(known.id)
    return [
      {
        ...nudge('news', known, known.importance * shareByWarmth(known) * (1 - ageDays / (NEWS_DAYS + 1))),
        about: { type: 'news' as const, news: item },
      },
    ]
  })
}

function isStillNews({ id }: Known, _: unknown, { news = [], today }: Question): boolean {
  return news.some((item) => item.kind === 'job' && item.personId === id && today - dayNumber(item.onDay) <= NEWS_DAYS)
}

export const NEWS: Lane = { kind: 'news', nudges: newJobs, stillHolds: isStillNews }
