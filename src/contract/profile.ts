import { z } from 'zod'
import { PROFILE_FIELDS } from '#domain/coach/profile/networks.ts'

const cell = z.object({
  channel: z.string(),
  field: z.enum(PROFILE_FIELDS),
  state: z.enum(['there', 'missing', 'differs', 'old', 'no-place']),
  value: z.string().nullable(),
  fix: z.string().nullable(),
  /** Where it is changed; empty where the network has no one address. */
  href: z.string(),
})

/** GET /api/profile */
export const profilePage = z.object({
  sentence: z.string(),
  /** The one mend that is worth most. */
  first: cell.nullable(),
  networks: z.array(z.object({ channel: z.string(), title: z.string() })),
  rows: z.array(z.object({ field: z.enum(PROFILE_FIELDS), title: z.string(), cells: z.array(cell) })),
  present: z.number(),
  of: z.number(),
  missing: z.array(z.string()),
  /** "LinkedIn as of February 2026": what was mended since is not known. */
  asOf: z.array(z.string()),
  /** Networks in use of which no profile is known, and whose archives can be read. */
  unknown: z.array(z.string()),
})
export type ProfilePage = z.infer<typeof profilePage>
