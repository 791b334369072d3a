import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#store/context.ts'
import { failRunningImports } from '#store/imports.ts'

const keyOf = (ownerId: string): RawBuilder<unknown> => sql`hashtextextended(${`import ${ownerId}`}, 0)`

/** Holds a lock of this owner's for as long as `work` takes; whoever else imports, undoes or confirms waits. */
export async function oneAtATime<T>({ db, ownerId }: Context, work: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (held) => {
    await sql`select pg_advisory_lock(${keyOf(ownerId)})`.execute(held)
    try {
      return await work()
    } finally {
      // A lock goes with its connection: where that broke, there is nothing to unlock, and why it broke is told by what broke with it.
      await sql`select pg_advisory_unlock(${keyOf(ownerId)})`.execute(held).catch(() => undefined)
    }
  })
}

/** Says of imports whose process was killed that they were cut off. While somebody imports, it does nothing. */
export async function closeCutOff({ db, ownerId }: Context): Promise<void> {
  await db.connection().execute(async (held) => {
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${keyOf(ownerId)}) as got`.execute(held)
    if (!rows[0]!.got) return
    try {
      await failRunningImports(db, ownerId, 'It was cut off.')
    } finally {
      await sql`select pg_advisory_unlock(${keyOf(ownerId)})`.execute(held)
    }
  })
}
