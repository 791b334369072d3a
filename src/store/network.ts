import { sql } from 'kysely'
import type { LastExchange } from '#domain/coach/known.ts'
import type { OwnerId } from '#domain/ids.ts'
import { type Act, isOnlyThanks } from '#domain/interactions/acts.ts'
import type { Db } from './database.ts'

/** One person with their tie, as stored. */
export interface NetworkRow {
  readonly id: string
  readonly name: string
  readonly organisation: string | null
  readonly title: string | null
  readonly place: string | null
  readonly birthMonth: number | null
  readonly birthDay: number | null
  readonly birthYear: number | null
  readonly connectedOn: string | null
  readonly circlePin: string | null
  readonly importance: number
  readonly rhythmDays: number | null
  readonly skips: number
  readonly isResting: boolean
  readonly sums: string | null
  readonly channels: string | null
  readonly circle: string | null
}

/** Everybody who is shown, in no order. @param people  only those of them */
export async function listNetwork(db: Db, owner: OwnerId, people?: readonly string[]): Promise<NetworkRow[]> {
  const { rows } = await sql<NetworkRow>`
    select p.id, p.name, p.organisation, p.title, p.place, p.birth_month as "birthMonth", p.birth_day as "birthDay",
      p.birth_year as "birthYear", p.connected_on as "connectedOn", p.circle_pin as "circlePin", p.importance, p.rhythm_days as "rhythmDays", p.skips,
      p.is_resting as "isResting", t.sums, t.channels, t.circle
    from person p left join tie t on t.owner_id = p.owner_id and t.person_id = p.id
    where p.owner_id = ${owner} and p.hidden_at is null ${people ? sql`and p.id = any(${people}::uuid[])` : sql``}`.execute(db)
  return rows
}

/** People that a source named. */
export async function listPeopleOfSource(db: Db, owner: OwnerId, source: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('import', (join) => join.onRef('import.owner_id', '=', 'claim.owner_id').onRef('import.id', '=', 'claim.import_id'))
    .select('claim.person_id as id')
    .distinct()
    .where('claim.owner_id', '=', owner)
    .where('import.source', '=', source)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** How many people each source named, most first. */
export async function listSources(db: Db, owner: OwnerId): Promise<{ source: string; title: string; people: number }[]> {
  const { rows } = await sql<{ source: string; title: string; people: number }>`
    select i.source, min(i.title) as title, count(distinct c.person_id) as people
    from claim c join import i on i.owner_id = c.owner_id and i.id = c.import_id
    where c.owner_id = ${owner} group by i.source order by 3 desc, 1`.execute(db)
  return rows
}

/** The last thing that passed with each of these people before `before`. */
export async function listLastExchanges(db: Db, owner: OwnerId, people: readonly string[], before: Date): Promise<LastExchange[]> {
  const { rows } = await sql<Omit<LastExchange, 'onlyThanks'> & { acts: readonly Act[] | null }>`
    select i.person_id as "personId", i.at, i.direction, i.kind, i.channel, i.audience, r.subject, r.snippet, r.asks, r.acts
    from unnest(${people}::uuid[]) as given(id)
    cross join lateral (
      select * from interaction where owner_id = ${owner} and person_id = given.id and at <= ${before} and audience <= 10
      order by at desc, record_id desc limit 1
    ) i
    join record r on r.owner_id = ${owner} and r.id = i.record_id`.execute(db)
  return rows.map(({ acts, ...last }) => ({ ...last, onlyThanks: isOnlyThanks(acts ?? [], last.snippet ?? '') }))
}

/** An answer comes within so many days; what comes later is a new beginning. */
const ANSWERED_DAYS = 30

/** Who wrote to the owner after `since`, up to `until`, in answer to what the owner had written. What both did together answers nothing. */
export async function listWroteBack(db: Db, owner: OwnerId, since: Date, until: Date): Promise<Set<string>> {
  const { rows } = await sql<{ personId: string }>`
    select distinct i.person_id as "personId"
    from interaction i
    where i.owner_id = ${owner} and i.at > ${since} and i.at <= ${until} and i.direction = 'in' and i.kind in ('mail', 'message', 'letter')
      and exists (
        select 1 from interaction o
        where o.owner_id = ${owner} and o.person_id = i.person_id and o.direction = 'out' and o.kind in ('mail', 'message', 'letter')
          and o.at < i.at and o.at > i.at - make_interval(days => ${ANSWERED_DAYS}::int)
      )`.execute(db)
  return new Set(rows.map(({ personId }) => personId))
}
