import { Invalid } from '#domain/errors.ts'
import { calendarDayNumber, type Day, dayFromNumber, isDay } from '#domain/time.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getOwner } from '#store/owner.ts'
import { getPersonSettings } from '#store/people.ts'
import { savePromises } from '#store/promises.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'

export interface NewPromise {
  readonly personId: string
  readonly what: string
  readonly dueOn?: Day | undefined
  /** The owner's own when left out. */
  readonly madeBy?: 'owner' | 'them' | undefined
}

/** Writes down what the owner promised somebody, or somebody them. Undoable. @throws NotFound, Invalid */
export async function makePromise(
  ctx: Context,
  { personId, what, dueOn, madeBy = 'owner' }: NewPromise,
): Promise<Changed & { promiseId: string }> {
  if (what.trim() === '') throw new Invalid(t('Say what was promised.'))
  if (dueOn !== undefined && !isDay(dueOn)) throw new Invalid(t('expected a day like 2026-03-01, got {day}', { day: dueOn }))
  return ctx.db.transaction().execute(async (db) => {
    const { name } = await getPersonSettings(db, ctx.ownerId, personId)
    const promiseId = newId()
    const madeOn = dayFromNumber(calendarDayNumber((await getOwner(db)).zone)(ctx.now()))
    await savePromises(db, ctx.ownerId, [
      { id: promiseId, personId, recordId: null, madeBy, what: what.trim(), madeOn, dueOn: dueOn ?? null },
    ])
    const sentence = madeBy === 'owner' ? t('You promised {name} something', { name }) : t('{name} promised you something', { name })
    return { ...(await keepChange(db, ctx, sentence, { type: 'promise', promiseId })), promiseId }
  })
}
