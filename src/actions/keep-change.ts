import { saveChange, type Undo } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { bumpRevision } from '#store/owner.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { whatItTouches } from './what-it-touches.ts'

/**
 * Keeps what was done with the way back, and has everything that is worked out from the data made anew. Call it inside the transaction
 * that did it.
 */
export async function keepChange(
  db: Db,
  { ownerId }: Pick<Context, 'ownerId'>,
  sentence: string,
  undo: Undo,
  changeId = newId(),
): Promise<Changed> {
  await saveChange(db, ownerId, { id: changeId, at: new Date(), sentence, undo })
  await bumpRevision(db, ownerId, await whatItTouches(db, ownerId, undo))
  return { changeId, sentence }
}
