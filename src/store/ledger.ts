import { sql } from 'kysely'
import type { LedgerDay, Need } from '#domain/coach/kind/gather.ts'
import type { OwnerId } from '#domain/ids.ts'
import { type Act, LARGE_ASK } from '#domain/interactions/acts.ts'
import type { Direction, InteractionKind } from '#domain/interactions/interaction.ts'
import { dayNumber } from '#domain/time.ts'
import type { Db } from './database.ts'

/**
 * What the owner gave and asked for between two moments, a row a day on which they did, oldest first. A message to several counts for
 * each of them in worth, and once in number. Days since 1970 in the owner's zone.
 */
export async function listOwnLedgerDays(
  db: Db,
  owner: OwnerId,
  { zone, since, until }: { zone: string; since: Date; until: Date },
): Promise<LedgerDay[]> {
  const { rows } = await sql<LedgerDay>`
    select (at at time zone ${zone})::date - date '1970-01-01' as day, sum(gives)::float8 as given, sum(asks)::float8 as asked,
      count(distinct record_id) filter (where gives > 0) as gives, count(distinct record_id) filter (where asks > 0) as asks,
      count(distinct record_id) filter (where asks >= ${LARGE_ASK - 0.001}) as "largeAsks"
    from interaction
    where owner_id = ${owner} and at > ${since} and at <= ${until} and (gives > 0 or asks > 0) and direction <> 'in'
    group by 1 order by 1`.execute(db)
  return rows
}

/** Stretches of time in which the owner was after something; one without an end lasts until `today` (since 1970). */
export async function listNeeds(db: Db, owner: OwnerId, today: number): Promise<Need[]> {
  const rows = await db.selectFrom('goal').select(['from_day', 'until_day']).where('owner_id', '=', owner).orderBy('from_day').execute()
  return rows.map((row) => ({ fromDay: dayNumber(row.from_day), untilDay: row.until_day ? dayNumber(row.until_day) : today }))
}

/** A message that asks, gives, thanks or the like, for the ledger. */
export interface LedgerEntry {
  readonly recordId: string
  readonly personId: string
  readonly at: Date
  readonly direction: Direction
  readonly kind: InteractionKind
  readonly channel: string
  readonly subject: string | null
  readonly snippet: string | null
  readonly acts: readonly Act[]
  readonly tag: 'give' | 'ask' | null
  readonly gives: number
  readonly asks: number
  readonly isCorrected: boolean
}

/**
 * What was given and asked for up to a moment, newest first.
 * @param of  'incoming': only what others ask of the owner, an invitation or something to sell among it
 */
export async function listLedger(
  db: Db,
  owner: OwnerId,
  { since, until, personId, of = 'all', limit }: { since?: Date; until: Date; personId?: string; of?: 'all' | 'incoming'; limit: number },
): Promise<LedgerEntry[]> {
  const wanted = sql`i.direction = 'in' and i.audience <= 3 and (i.asks > 0 or r.acts @> '[{"kind":"invitation"}]')`
  const { rows } = await sql<LedgerEntry>`
    select i.record_id as "recordId", i.person_id as "personId", i.at, i.direction, i.kind, i.channel, r.subject, r.snippet, coalesce(r.acts, '[]') as acts, r.tag,
      i.gives, i.asks, exists (select from act_correction c where c.owner_id = i.owner_id and c.record_id = i.record_id) as "isCorrected"
    from interaction i join record r on r.owner_id = i.owner_id and r.id = i.record_id
    where i.owner_id = ${owner} and i.at <= ${until} ${since ? sql`and i.at > ${since}` : sql``}
      ${personId ? sql`and i.person_id = ${personId}` : sql``}
      and ${of === 'incoming' ? wanted : sql`(i.gives > 0 or i.asks > 0 or r.acts @> '[{"kind":"thanks"}]')`}
    order by i.at desc, i.record_id limit ${limit}`.execute(db)
  return rows
}

/** How often something was given and asked for between two moments, by each side; a message to several counts once. */
export async function countGivesAndAsks(
  db: Db,
  owner: OwnerId,
  { since, until, personId }: { since: Date; until: Date; personId?: string },
): Promise<{ youGave: number; youAsked: number; theyGave: number; theyAsked: number }> {
  const { rows } = await sql<{ youGave: number; youAsked: number; theyGave: number; theyAsked: number }>`
    select count(distinct record_id) filter (where gives > 0 and direction <> 'in') as "youGave",
      count(distinct record_id) filter (where asks > 0 and direction <> 'in') as "youAsked",
      count(distinct record_id) filter (where gives > 0 and direction = 'in') as "theyGave",
      count(distinct record_id) filter (where asks > 0 and direction = 'in') as "theyAsked"
    from interaction
    where owner_id = ${owner} and at > ${since} and at <= ${until} and (gives > 0 or asks > 0) ${personId ? sql`and person_id = ${personId}` : sql``}`.execute(
    db,
  )
  return rows[0]!
}
