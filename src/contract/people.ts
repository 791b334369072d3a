import { z } from 'zod'
import { ACT_KINDS } from '#domain/interactions/acts.ts'
import { CHOSEN_FIELDS } from '#domain/people/shown.ts'
import { changed, circle, day, direction, exchange, instant, interactionKind, tieState, trend } from './shared.ts'

/** GET /api/people */
export const peopleQuery = z.object({
  query: z.string().max(200).optional(),
  state: tieState.optional(),
  /** Everybody in a circle, or those without any contact whom the owner has not placed. */
  circle: z.enum(['close', 'good', 'wide', 'known', 'unsorted']).optional(),
  organisation: z.string().max(500).optional(),
  /** Source of an import: mail, linkedin, vcard, ... */
  source: z.string().max(100).optional(),
  /** `rhythm`: grouped slipping, in rhythm, resting, not sorted yet; inside by silence against the own rhythm. */
  sort: z.enum(['rhythm', 'warmth', 'recent', 'name', 'drift', 'days']).default('rhythm'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type PeopleQuery = z.infer<typeof peopleQuery>

export const personRow = z.object({
  id: z.string(),
  name: z.string(),
  organisation: z.string().nullable(),
  title: z.string().nullable(),
  place: z.string().nullable(),
  state: tieState,
  warmth: z.number(),
  trend,
  circle,
  lastAt: instant.nullable(),
  /** Days from the last contact on record to today, whatever archives tell of; null when there was none. */
  elapsedDays: z.number().nullable(),
  contactDays: z.number(),
  /** Usual gap in days; null below four contact days. */
  gapDays: z.number().nullable(),
  /** Set by the owner. */
  pinnedRhythmDays: z.number().nullable(),
  /** The group under sort=rhythm. */
  group: z.enum(['slipping', 'in-rhythm', 'resting', 'unsorted']),
  isResting: z.boolean(),
  /** The last day the archives say something of this tie, when it lies more than 14 days back. */
  asOf: day.nullable(),
  /** The last twelve months. */
  strip: z.array(exchange),
  /** When the rhythm expected the next contact; null without a rhythm. */
  expectedOn: day.nullable(),
  /** There is a picture of them at GET /api/people/:id/photo. */
  hasPhoto: z.boolean(),
})
export type PersonRow = z.infer<typeof personRow>

export const people = z.object({
  total: z.number(),
  rows: z.array(personRow),
  /** Rows of each group under this query, in the order shown; empty unless sort=rhythm. */
  groups: z.array(z.object({ group: personRow.shape.group, count: z.number() })),
  /** Of everybody, whatever the query. */
  counts: z.object({
    everyone: z.number(),
    close: z.number(),
    good: z.number(),
    wide: z.number(),
    known: z.number(),
    unsorted: z.number(),
    slipping: z.number(),
    inRhythm: z.number(),
    resting: z.number(),
  }),
})
export type People = z.infer<typeof people>

/** GET /api/people/facets: what the list can be filtered by, most people first. */
export const facets = z.object({
  organisations: z.array(z.object({ name: z.string(), people: z.number() })),
  sources: z.array(z.object({ source: z.string(), title: z.string(), people: z.number() })),
})
export type Facets = z.infer<typeof facets>

export const birthday = z.object({
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
  year: z.number().int().min(1).max(9999).optional(),
})

/** How to reach somebody; href carries the draft where the channel allows. */
export const way = z.object({ channel: z.string(), label: z.string(), href: z.string() })

/** GET /api/people/:id */
export const personPage = personRow.extend({
  /** Why things stand as they do, in one sentence or a few. */
  sentence: z.string(),
  identities: z.array(
    z.object({
      key: z.string(),
      kind: z.string(),
      value: z.string(),
      /** Titles of the imports that named it. */
      sources: z.array(z.string()),
      /** Why it is this person: "same address as in LinkedIn archive". */
      because: z.string(),
    }),
  ),
  facts: z.array(z.object({ field: z.string(), label: z.string(), value: z.string(), source: z.string() })),
  /** What the owner chose to see instead of what sources say. */
  chosen: z.array(z.object({ field: z.enum(CHOSEN_FIELDS), label: z.string(), value: z.string() })),
  birthday: birthday.nullable(),
  tie: z.object({
    n: z.number(),
    gapDays: z.number().nullable(),
    regularity: z.number().nullable(),
    ended: z.number().nullable(),
    alive: z.number().nullable(),
    silence30: z.number().nullable(),
    silence90: z.number().nullable(),
    pulse: z.number().nullable(),
    nextDays: z.number().nullable(),
    initiation: z.number().nullable(),
    replyRate: z.number().nullable(),
    theirReplyRate: z.number().nullable(),
    starts: z.object({ you: z.number(), they: z.number() }),
    /** First coming day on which the tie would begin to slip if nothing happened. */
    driftOn: day.nullable(),
  }),
  /** "Why this warmth": each part of the figure in words. */
  why: z.array(z.object({ label: z.string(), text: z.string() })),
  /** Plain sentences about who writes first and who answers; empty when too little is known. */
  reciprocity: z.array(z.string()),
  chart: z.object({
    from: day,
    to: day,
    /** Warmth at the end of each week. */
    warmth: z.array(z.object({ on: day, value: z.number() })),
    exchanges: z.array(exchange),
    /** At most three: largest rises, longest silence. */
    notes: z.array(z.object({ on: day, text: z.string(), isSilence: z.boolean() })),
  }),
  /** The whole tie, a quarter each, oldest first; half-years when it is older than twelve years. */
  stem: z.array(z.object({ from: day, label: z.string(), out: z.number(), in: z.number(), met: z.number() })),
  /** For the tabs over the history. */
  channels: z.array(z.object({ channel: z.string(), title: z.string(), count: z.number() })),
  notes: z.array(z.object({ id: z.string(), at: instant, text: z.string() })),
  /** How to reach them, best first. */
  ways: z.array(way),
  importance: z.union([z.literal(0.5), z.literal(1), z.literal(2)]),
  circleIsPinned: z.boolean(),
})
export type PersonPage = z.infer<typeof personPage>

/** GET /api/people/:id/timeline?channel=&before= : newest first, 30 at a time. */
export const timelineEntry = z.object({
  id: z.string(),
  at: instant,
  on: day,
  channel: z.string(),
  kind: interactionKind,
  direction,
  subject: z.string().nullable(),
  snippet: z.string().nullable(),
  /** People it went to besides the sender; 1 is a message to one. */
  audience: z.number(),
  /** What it does, with the words it was recognised by. */
  acts: z.array(z.object({ kind: z.enum(ACT_KINDS), words: z.array(z.string()) })),
  /** Title of the import it came with; "by hand" for what was logged. */
  source: z.string(),
})
export const timeline = z.object({
  entries: z.array(timelineEntry),
  /** What changed about them, as exports tell, within the time of the entries. */
  news: z.array(z.object({ id: z.string(), on: day, text: z.string(), source: z.string() })),
  next: z.string().nullable(),
})
export type TimelineEntry = z.infer<typeof timelineEntry>
export type Timeline = z.infer<typeof timeline>

/** POST /api/people/:id/settings: only what is named changes. Undoable. */
export const personSettings = z.object({
  /** Days; null goes back to the learned rhythm. */
  rhythmDays: z.number().min(1).max(3650).nullable().optional(),
  circle: circle.nullable().optional(),
  importance: z.union([z.literal(0.5), z.literal(1), z.literal(2)]).optional(),
  isResting: z.boolean().optional(),
  /** Never shown as a person again: a robot, a list, a mistake. */
  isHidden: z.boolean().optional(),
})
export type PersonSettings = z.infer<typeof personSettings>

const shownText = z.string().max(200).nullable().optional()
/** POST /api/people/:id/shown: what is right; null goes back to what sources say. Only what is named changes. Undoable. */
export const shownValues = z.object({
  name: shownText,
  organisation: shownText,
  title: shownText,
  place: shownText,
  birthday: birthday.nullable().optional(),
})
export type ShownValues = z.infer<typeof shownValues>

/** POST /api/people/:id/identities: a mail address, a phone number or a page that is theirs as well. Undoable. */
export const newIdentity = z.object({ value: z.string().trim().min(1).max(500) })
/** Whose it is, where that is somebody else: then nothing was changed. */
export const identityAdded = z.union([changed, z.object({ takenBy: z.object({ id: z.string(), name: z.string() }) })])
export type IdentityAdded = z.infer<typeof identityAdded>

/** POST /api/people: somebody by hand. */
export const newPerson = z.object({
  name: z.string().trim().min(1).max(200),
  mail: z.string().max(254).optional(),
  organisation: z.string().max(200).optional(),
})
export type NewPerson = z.infer<typeof newPerson>
export const personAdded = changed.extend({ personId: z.string() })
export type PersonAdded = z.infer<typeof personAdded>

/** POST /api/people/:id/notes */
export const newNote = z.object({ text: z.string().trim().min(1).max(10_000) })

/** POST /api/interactions: log what happened, with one or several people. */
export const newInteraction = z.object({
  people: z.array(z.uuid()).min(1).max(50),
  kind: interactionKind,
  on: day.optional(),
  note: z.string().max(10_000).optional(),
  direction: direction.optional(),
  tag: z.enum(['give', 'ask']).optional(),
  /** Names this entry: logged again under the same, it stays the one it is. */
  once: z.uuid().optional(),
})
export type NewInteraction = z.infer<typeof newInteraction>
