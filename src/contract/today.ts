import { z } from 'zod'
import { CARD_KINDS } from '#domain/coach/known.ts'
import { personRow, way } from './people.ts'
import { day, direction, interactionKind } from './shared.ts'

export const card = z.object({
  /** The same however often Today is asked. */
  id: z.string(),
  kind: z.enum(CARD_KINDS),
  /** In a word or two, at the right of a closed row: "An answer", "Birthday", "Slipping", "Pick up again", "Say hello". */
  label: z.string(),
  person: personRow,
  /** Why now: one sentence or two. The headline of the open card and of the closed row. */
  why: z.string(),
  /** One line of meta under a closed row. */
  meta: z.string(),
  lastExchange: z
    .object({
      on: day,
      direction,
      kind: interactionKind,
      subject: z.string().nullable(),
      /** What was said, when it is known. */
      text: z.string().nullable(),
      /** "Ada wrote last", "You called", ready to stand before the text. */
      lead: z.string(),
    })
    .nullable(),
  /** A first line to begin with. */
  suggestion: z.string(),
  /** How to reach them, best first. May be empty. */
  ways: z.array(way),
  /** "Why this one": the numbers behind it, in words. */
  evidence: z.array(z.object({ label: z.string(), text: z.string() })),
  /** Of a step of an introduction: whose, and of whom one may note what they answered. */
  introduction: z.object({ id: z.string(), answers: z.boolean() }).nullable(),
  /** When the rhythm expected a contact, and the two after it. */
  expected: z.array(day),
})
export type Card = z.infer<typeof card>

/** GET /api/today */
export const today = z.object({
  on: day,
  cards: z.array(card),
  /** One thing to do in public, when the own rhythm is behind and the day has room for it. */
  visible: z.object({ title: z.string(), why: z.string(), to: z.literal('/share') }).nullable(),
  /** On a day off, or while the owner is away: only what cannot wait comes up. */
  off: z.object({ awayUntil: day.nullable() }).nullable(),
  /** What was done, snoozed or let go today, oldest first. */
  done: z.array(z.object({ changeId: z.string(), cardId: z.string(), sentence: z.string(), how: z.enum(['done', 'snoozed', 'skipped']) })),
  /** The next 14 days: birthdays, cards that come back. */
  /** What the next two weeks hold; an event has no person, and `name` is what it is called. */
  comingUp: z.array(z.object({ on: day, personId: z.string().nullable(), name: z.string(), what: z.string() })),
  week: z.object({
    /** People the owner reached in the last seven days. */
    reached: z.number(),
    wroteBack: z.number(),
    pickedUp: z.array(z.object({ personId: z.string(), name: z.string(), afterDays: z.number() })),
  }),
  /** Whether anything is known to have passed between the owner and anybody. */
  hasTies: z.boolean(),
  /** Archives say nothing after this day, when it lies more than 14 days back: bring newer ones. */
  asOf: day.nullable(),
})
export type Today = z.infer<typeof today>

/** POST /api/nudges/:id/snooze */
export const snooze = z.object({ days: z.number().int().min(1).max(365) })
/** POST /api/nudges/:id/done: `log` also writes down that it happened. */
export const done = z.object({ log: z.object({ kind: interactionKind, note: z.string().max(10_000).optional() }).optional() })
