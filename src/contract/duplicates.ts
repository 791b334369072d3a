import { z } from 'zod'
import { day, instant } from './shared.ts'

const identityShown = z.object({ key: z.string(), kind: z.string(), value: z.string() })

/** One of two people who may be one. */
const side = z.object({
  id: z.string(),
  name: z.string(),
  organisations: z.array(z.string()),
  titles: z.array(z.string()),
  places: z.array(z.string()),
  birthday: z.string().nullable(),
  identities: z.array(identityShown),
  /** Titles of the imports that told of them. */
  sources: z.array(z.string()),
  exchanges: z.number(),
  firstOn: day.nullable(),
  lastOn: day.nullable(),
})
export type DuplicateSide = z.infer<typeof side>

/** GET /api/duplicates */
export const duplicates = z.object({
  /** Questions, the surest first, at most a hundred. */
  open: z.array(
    z.object({
      a: side,
      b: side,
      /** "Probably one: the same name, the same firm." */
      sentence: z.string(),
      against: z.array(z.string()),
    }),
  ),
  openCount: z.number(),
  /** Questions put off to a later day. */
  laterCount: z.number(),
  /** What was joined without asking, the latest first, at most a hundred. */
  joined: z.array(
    z.object({
      linkId: z.string(),
      person: z.object({ id: z.string(), name: z.string() }),
      identities: z.tuple([identityShown, identityShown]),
      because: z.string(),
      at: instant,
    }),
  ),
  joinedCount: z.number(),
})
export type DuplicatesPage = z.infer<typeof duplicates>

/** POST /api/duplicates/{merge,apart,later} */
export const pairOfPeople = z.object({ a: z.string().uuid(), b: z.string().uuid() })
export type PairOfPeople = z.infer<typeof pairOfPeople>

/** POST /api/people/:id/split */
export const splitOff = z.object({ keys: z.array(z.string().max(2100)).min(1).max(1000) })
