import { sql } from 'kysely'
import { type Act, worthOf } from '#domain/interactions/acts.ts'
import { calendarDayNumber } from '#domain/time.ts'
import { saveRecordActs } from '#store/acts.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { getOwner } from '#store/owner.ts'
import { promisesOf, removePromisesOf, savePromises } from '#store/promises.ts'
import { rebuildTies } from './rebuild-ties.ts'

/** Makes one record do what these acts say: its worth in the ledger, its promises, and the ties it touches. Inside a transaction. */
export async function applyActs(db: Db, ctx: Pick<Context, 'ownerId'>, recordId: string, acts: readonly Act[]): Promise<void> {
  const record = await saveRecordActs(db, ctx.ownerId, recordId, acts)
  if (!record) return
  const { gives, asks } = worthOf(record)
  const { rows } = await sql<{ personId: string; direction: 'in' | 'out' | 'both' }>`
    update interaction set gives = ${gives}, asks = ${asks} where owner_id = ${ctx.ownerId} and record_id = ${recordId}
    returning person_id as "personId", direction`.execute(db)
  const dayOf = calendarDayNumber((await getOwner(db)).zone)
  await removePromisesOf(db, ctx.ownerId, [recordId])
  await savePromises(
    db,
    ctx.ownerId,
    rows.flatMap(({ personId, direction }) => promisesOf(record, personId, direction, dayOf)),
  )
  await rebuildTies(
    db,
    ctx,
    rows.map(({ personId }) => personId),
  )
}
