import { z } from 'zod'
import { day } from './shared.ts'

/** GET /api/status: what the frame of every page needs. */
export const status = z.object({
  version: z.string(),
  /** The day that counts as today. */
  on: day,
  zone: z.string(),
  ownerName: z.string().nullable(),
  /** Nothing has been brought in yet: first run. */
  isEmpty: z.boolean(),
  isDemo: z.boolean(),
  people: z.number(),
  interactions: z.number(),
  /** Cards still open today. */
  today: z.number(),
  /** People met within two days who were not written to yet. */
  followUps: z.number(),
  /** Asks out of the blue that wait. */
  asks: z.number(),
  /** Things of others worth a word, at most five. */
  share: z.number(),
  /** Pairs of people who may be one, waiting for the owner. */
  duplicates: z.number(),
  /** At what time ("08:30") an open page says that cards wait. */
  reminder: z.string().nullable(),
  isImporting: z.boolean(),
  /** Where the data lies, for "Kept on this machine". */
  dataFolder: z.string(),
})
export type Status = z.infer<typeof status>
