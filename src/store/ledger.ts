import { type RawBuilder, sql } from 'kysely'
import type { LedgerDay, Need } from '#domain/coach/kind/gather.ts'
import type { OwnerId } from '#domain/ids.ts'
import { type Act, type ActKind, LARGE_ASK } from '#domain/interactions/acts.ts'
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

export interface LedgerQuery {
  readonly since?: Date
  readonly until: Date
  readonly personId?: string
  readonly limit: number
}

/** What was given, asked for and thanked for up to a moment, newest first. */
export function listLedger(db: Db, owner: OwnerId, query: LedgerQuery): Promise<LedgerEntry[]> {
  return listEntries(db, owner, query, { worth: sql`(i.gives > 0 or i.asks > 0)`, act: 'thanks' })
}

/** What others want of the owner alone or of two more: asks, something to sell, invitations. Newest first. */
export function listWanted(db: Db, owner: OwnerId, query: LedgerQuery): Promise<LedgerEntry[]> {
  return listEntries(db, owner, query, {
    worth: sql`i.asks > 0 and i.direction = 'in' and i.audience <= 3`,
    act: 'invitation',
    onlyIn: true,
  })
}

/**
 * Entries by their worth, and those that only do some act. Two searches, each by its own index: with "or" between them everything that
 * ever passed would be read.
 */
async function listEntries(
  db: Db,
  owner: OwnerId,
  { since, until, personId, limit }: LedgerQuery,
  { worth, act, onlyIn = false }: { worth: RawBuilder<unknown>; act: ActKind; onlyIn?: boolean },
): Promise<LedgerEntry[]> {
  const within = sql`i.owner_id = ${owner} and i.at <= ${until} ${since ? sql`and i.at > ${since}` : sql``} ${personId ? sql`and i.person_id = ${personId}` : sql``}`
  const does = sql`r.acts @> ${JSON.stringify([{ kind: act }])}::jsonb ${onlyIn ? sql`and i.direction = 'in' and i.audience <= 3` : sql``}`
  // A person's own history is small; over everybody the records of the time are looked through, newest first.
  const byAct = personId
    ? sql`select i.person_id, i.at, i.record_id from interaction i join record r on r.owner_id = i.owner_id and r.id = i.record_id
        where ${within} and ${does} order by i.at desc limit ${limit}`
    : sql`select i.person_id, i.at, i.record_id from record r join interaction i on i.owner_id = r.owner_id and i.record_id = r.id
        where r.owner_id = ${owner} and r.at <= ${until} ${since ? sql`and r.at > ${since}` : sql``} and ${within} and ${does}
        order by r.at desc limit ${limit}`
  const { rows } = await sql<LedgerEntry>`
    with found as (
      (select i.person_id, i.at, i.record_id from interaction i where ${within} and ${worth} order by i.at desc limit ${limit})
      union
      (${byAct})
    )
    select i.record_id as "recordId", i.person_id as "personId", i.at, i.direction, i.kind, i.channel, r.subject, r.snippet, coalesce(r.acts, '[]') as acts, r.tag,
      i.gives, i.asks, exists (select from act_correction c where c.owner_id = i.owner_id and c.record_id = i.record_id) as "isCorrected"
    from found f
    join interaction i on i.owner_id = ${owner} and i.person_id = f.person_id and i.at = f.at and i.record_id = f.record_id
    join record r on r.owner_id = ${owner} and r.id = f.record_id
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
