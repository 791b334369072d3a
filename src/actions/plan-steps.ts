import { Invalid } from '#domain/errors.ts'
import { type Day, isDay } from '#domain/time.ts'
import { capitalised } from '#domain/words.ts'
import { t, tn } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getPersonSettings } from '#store/people.ts'
import { type StepKind, savePlan } from '#store/plans.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'

export interface NewStep {
  readonly on: Day
  readonly kind: StepKind
  readonly what: string
}

const MOST_STEPS = 20

/** Puts dated steps with one person into the days to come: each is a card on its day. Undoable as one. @throws NotFound, Invalid */
export async function planSteps(ctx: Context, personId: string, steps: readonly NewStep[]): Promise<Changed & { planId: string }> {
  if (steps.length === 0 || steps.length > MOST_STEPS)
    throw new Invalid(t('A plan has one to {most} steps, got {n}', { most: MOST_STEPS, n: steps.length }))
  const unread = steps.find(({ on }) => !isDay(on))
  if (unread) throw new Invalid(t('expected a day like 2026-03-01, got {day}', { day: unread.on }))
  return ctx.db.transaction().execute(async (db) => {
    const { name } = await getPersonSettings(db, ctx.ownerId, personId)
    const planId = newId()
    await savePlan(
      db,
      ctx.ownerId,
      steps.map(({ on, kind, what }) => ({ id: newId(), planId, personId, kind, what, onDay: on })),
    )
    const sentence = capitalised(
      tn(steps.length, 'one step with {name} will come up on their days', '{n} steps with {name} will come up on their days', { name }),
    )
    return { ...(await keepChange(db, ctx, sentence, { type: 'plan', planId })), planId }
  })
}
