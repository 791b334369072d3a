import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Job, News } from '#domain/people/news.ts'
import type { Day } from '#domain/time.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

export interface NewsRow {
  readonly id: string
  readonly key: string
  readonly onDay: Day
  readonly kind: 'job' | 'gone'
  readonly before: Job
  readonly after: Job | null
}

/** Exports of one source in the order of the last day they know of, each with that day. */
const EXPORTS = (owner: OwnerId, source: string) => sql`
  exports as (
    select i.id, coalesce(greatest(i.to_day, max((c.said->>'connectedOn')::date)), i.started_at::date) as as_of
    from import i left join claim c on c.owner_id = i.owner_id and c.import_id = i.id
    where i.owner_id = ${owner} and i.source = ${source} and i.state = 'done' group by i.id, i.to_day, i.started_at
  )`

export interface JobStep {
  readonly key: string
  readonly onDay: Day
  readonly before: Job
  readonly after: Job
}

/** Where what one export says of somebody's work is not what the export before it said. */
export async function listJobSteps(db: Db, owner: OwnerId, source: string): Promise<JobStep[]> {
  const { rows } = await sql<JobStep>`
    with ${EXPORTS(owner, source)}, told as (
      select split_part(c.identities, E'\n', 1) as key, e.as_of, e.id,
        jsonb_build_object('organisation', c.said->'organisation', 'title', c.said->'title') as job
      from claim c join exports e on e.id = c.import_id
      where c.owner_id = ${owner} and (c.said ? 'organisation' or c.said ? 'title')
    ), steps as (
      select key, as_of, job, lag(job) over (partition by key order by as_of, id) as job_before from told
    )
    select key, as_of::text as "onDay", job_before as before, job as after from steps where job_before is not null and job_before <> job`.execute(
    db,
  )
  return rows
}

/**
 * Connections of one export that the next one does not have any more, where both are of one account: at least half of the earlier one's are in
 * the later one too.
 */
export async function listGone(db: Db, owner: OwnerId, source: string): Promise<{ key: string; onDay: Day }[]> {
  const { rows } = await sql<{ key: string; onDay: Day }>`
    with ${EXPORTS(owner, source)}, told as (
      select distinct split_part(c.identities, E'\n', 1) as key, e.as_of, e.id
      from claim c join exports e on e.id = c.import_id where c.owner_id = ${owner} and c.said ? 'connectedOn'
    ), sizes as (select id, as_of, count(*) as size from told group by id, as_of),
    pairs as (
      select id as earlier, size, lead(id) over (order by as_of, id) as later, lead(as_of) over (order by as_of, id) as later_as_of from sizes
    ), kept as (
      select p.earlier, p.later, p.later_as_of, p.size, count(*) as both_have from pairs p
      join told a on a.id = p.earlier join told b on b.id = p.later and b.key = a.key group by 1, 2, 3, 4
    )
    select a.key, k.later_as_of::text as "onDay" from kept k join told a on a.id = k.earlier
    where k.both_have * 2 >= k.size and not exists (select from told b where b.id = k.later and b.key = a.key)`.execute(db)
  return rows
}

/** Writes the news of one source anew. */
export async function replaceNews(db: Db, owner: OwnerId, source: string, news: readonly NewsRow[]): Promise<void> {
  await sql`delete from news where owner_id = ${owner} and source = ${source}`.execute(db)
  for (let i = 0; i < news.length; i += 2000)
    await sql`insert into news (owner_id, id, source, key, on_day, kind, before, after)
      select ${owner}, id, ${source}, key, on_day, kind, before::jsonb, after::jsonb from ${unnested(
        { id: 'uuid', key: 'text', on_day: 'date', kind: 'text', before: 'text', after: 'text' },
        news
          .slice(i, i + 2000)
          .map(({ id, key, onDay, kind, before, after }) => [id, key, onDay, kind, JSON.stringify(before), after && JSON.stringify(after)]),
      )} on conflict do nothing`.execute(db)
}

const NEWS = sql`
  select f.id, i.person_id as "personId", f.on_day::text as "onDay", f.kind, f.before, f.after,
    coalesce((select min(m.title) from import m where m.owner_id = f.owner_id and m.source = f.source), f.source) as source
  from news f join identity i on i.owner_id = f.owner_id and i.key = f.key`

/** What changed about one person, the newest first. */
export async function listNewsOf(db: Db, owner: OwnerId, personId: string, until: Day): Promise<News[]> {
  const { rows } = await sql<News>`${NEWS} where f.owner_id = ${owner} and i.person_id = ${personId} and f.on_day <= ${until}
    order by f.on_day desc, f.id`.execute(db)
  return rows
}

/** What changed about anybody from one day to another, the newest first. */
export async function listNewsBetween(db: Db, owner: OwnerId, from: Day, until: Day): Promise<News[]> {
  const { rows } =
    await sql<News>`${NEWS} where f.owner_id = ${owner} and f.on_day between ${from} and ${until} order by f.on_day desc, f.id`.execute(db)
  return rows
}

/** How many news of each kind the newest export of a source told. */
export async function countNewsOn(db: Db, owner: OwnerId, source: string, importId: string): Promise<{ jobs: number; gone: number }> {
  const { rows } = await sql<{ jobs: number; gone: number }>`
    with ${EXPORTS(owner, source)}
    select count(*) filter (where kind = 'job') as jobs, count(*) filter (where kind = 'gone') as gone from news f
    join exports e on e.id = ${importId} and e.as_of = f.on_day where f.owner_id = ${owner} and f.source = ${source}`.execute(db)
  return rows[0]!
}
