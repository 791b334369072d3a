import type { PostingNetwork } from '#domain/coach/share/bounds.ts'
import type { OwnerId } from '#domain/ids.ts'
import type { Db } from './database.ts'

/** A post the owner is writing. */
export interface DraftRow {
  readonly id: string
  readonly channel: PostingNetwork
  readonly text: string
  /** When it is meant to go out. */
  readonly plannedAt: Date | null
  /** When the owner said that it went out. */
  readonly outAt: Date | null
  readonly createdAt: Date
}

const COLUMNS = ['id', 'channel', 'text', 'planned_at as plannedAt', 'out_at as outAt', 'created_at as createdAt'] as const

/** Drafts that did not go out yet: planned ones by their time, then the others, newest first; at most 200. */
export async function listDrafts(db: Db, owner: OwnerId): Promise<DraftRow[]> {
  const rows = await db
    .selectFrom('draft')
    .select(COLUMNS)
    .where('owner_id', '=', owner)
    .where('out_at', 'is', null)
    .orderBy('planned_at', (order) => order.asc().nullsLast())
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows as DraftRow[]
}

/** One draft, locked until the transaction ends. */
export async function findDraft(db: Db, owner: OwnerId, id: string): Promise<DraftRow | undefined> {
  const row = await db.selectFrom('draft').select(COLUMNS).where('owner_id', '=', owner).where('id', '=', id).forUpdate().executeTakeFirst()
  return row as DraftRow | undefined
}

/** Adds a draft, or writes over the one with its id. */
export async function saveDraft(db: Db, owner: OwnerId, { id, channel, text, plannedAt, outAt, createdAt }: DraftRow): Promise<void> {
  const values = { channel, text, planned_at: plannedAt, out_at: outAt }
  await db
    .insertInto('draft')
    .values({ owner_id: owner, id, created_at: createdAt, ...values })
    .onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(values))
    .execute()
}

export async function removeDraft(db: Db, owner: OwnerId, id: string): Promise<void> {
  await db.deleteFrom('draft').where('owner_id', '=', owner).where('id', '=', id).execute()
}
