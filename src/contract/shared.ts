import { z } from 'zod'
import { INTERACTION_KINDS } from '#domain/interactions/interaction.ts'
import { t } from '#language/say.ts'

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: () => t('expected a day like 2026-03-01') })
export const instant = z.string().describe('ISO instant, UTC')
export const direction = z.enum(['out', 'in', 'both'])
export const interactionKind = z.enum(INTERACTION_KINDS)

/** Where a tie stands: docs/tie-model.md, states. */
export const tieState = z.enum(['never-met', 'new', 'warm', 'cooling', 'drifting', 'dormant'])
export const circle = z.enum(['close', 'good', 'wide', 'known'])
/** Compared with thirty days ago. */
export const trend = z.enum(['warming', 'steady', 'cooling'])

/** Answer to everything that changes data: what was done in words, and how to take it back. */
export const changed = z.object({
  changeId: z.string(),
  /** "Amara comes back on Monday." */
  sentence: z.string(),
})

/** One mark of a strip or chart: what passed on one day. */
export const exchange = z.object({
  on: day,
  direction,
  /** 0 to 1, the strongest of that day and direction. */
  weight: z.number(),
  isMeeting: z.boolean(),
})

export type TieStateName = z.infer<typeof tieState>
export type CircleName = z.infer<typeof circle>
export type Trend = z.infer<typeof trend>
export type Changed = z.infer<typeof changed>
export type Exchange = z.infer<typeof exchange>
