import type { Known } from '../known.ts'
import type { Publication, PublicationMark } from './publication.ts'

/** What is older is no news any more, days. */
export const NEWS_DAYS = 30
export const PAGE = 5
/** Pages one can look through; further ones would only be scrolled past. */
export const MOST_PAGES = 6
/** Whoever was answered so lately lets others go first, days. */
const LATELY_DAYS = 30

/** @param lastAnswered  day (since 1970); undefined for never */
export function isLatelyAnswered(lastAnswered: number | undefined, today: number): boolean {
  return lastAnswered !== undefined && today - lastAnswered < LATELY_DAYS
}

/** What fair order looks at. */
export interface FairQuestion {
  /** What people published; those without a person stay out. */
  readonly publications: readonly Publication[]
  readonly marks: ReadonlyMap<string, PublicationMark>
  /** Person -> day (since 1970) on which the owner last commented, reacted or passed something of theirs on. */
  readonly lastAnswered: ReadonlyMap<string, number>
  readonly today: number
}

export type Owned = Publication & { readonly known: Known }

const QUIET = new Set<Known['judgement']['state']>(['cooling', 'drifting', 'dormant'])

export function isQuiet({ judgement }: Known): boolean {
  return QUIET.has(judgement.state)
}

/**
 * What people made in the last 30 days, in pages of at most five with nobody twice on one: so a few who publish daily do not push the
 * others out. Those the owner has not answered lately come first, of them quiet ties, then whoever published last; each person's
 * newest before their older. What was marked is gone, and so are people whose tie the owner lets rest.
 */
export function fairOrder({ publications, marks, lastAnswered, today }: FairQuestion): readonly (readonly Owned[])[] {
  const open = publications.filter(
    (each): each is Owned =>
      each.known !== null && !each.known.isResting && !marks.has(each.id) && each.day > today - NEWS_DAYS && each.day <= today,
  )
  const byPerson = [...Map.groupBy(open, ({ known }) => known.id).values()].map((of) => of.toSorted(newestFirst))
  const wasAnswered = ({ known }: Owned) => isLatelyAnswered(lastAnswered.get(known.id), today)
  const turn = ([first]: readonly Owned[]) => (wasAnswered(first!) ? 2 : 0) + (isQuiet(first!.known) ? 0 : 1)
  byPerson.sort((a, b) => turn(a) - turn(b) || newestFirst(a[0]!, b[0]!))
  const pages: Owned[][] = []
  for (let round = 0; pages.length < MOST_PAGES; round++) {
    const left = byPerson.map((of) => of[round]).filter((each) => each !== undefined)
    if (left.length === 0) break
    for (let i = 0; i < left.length && pages.length < MOST_PAGES; i += PAGE) pages.push(left.slice(i, i + PAGE))
  }
  return pages
}

function newestFirst(a: Publication, b: Publication): number {
  return b.at.getTime() - a.at.getTime() || (a.id < b.id ? -1 : 1)
}
