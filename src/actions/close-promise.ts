import { NotFound } from '#domain/errors.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { type Phrase, t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getOwner } from '#store/owner.ts'
import { getPersonSettings } from '#store/people.ts'
import { findPromise, closePromise as saveClosed } from '#store/promises.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'

/** Says that a promise was kept, let go, or (null) that what passes decides again. Undoable. @throws NotFound */
export async function closePromise(ctx: Context, promiseId: string, as: 'kept' | 'dropped' | null): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const promise = await findPromise(db, ctx.ownerId, promiseId)
    if (!promise) throw new NotFound(t('There is no promise with that id.'))
    const { name } = await getPersonSettings(db, ctx.ownerId, promise.personId)
    const today = dayFromNumber(calendarDayNumber((await getOwner(db)).zone)(ctx.now()))
    await saveClosed(db, ctx.ownerId, promiseId, { as, on: as === null ? null : today })
    const before = { as: promise.closedAs, on: promise.closedOn }
    return keepChange(db, ctx, t(CLOSED[as ?? 'open'], { name }), { type: 'closed-promise', promiseId, before })
  })
}

const CLOSED = {
  open: 'The promise with {name} is open again',
  kept: 'The promise with {name} was kept',
  dropped: 'The promise with {name} was let go',
} as const satisfies Record<string, Phrase>
