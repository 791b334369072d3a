import { z } from 'zod'
import { NETWORKS } from '#domain/coach/share/bounds.ts'
import { MARKS } from '#domain/coach/share/publication.ts'
import { day, instant } from './shared.ts'

const network = z.enum(NETWORKS)

export const publication = z.object({
  id: z.string(),
  person: z.object({ id: z.string(), name: z.string() }),
  /** 'web' for a site of their own, else the network. */
  channel: z.string(),
  /** "on LinkedIn", "on Jonas’s site". */
  where: z.string(),
  on: day,
  /** Why this one, in a few words. */
  reason: z.string(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  url: z.string().nullable(),
  /** A comment to begin with; empty where there is nothing to ask about. */
  begun: z.string(),
})
export type Publication = z.infer<typeof publication>

export const networkRhythm = z.object({
  network,
  title: z.string(),
  /** Own posts this month so far, in the last 7 and 28 days. */
  month: z.number(),
  last7: z.number(),
  last28: z.number(),
  /** Posts a month that are enough, and that are the most. */
  floor: z.number(),
  ceiling: z.number(),
  /** The owner set these. */
  isOwn: z.boolean(),
  stands: z.enum(['below', 'inside', 'above', 'unknown']),
  /** "5 posts, as you like it" */
  words: z.string(),
  advice: z.object({
    when: z.enum(['now', 'wait', 'unknown']),
    until: instant.nullable(),
    words: z.string(),
    /** "Best to answer first: two of theirs, then one of yours." */
    first: z.string().nullable(),
  }),
})
export type NetworkRhythm = z.infer<typeof networkRhythm>

export const draft = z.object({
  id: z.string(),
  network,
  title: z.string(),
  text: z.string(),
  plannedAt: instant.nullable(),
  /** "draft", "Wednesday at 8:30", "was for 3 March" */
  when: z.string(),
  /** Its time has come. */
  isDue: z.boolean(),
})
export type Draft = z.infer<typeof draft>

/** GET /api/share */
export const sharePage = z.object({
  on: day,
  sentence: z.string(),
  /** Pages of at most five, nobody twice on one. */
  pages: z.array(z.array(publication)),
  /** Authors of the last 30 days of whom it is not known who they are; at most five. */
  unowned: z.array(z.object({ author: z.string(), name: z.string(), count: z.number(), lastTitle: z.string().nullable() })),
  /** Anything that others published on record at all. */
  hasAny: z.boolean(),
  rhythm: z.object({
    /** 24 weeks from the first day of a week where the reader lives, oldest first. */
    weeks: z.array(z.array(z.object({ on: day, posts: z.number(), answers: z.number(), step: z.number().min(0).max(4) }))),
    steadiness: z.string(),
    crowded: z.array(z.string()),
    /** Said when more than one in five own posts asks or promotes. */
    asks: z.string().nullable(),
  }),
  /** "November" */
  monthTitle: z.string(),
  networks: z.array(networkRhythm),
  /** Networks that can be added. */
  others: z.array(z.object({ network, title: z.string() })),
  /** `month` is null where it is not known. */
  comments: z.object({ month: z.number().nullable(), floor: z.number(), words: z.string() }),
  drafts: z.array(draft),
  /** `social.example`, where the owner is at home on Mastodon. */
  mastodonHost: z.string().nullable(),
})
export type SharePage = z.infer<typeof sharePage>

/** POST /api/share/:id/mark */
export const publicationMarked = z.object({
  how: z.enum(MARKS),
  words: z.string().max(10_000).optional(),
  network: network.optional(),
})
export type PublicationMarked = z.infer<typeof publicationMarked>

/** POST /api/share/authors: null for nobody the owner knows. */
export const authorOwner = z.object({ author: z.string().min(1).max(2000), person: z.uuid().nullable() })

/** POST /api/share/bounds: null goes back to what is usual. */
export const ownBounds = z.object({
  network,
  bounds: z.object({ floor: z.number().int(), ceiling: z.number().int() }).nullable(),
})
export type OwnBounds = z.infer<typeof ownBounds>

const planned = z.iso.datetime({ offset: true }).nullable().optional()
/** POST /api/drafts */
export const newDraft = z.object({ network, text: z.string().max(20_000), plannedAt: planned })
export type NewDraft = z.infer<typeof newDraft>
/** POST /api/drafts/:id: only what is named changes. */
export const draftChange = z.object({ network: network.optional(), text: z.string().max(20_000).optional(), plannedAt: planned })
export type DraftChange = z.infer<typeof draftChange>
