import { z } from 'zod'
import { day } from './shared.ts'

export const partName = z.enum(['steadiness', 'reciprocity', 'presence', 'events', 'profile'])

/** The kind of networker the owner was on one day. */
export const kindMonth = z.object({
  /** The day judged: the end of a past month, or the last day known. */
  on: day,
  kind: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Which rule decided: 1 only in need, 2 all the time, 3 rarely, 4 in between (`kind` is the nearer of 1 and 3, and it is close). */
  rule: z.number().int().min(1).max(4),
  /** That rule with its numbers. */
  because: z.string(),
  parts: z.array(z.object({ name: partName, value: z.number().nullable() })),
  sum: z.number(),
  weeksWithStart: z.number(),
  busiestFifth: z.number(),
  askShare: z.number(),
  lift: z.number(),
  keep: z.number().nullable(),
  gives: z.number(),
  asks: z.number(),
  /** Where the dot stands, 0 (the bottom of "seldom") to 1 (the top of "all the time"), and half the width of its certainty. */
  place: z.object({ at: z.number(), doubt: z.number() }),
})
export type KindMonth = z.infer<typeof kindMonth>

/** GET /api/kind */
export const kindReport = z.object({
  /** Null while less than twelve weeks of the owner's own doings are known. */
  now: kindMonth
    .extend({
      headline: z.string(),
      parts: z.array(
        z.object({ name: partName, title: z.string(), value: z.number().nullable(), before: z.number().nullable(), evidence: z.string() }),
      ),
      /** What goes beside the parts: ties kept. */
      beside: z.array(z.string()),
      step: z.object({ part: partName, step: z.string(), why: z.string() }).nullable(),
      /** True when archives end so long ago that this is judged on their last day. */
      isPast: z.boolean(),
    })
    .nullable(),
  /** Why nothing can be said yet. */
  unknown: z.string().nullable(),
  /** The end of each past month, oldest first. */
  months: z.array(kindMonth),
  /** What changed the band, for the drawing: at most three, the newest. */
  turns: z.array(z.object({ on: day, text: z.string() })),
})
export type KindReport = z.infer<typeof kindReport>
