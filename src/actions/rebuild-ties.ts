import { calendarDayNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { getOwner } from '#store/owner.ts'
import { countTouches, listTouches, saveTies, tieOf } from '#store/ties.ts'

/** People whose touches are counted at once. */
const COUNTED = 2000
/** Of so many people, or of so many touches, the touches are in memory at once: a busy person has ten thousand, the busiest of an office two hundred thousand. */
const MOST_PEOPLE = 100
const MOST_TOUCHES = 20_000

/** Works out the ties of some people anew from everything that passed with them. Call inside the transaction that changed it. */
export async function rebuildTies(db: Db, ctx: Pick<Context, 'ownerId'>, people: Iterable<string>): Promise<void> {
  const { zone } = await getOwner(db)
  const dayOf = calendarDayNumber(zone)
  const all = [...people]
  for (let i = 0; i < all.length; i += COUNTED) {
    const some = all.slice(i, i + COUNTED)
    for (const chunk of chunksOf(some, await countTouches(db, ctx.ownerId, some))) {
      const byPerson = Map.groupBy(await listTouches(db, ctx.ownerId, chunk), ({ personId }) => personId)
      await saveTies(
        db,
        ctx.ownerId,
        chunk.map((id) => tieOf(id, byPerson.get(id) ?? [], dayOf)),
      )
    }
  }
}

function* chunksOf(people: readonly string[], touches: ReadonlyMap<string, number>): Generator<string[]> {
  let chunk: string[] = []
  let held = 0
  for (const id of people) {
    const count = touches.get(id) ?? 0
    if (chunk.length === MOST_PEOPLE || (chunk.length > 0 && held + count > MOST_TOUCHES)) {
      yield chunk
      chunk = []
      held = 0
    }
    chunk.push(id)
    held += count
  }
  if (chunk.length > 0) yield chunk
}
