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

/** The context of the one owner of an installation, who is made at first start. */
export async function openContext(database: Database, dataFolder: string, now: () => Date): Promise<Context> {
  const owner = await getOwner(database.db)
  return { db: database.db, ownerId: owner.id, dataFolder, now }
}
