import { type RawBuilder, sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Together } from '#domain/network/graph.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

/** Larger circles say nothing of any two in them. */
const MOST_IN_A_THREAD = 10
const MOST_AT_AN_EVENT = 30
/** Two who met weigh as much as two threads. */
const MEETING_WEIGHT = 2

/** Guest `g` of event `e` as a person's id, by identity `d`; null for somebody who is nobody of the network. */
const GUEST = sql`coalesce(d.person_id::text, substring(g.guest from '^person:(.+)$'))`

/**
 * Whether guest `g` of event `e` was there: who is noted as having come; else who said yes or hosted it. In a calendar whoever did not
 * say no is taken to have come, as its meetings are read (few people press the button).
 * @param until  what has not begun by then, nobody was at
 */
function wasThere(until: Date): RawBuilder<boolean> {
  return sql<boolean>`(e.at <= ${until} and coalesce(g.came, g.answer = 'yes' or (g.answer is distinct from 'no' and
    (g.role = 'hosting' or (e.channel = 'calendar' and e.import_id is not null))), false))`
}

/** People who were in one thread with the owner, or at one event, two to ten (thirty) at a time, or whom the owner introduced, up to `until`. */
export async function listTogether(db: Db, owner: OwnerId, until: Date): Promise<Together[]> {
  const { rows: threads } = await sql<{ people: string[] }>`
    select array_agg(distinct i.person_id::text) as people
    from interaction i join record r on r.owner_id = i.owner_id and r.id = i.record_id
    where i.owner_id = ${owner} and i.at <= ${until} and r.thread is not null
    group by r.thread having count(distinct i.person_id) between 2 and ${MOST_IN_A_THREAD}`.execute(db)
  const { rows: events } = await sql<{ people: string[] }>`
    select array_agg(distinct ${GUEST}) as people
    from event e join event_guest g on g.owner_id = e.owner_id and g.event_id = e.id
    left join identity d on d.owner_id = g.owner_id and d.key = g.guest
    where e.owner_id = ${owner} and (d.person_id is not null or g.guest like 'person:%') and ${wasThere(until)}
    group by e.id having count(*) between 2 and ${MOST_AT_AN_EVENT}`.execute(db)
  const { rows: introduced } = await sql<{ people: string[] }>`
    select array_agg(distinct person_id::text) as people from interaction
    where owner_id = ${owner} and kind = 'introduction' and at <= ${until}
    group by record_id having count(distinct person_id) = 2`.execute(db)
  const met = [...events, ...introduced].map(({ people }) => ({ people, weight: MEETING_WEIGHT }))
  return [...threads.map(({ people }) => ({ people, weight: 1 })), ...met]
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

/** What two people have in common, besides the owner. */
export interface Shared {
  readonly threads: number
  readonly events: number
  /** How often the owner introduced them to each other. */
  readonly introductions: number
  /** The last of these, up to `until`; null when there was none. */
  readonly lastAt: Date | null
  /** The latest event they were both at. */
  readonly event: string | null
}

/** Threads with the owner that both of two people were in, events both were at, and introductions of the two, counted as `listTogether` does. */
export async function getShared(db: Db, owner: OwnerId, [a, b]: readonly [string, string], until: Date): Promise<Shared> {
  const { rows } = await sql<{ count: number; lastAt: Date | null }>`
    select count(*)::int as count, max(at) as "lastAt" from (
      select r.thread, max(i.at) as at from interaction i join record r on r.owner_id = i.owner_id and r.id = i.record_id
      where i.owner_id = ${owner} and i.person_id = any(${[a, b]}::uuid[]) and i.at <= ${until} and r.thread is not null
      group by r.thread having count(distinct i.person_id) = 2
    ) both_in`.execute(db)
  const { rows: events } = await sql<{ title: string; at: Date }>`
    select e.title, e.at from event e
    join event_guest g on g.owner_id = e.owner_id and g.event_id = e.id
    left join identity d on d.owner_id = g.owner_id and d.key = g.guest
    where e.owner_id = ${owner} and ${GUEST} = any(${[a, b]}::text[]) and ${wasThere(until)}
    group by e.id, e.title, e.at having count(distinct ${GUEST}) = 2
    order by e.at desc`.execute(db)
  const { rows: introduced } = await sql<{ at: Date }>`
    select i.at from interaction i
    where i.owner_id = ${owner} and i.person_id = ${a} and i.kind = 'introduction' and i.at <= ${until} and (
      select array_agg(distinct o.person_id) from interaction o
      where o.owner_id = i.owner_id and o.record_id = i.record_id and o.person_id <> i.person_id) = array[${b}::uuid]
    order by i.at desc`.execute(db)
  const [threads] = rows
  const instants = [threads!.lastAt, events[0]?.at ?? null, introduced[0]?.at ?? null].filter((at) => at !== null)
  return {
    threads: threads!.count,
    events: events.length,
    introductions: introduced.length,
    lastAt: instants.length === 0 ? null : new Date(Math.max(...instants.map((at) => at.getTime()))),
    event: events[0]?.title ?? null,
  }
}
