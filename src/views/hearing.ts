import { hearingOf } from '#domain/coach/hearing.ts'
import type { Context } from '#store/context.ts'
import { keptWithNetwork } from './kept.ts'

/** Whether enough of what others wrote is on record to say who answers. */
export const isHeard: (ctx: Context) => Promise<boolean> = keptWithNetwork(async (_, { people }) => hearingOf(people) === 'enough')
