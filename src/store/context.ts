import type { OwnerId } from '#domain/ids.ts'
import type { Database, Db } from './database.ts'
import { getOwner } from './owner.ts'

/** What every action needs: where the data is, whose it is, and what time it is. */
export interface Context {
  readonly db: Db
  readonly ownerId: OwnerId
  readonly dataFolder: string
  /** The moment that counts as now; `--now` sets it. */
  readonly now: () => Date
}

/**
 * The later of `now` and the clock: what an archive tells up to then can have happened. Under `--now` in the past it is saved all the same,
 * for views look no further than their own now.
 */
export function latestNow({ now }: Pick<Context, 'now'>): Date {
  return new Date(Math.max(now().getTime(), Date.now()))
}

/** The context of the one owner of an installation, who is made at first start. */
export async function openContext(database: Database, dataFolder: string, now: () => Date): Promise<Context> {
  const owner = await getOwner(database.db)
  return { db: database.db, ownerId: owner.id, dataFolder, now }
}
