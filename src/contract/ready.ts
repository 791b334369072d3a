import { z } from 'zod'
import { personRow } from './people.ts'
import { day } from './shared.ts'

const named = z.object({ id: z.string(), name: z.string() })
const group = z.object({
  kind: z.enum(['organisation', 'field', 'place', 'community']),
  name: z.string(),
  people: z.number(),
  ready: z.number(),
  /** The chance that at least one would help. */
  cover: z.number(),
  /** The same in words. */
  words: z.string(),
})

/** GET /api/ready: who would help if it were needed tomorrow. */
export const readyPage = z.object({
  sentence: z.string(),
  /** What would make it truer or better; null where nothing is missing. */
  hint: z.string().nullable(),
  /** Archives say nothing after this day, when it lies more than 14 days back: bring newer ones. */
  asOf: day.nullable(),
  /** Those who could be asked, and those of them with whom help is likelier than not. */
  ready: z.number(),
  likely: z.number(),
  organisations: z.number(),
  communities: z.number(),
  /** Communities for the drawing, at most twelve, largest first: their ready people and the others, by organisation. */
  drawn: z.array(
    z.object({
      name: z.string(),
      size: z.number(),
      cover: z.number(),
      words: z.string(),
      /** At most sixty; those with `isReady` come first. */
      people: z.array(named.extend({ organisation: z.string().nullable(), isReady: z.boolean() })),
    }),
  ),
  groups: z.array(group),
  /** Groups that hang on one person. */
  thin: z.array(group.extend({ person: named })),
  bridges: z.array(z.object({ person: personRow, community: z.string() })),
  widen: z.array(z.object({ person: personRow, words: z.string() })),
})
export type ReadyPage = z.infer<typeof readyPage>
