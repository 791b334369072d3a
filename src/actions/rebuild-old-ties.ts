import type { Context } from '#store/context.ts'
import { bumpRevision } from '#store/owner.ts'
import { NO_ID } from '#store/stable-id.ts'
import { listOldTies } from '#store/ties.ts'
import { rebuildTies } from './rebuild-ties.ts'

/** Rebuilt in one transaction. */
const BATCH = 200

/**
 * Works out anew one batch of ties that an earlier release kept with fewer sums than this one keeps. Killed in between, or run again, it goes
 * on with what is left.
 *
 * @param after  the person up to whom everybody is done
 * @returns the person up to whom everybody is done now; undefined when nobody is left
 */
export async function rebuildOldTies(ctx: Context, after = NO_ID): Promise<string | undefined> {
  return ctx.db.transaction().execute(async (db) => {
    const people = await listOldTies(db, ctx.ownerId, after, BATCH)
    if (people.length === 0) return undefined
    await rebuildTies(db, ctx, people)
    await bumpRevision(db, ctx.ownerId, { people, together: false })
    return people.length < BATCH ? undefined : people.at(-1)
  })
}
