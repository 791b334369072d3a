import { sql } from 'kysely'
import type { Together } from '#domain/coach/readiness/communities.ts'
import type { OwnerId } from '#domain/ids.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

/** Larger circles say nothing of any two in them. */
const MOST_IN_A_THREAD = 10
const MOST_AT_AN_EVENT = 30
/** Two who met weigh as much as two threads. */
const EVENT_WEIGHT = 2

/** People who were in one thread with the owner, or at one event, two to ten (thirty) at a time. */
export async function listTogether(db: Db, owner: OwnerId): Promise<Together[]> {
  const { rows: threads } = await sql<{ people: string[] }>`
    select array_agg(distinct i.person_id::text) as people
    from interaction i join record r on r.owner_id = i.owner_id and r.id = i.record_id
    where i.owner_id = ${owner} and r.thread is not null
    group by r.thread having count(distinct i.person_id) between 2 and ${MOST_IN_A_THREAD}`.execute(db)
  const { rows: events } = await sql<{ people: string[] }>`
    select array_agg(distinct coalesce(d.person_id::text, substring(g.guest from '^person:(.+)$'))) as people
    from event_guest g left join identity d on d.owner_id = g.owner_id and d.key = g.guest
    where g.owner_id = ${owner} and (d.person_id is not null or g.guest like 'person:%')
    group by g.event_id having count(*) between 2 and ${MOST_AT_AN_EVENT}`.execute(db)
  return [...threads.map(({ people }) => ({ people, weight: 1 })), ...events.map(({ people }) => ({ people, weight: EVENT_WEIGHT }))]
}

/** Person id -> number of their community. */
export async function listCommunities(db: Db, owner: OwnerId): Promise<Map<string, number>> {
  const rows = await db.selectFrom('community').select(['person_id', 'community']).where('owner_id', '=', owner).execute()
  return new Map(rows.map((row) => [row.person_id, row.community]))
}

/** Writes all communities anew. Inside a transaction. */
export async function saveCommunities(db: Db, owner: OwnerId, communities: ReadonlyMap<string, number>): Promise<void> {
  await db.deleteFrom('community').where('owner_id', '=', owner).execute()
  const rows = [...communities]
  for (let i = 0; i < rows.length; i += 5000)
    await sql`insert into community (owner_id, person_id, community)
      select ${owner}, person_id, community from ${unnested({ person_id: 'uuid', community: 'int' }, rows.slice(i, i + 5000))}`.execute(db)
}
