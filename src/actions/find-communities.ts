import { listCommunities, listTogether, saveCommunities } from '#store/communities.ts'
import type { Context } from '#store/context.ts'
import { bumpRevision } from '#store/owner.ts'
import { listWorkplaces } from '#store/people.ts'

/** Works out anew which clusters people form; those that stay keep their numbers. */
export async function findCommunities(ctx: Context): Promise<void> {
  // Few commands look for communities: the library they are found with is loaded by those that do.
  const { communitiesOf } = await import('#domain/coach/readiness/communities.ts')
  const people = await listWorkplaces(ctx.db, ctx.ownerId)
  const before = await listCommunities(ctx.db, ctx.ownerId)
  const found = communitiesOf(people, await listTogether(ctx.db, ctx.ownerId, ctx.now()), before)
  if (isSame(before, found)) return
  await ctx.db.transaction().execute(async (db) => {
    await saveCommunities(db, ctx.ownerId, found)
    await bumpRevision(db, ctx.ownerId)
  })
}

function isSame(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  return before.size === after.size && [...after].every(([id, community]) => before.get(id) === community)
}
