import { sql } from 'kysely'
import type { PostingNetwork } from '#domain/coach/share/bounds.ts'
import type { MonthBounds } from '#domain/coach/share/month-bounds.ts'
import type { OwnerId } from '#domain/ids.ts'
import type { Db } from './database.ts'

export type OwnBounds = Readonly<Partial<Record<PostingNetwork, MonthBounds>>>

/** The owner's own figures a month, of the networks they set any for. */
export async function getOwnBounds(db: Db, owner: OwnerId): Promise<OwnBounds> {
  const row = await db.selectFrom('owner').select('settings').where('owner_id', '=', owner).executeTakeFirst()
  return (row?.settings.posting ?? {}) as OwnBounds
}

/** Keeps the owner's figures for one network; null goes back to the defaults. Other settings stay as they are. */
export async function saveOwnBounds(db: Db, owner: OwnerId, network: PostingNetwork, bounds: MonthBounds | null): Promise<void> {
  const { [network]: _, ...others } = await getOwnBounds(db, owner)
  const posting = JSON.stringify(bounds === null ? others : { ...others, [network]: bounds })
  await sql`update owner set settings = settings || jsonb_build_object('posting', ${posting}::jsonb) where owner_id = ${owner}`.execute(db)
}
