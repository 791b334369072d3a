import { z } from 'zod'
import { personRow } from './people.ts'
import { day } from './shared.ts'

const moved = z.object({ person: personRow, words: z.string() })

/** GET /api/review: the week in five parts; the kind meter is asked for by itself. */
export const review = z.object({
  on: day,
  /** ISO week. */
  week: z.number(),
  /** In rhythm seven days ago and not now; `cameBack` the other way round. */
  slipped: z.array(moved),
  slippedTotal: z.number(),
  cameBack: z.array(moved),
  cameBackTotal: z.number(),
  /** How the whole network stood month by month, oldest first: ties in rhythm at its end, and what changed in it. */
  overTime: z.object({
    months: z.array(z.object({ month: day, inRhythm: z.number(), cameToRest: z.number(), pickedUp: z.number() })),
    /** Null where too little is known to compare. */
    sentence: z.string().nullable(),
  }),
  capacity: z.object({
    /** Contact days a week. */
    asked: z.number(),
    /** Null where too little is on record to tell. */
    made: z.number().nullable(),
    isTooMuch: z.boolean(),
    title: z.string(),
    sentence: z.string(),
    /** What to do when nothing was made at all. */
    hint: z.string().nullable(),
    proposal: z.array(z.object({ person: personRow, fromDays: z.number(), toDays: z.number(), words: z.string() })),
  }),
  /** People new in the last thirty days that nobody has placed: at most ten, and how many there are. */
  newcomers: z.array(z.object({ person: personRow, words: z.string() })),
  newcomersTotal: z.number(),
  /** What is for next week: promises and steps due, birthdays. */
  ahead: z.array(z.string()),
})
export type Review = z.infer<typeof review>
