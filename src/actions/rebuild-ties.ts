import { calendarDayNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { getOwner } from '#store/owner.ts'
import { listTouches, saveTies, tieOf } from '#store/ties.ts'

/** People whose touches are held in memory at once: a busy one has ten thousand. */
const CHUNK = 100

/** Works out the ties of some people anew from everything that passed with them. Call inside the transaction that changed it. */
export async function rebuildTies(db: Db, ctx: Pick<Context, 'ownerId'>, people: Iterable<string>): Promise<void> {
  const { zone } = await getOwner(db)
  const dayOf = calendarDayNumber(zone)
  const all = [...people]
  for (let i = 0; i < all.length; i += CHUNK) {
    const chunk = all.slice(i, i + CHUNK)
    const byPerson = Map.groupBy(await listTouches(db, ctx.ownerId, chunk), ({ personId }) => personId)
    await saveTies(
      db,
      ctx.ownerId,
      chunk.map((id) => tieOf(id, byPerson.get(id) ?? [], dayOf)),
    )
  }
}
