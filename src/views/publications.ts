import type { Known } from '#domain/coach/known.ts'
import { fairOrder, NEWS_DAYS, type Owned } from '#domain/coach/share/fair-order.ts'
import type { Made, Publication, PublicationMark } from '#domain/coach/share/publication.ts'
import { reasonOf } from '#domain/coach/share/reason.ts'
import { LARGE_ASK } from '#domain/interactions/acts.ts'
import { calendarDayNumber, dayFromNumber, daysBefore } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listOwnKeys } from '#store/owner.ts'
import {
  countPublications,
  hasPublications,
  listLastAnswered,
  listLastAsked,
  listPublicationMarks,
  listPublications,
  type StoredPublication,
} from '#store/publications.ts'
import { keptForReaders } from './kept.ts'
import type { Network } from './network.ts'

/** More in 30 days than anybody reads; the newest are looked at. */
const MOST_READ = 2000

/** What connections published in the last 30 days, in fair order. */
export interface Published {
  readonly pages: readonly (readonly Made[])[]
  readonly unowned: readonly Publication[]
  readonly marked: number
  readonly lastAnswered: ReadonlyMap<string, number>
  readonly hasAny: boolean
}

/** Kept until the network is made anew: every change does that. */
export const seePublished: (ctx: Context) => Promise<Published> = keptForReaders(readPublished)

/** How many things are worth a word now: one page of them. */
export async function countWorthAWord(ctx: Context): Promise<number> {
  return (await seePublished(ctx)).pages[0]?.length ?? 0
}

async function readPublished(ctx: Context, { owner, byId, today }: Network): Promise<Published> {
  const { db, ownerId } = ctx
  const now = ctx.now()
  const mine = await listOwnKeys(db, ownerId)
  const all = await listPublications(db, ownerId, { since: daysBefore(now, NEWS_DAYS + 1), until: now, limit: MOST_READ })
  // What the owner themselves published, or somebody they hid, is nobody's to be named.
  const stored = all.filter(({ author, personId }) => !mine.has(author) && (personId === null || byId.has(personId)))
  const dayOf = calendarDayNumber(owner.zone)
  const publications = stored.map((each) => publicationOf(each, dayOf, byId.get(each.personId ?? '') ?? null))
  const theirs = [...new Set(publications.flatMap(({ known }) => (known ? [known.id] : [])))]
  const span = { zone: owner.zone, until: now }
  const lastAnswered = await listLastAnswered(db, ownerId, theirs, span)
  const marks = await listPublicationMarks(
    db,
    ownerId,
    publications.map(({ id }) => id),
    dayFromNumber(today),
  )
  const pages = fairOrder({ publications, marks, lastAnswered, today })
  return {
    pages: await withReasons(ctx, pages, { lastAnswered, today, span }),
    unowned: publications.filter(({ known, id, day }) => known === null && !marks.has(id) && day > today - NEWS_DAYS),
    marked: countMarked(publications, marks),
    lastAnswered,
    hasAny: stored.length > 0 || (await hasPublications(db, ownerId)),
  }
}

async function withReasons(
  { db, ownerId }: Context,
  pages: readonly (readonly Owned[])[],
  { lastAnswered, today, span }: { lastAnswered: ReadonlyMap<string, number>; today: number; span: { zone: string; until: Date } },
): Promise<Published['pages']> {
  const shown = pages.flat()
  const people = [...new Set(shown.map(({ known }) => known.id))]
  const lastAsked = await listLastAsked(db, ownerId, people, { ...span, worth: LARGE_ASK })
  const counts = await countPublications(db, ownerId, [...new Set(shown.map(({ author }) => author))], span.until)
  return pages.map((page) =>
    page.map((each) => {
      const { id } = each.known
      const facts = { today, lastAnswered: lastAnswered.get(id), lastAsked: lastAsked.get(id), known: counts.get(each.author) ?? 1 }
      return { ...each, reason: reasonOf(each, facts) }
    }),
  )
}

function publicationOf({ personId: _, ...stored }: StoredPublication, dayOf: (at: Date) => number, known: Known | null): Publication {
  return { ...stored, day: dayOf(stored.at), known }
}

function countMarked(publications: readonly Publication[], marks: ReadonlyMap<string, PublicationMark>): number {
  return publications.filter(({ id, known }) => known !== null && marks.has(id)).length
}
