import { z } from 'zod'
import { STEP_KINDS } from '#domain/coach/introductions/introduction.ts'
import { TAKEN } from '#domain/coach/introductions/take-step.ts'
import { way } from './people.ts'
import { day } from './shared.ts'

export const introductionShown = z.object({
  id: z.string(),
  why: z.string().nullable(),
  state: z.enum(['asking', 'agreed', 'made', 'done', 'declined', 'ended']),
  /** "You asked Ruth on 3 March; Amara said yes." */
  words: z.string(),
  begunOn: day,
  /** The two, who is asked first before. */
  people: z.array(
    z.object({ id: z.string(), name: z.string(), hasPhoto: z.boolean(), isAsked: z.boolean(), answer: z.enum(['yes', 'no']).nullable() }),
  ),
  /** What there is to do, with a text to begin with and ways to send it; what is not due yet says from when on. */
  next: z.array(
    z.object({
      kind: z.enum(STEP_KINDS),
      personId: z.string(),
      onDay: day,
      isDue: z.boolean(),
      title: z.string(),
      sentence: z.string(),
      draft: z.string(),
      ways: z.array(way),
    }),
  ),
})
export type IntroductionShown = z.infer<typeof introductionShown>

/** GET /api/introductions?person= : open ones first, then the latest. */
export const introductions = z.object({ introductions: z.array(introductionShown) })
export type Introductions = z.infer<typeof introductions>
export const introductionsQuery = z.object({ person: z.uuid().optional() })

/** POST /api/introductions */
export const newIntroduction = z.object({
  people: z.tuple([z.uuid(), z.uuid()]),
  why: z.string().trim().max(500).optional(),
})
export type NewIntroduction = z.infer<typeof newIntroduction>

/** POST /api/introductions/:id/steps : `person` for what is about one of the two. */
export const introductionStep = z.object({ step: z.enum(TAKEN), person: z.uuid().optional() })
export type IntroductionStep = z.infer<typeof introductionStep>
