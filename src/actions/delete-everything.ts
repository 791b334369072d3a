import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '#store/context.ts'
import { deleteAllOf, giveRoomBack } from '#store/everything.ts'
import { INBOX } from '#store/inbox.ts'
import { oneAtATime } from './import/one-at-a-time.ts'

/**
 * Deletes everything that is known of the owner and their people, and the files that were dropped. This is the one thing that cannot be taken
 * back; whoever calls it has asked. Tend is then as at its first start.
 */
export async function deleteEverything(ctx: Context): Promise<void> {
  await oneAtATime(ctx, async () => {
    await ctx.db.transaction().execute((db) => deleteAllOf(db, ctx.ownerId))
    await giveRoomBack(ctx.db)
    const inbox = join(ctx.dataFolder, INBOX)
    for (const name of readIfThere(inbox)) rmSync(join(inbox, name), { recursive: true, force: true })
  })
}

function readIfThere(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
