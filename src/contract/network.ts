import { z } from 'zod'
import { trend } from './shared.ts'

/** GET /api/network: the map. Columns and places instead of rows and ids keep 5,000 people small. */
export const networkPage = z.object({
  /** "402 people in 36 communities." and, of more than are shown, which. */
  sentence: z.string(),
  /** What would show more ties; null where nothing is missing. */
  hint: z.string().nullable(),
  /** Everybody, shown or not. */
  total: z.number(),
  /** The people shown, a column each, all in the same order. */
  people: z.object({
    id: z.array(z.string()),
    name: z.array(z.string()),
    /** 0 to 100, whole. */
    warmth: z.array(z.number()),
    /** Place in `communities`; -1 in none. */
    community: z.array(z.number()),
    organisation: z.array(z.string().nullable()),
  }),
  /** Largest first, with their name and a shorter one for the map; `key` stays with a community as long as it keeps most of its people. */
  communities: z.array(z.object({ key: z.number(), name: z.string(), short: z.string(), size: z.number() })),
  /** Organisations in a community at which two of the people shown are. `community`: where most of them are. */
  organisations: z.array(z.object({ key: z.string(), name: z.string(), community: z.number() })),
  /** Ties, three numbers each: two places and the ease, 1 to 100. Places count the people first, then the organisations. */
  ties: z.array(z.number()),
  /** Who joins communities, at most twelve, those first on whom most hangs; `person` is a place among the people. */
  bridges: z.array(z.object({ person: z.number(), words: z.string(), trend })),
  /** How many join communities, listed or not. */
  bridgesTotal: z.number(),
  /** Who is the only one to ask in a community, and cools; null when nobody does. */
  waning: z.string().nullable(),
})
export type NetworkPage = z.infer<typeof networkPage>

/** GET /api/network/way?to=&from= : from is the owner when left out. */
export const wayQuery = z.object({ to: z.uuid(), from: z.uuid().optional() })

export const wayStep = z.object({
  /** Null for the owner. */
  id: z.string().nullable(),
  name: z.string(),
  /** What ties them to the next one, or who they are at the end. */
  words: z.string(),
})
export const waysShown = z.object({
  /** What the easiest way is like, or that none is known. */
  sentence: z.string(),
  /** At most three, the easiest first. */
  ways: z.array(z.object({ steps: z.array(wayStep) })),
})
export type WaysShown = z.infer<typeof waysShown>
export type WayStep = z.infer<typeof wayStep>
