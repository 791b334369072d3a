import { sql } from 'kysely'
import type { Context } from '#store/context.ts'

/**
 * Everything that is known of everybody, without the ids and times that differ from one installation to the next: to tell whether two
 * ways to the same data lead to the same.
 */
export async function networkOf({ db, ownerId }: Context): Promise<unknown> {
  const { rows: people } = await sql<{ keys: string[] }>`
    select (select coalesce(array_agg(key order by key), '{}') from identity d where d.owner_id = p.owner_id and d.person_id = p.id) as keys,
      p.name, p.organisation, p.title, p.place, p.birth_month, p.birth_day, p.birth_year, p.connected_on, p.rhythm_days, p.skips,
      (select coalesce(array_agg(concat_ws(' ', i.at at time zone 'UTC', i.kind, i.channel, i.direction, i.audience) order by i.at, i.kind, i.direction), '{}')
        from interaction i where i.owner_id = p.owner_id and i.person_id = p.id) as interactions,
      (select t.sums from tie t where t.owner_id = p.owner_id and t.person_id = p.id and t.n > 0) as sums
    from person p where p.owner_id = ${ownerId}`.execute(db)
  const { rows: mine } = await sql`select key from own_identity where owner_id = ${ownerId} and is_mine order by key`.execute(db)
  const { rows: counts } = await sql`select
    (select count(*) from record where owner_id = ${ownerId}) as records, (select count(*) from post where owner_id = ${ownerId}) as posts,
    (select count(*) from event where owner_id = ${ownerId}) as events, (select count(*) from note where owner_id = ${ownerId}) as notes,
    (select count(*) from identity d where owner_id = ${ownerId} and not exists (select from person p where p.owner_id = d.owner_id and p.id = d.person_id)) as lost,
    (select count(*) from interaction i where owner_id = ${ownerId} and not exists (select from record r where r.owner_id = i.owner_id and r.id = i.record_id)) as loose`.execute(
    db,
  )
  return { people: people.toSorted((a, b) => (a.keys.join() < b.keys.join() ? -1 : 1)), mine, counts: counts[0] }
}
