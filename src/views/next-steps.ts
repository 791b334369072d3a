import { type NextStep, nextSteps } from '#domain/coach/next-steps.ts'
import type { Context } from '#store/context.ts'
import { seeNetwork } from './network.ts'
import { seeCounts } from './people.ts'
import { countOpenCards, seeReach } from './today.ts'

/** What is worth doing with what is here: docs/coach.md, After an import. */
export async function seeNextSteps(ctx: Context): Promise<NextStep[]> {
  const { today } = await seeNetwork(ctx)
  const { everyone, slipping, resting, unsorted } = await seeCounts(ctx)
  const { asOf } = await seeReach(ctx)
  return nextSteps({ people: everyone, slipping, resting, unsorted, today, cards: await countOpenCards(ctx), asOf })
}
