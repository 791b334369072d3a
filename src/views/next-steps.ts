import { type NextStep, nextSteps } from '#domain/coach/next-steps.ts'
import type { Context } from '#store/context.ts'
import { seeNetwork } from './network.ts'
import { countsOf } from './people.ts'
import { asOfOf, countOpenCards } from './today.ts'

/** What is worth doing with what is here: docs/coach.md, After an import. */
export async function seeNextSteps(ctx: Context): Promise<NextStep[]> {
  const { owner, people, today } = await seeNetwork(ctx)
  const { slipping, resting, unsorted } = countsOf(people)
  return nextSteps({
    ...{ people: people.length, slipping, resting, unsorted, today },
    cards: await countOpenCards(ctx),
    asOf: asOfOf(people, owner.horizons, today),
  })
}
