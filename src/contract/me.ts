import { z } from 'zod'

/** GET /api/me: who the owner is, and who they may be besides. */
export const me = z.object({
  name: z.string().nullable(),
  zone: z.string(),
  /** Two letters, for phone numbers without a country code. */
  country: z.string().nullable(),
  identities: z.array(
    z.object({
      /** `mail:ada@example.org`; sent back in PUT /api/me. */
      key: z.string(),
      kind: z.string(),
      /** As it is shown. */
      value: z.string(),
      name: z.string().nullable(),
      /** "wrote 2,924 of 3,566 messages" */
      reason: z.string(),
      isMine: z.boolean(),
      isConfirmed: z.boolean(),
    }),
  ),
  /** Names found for the owner, most used first, to pick from. */
  names: z.array(z.string()),
})
export type Me = z.infer<typeof me>

/** What PUT /api/me answers: who the owner is now, and how to take the change back. */
export const meChanged = me.extend({ changeId: z.string(), sentence: z.string() })
export type MeChanged = z.infer<typeof meChanged>

/** PUT /api/me. Identities that are left out are not the owner's. Ties are computed anew where it matters. */
export const meChange = z.object({
  name: z.string().max(200).nullable(),
  zone: z.string().optional(),
  country: z.string().length(2).nullable().optional(),
  identities: z.array(z.string()).max(500),
  /** Others that are theirs, as people write them: a mail address, the address of a profile. */
  addresses: z.array(z.string().max(2000)).max(20).optional(),
  /** That one of `addresses` is not somebody else's who is known: without it, 409 says whose it is. */
  isSure: z.boolean().optional(),
})
export type MeChange = z.infer<typeof meChange>
