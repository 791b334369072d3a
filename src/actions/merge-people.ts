import { sql } from 'kysely'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { getPersonRow, listBelongings, moveBelongings, saveMerge } from '#store/merges.ts'

/**
 * Makes two people one, inside the caller's transaction: everything of `absorb` becomes `keep`'s. Ties are to be rebuilt after it.
 * What the owner set for `keep` stays; where they set nothing, what they set for `absorb` is taken over. What it takes to make them two
 * again is kept (regroup-people.ts).
 */
export async function mergePeople(
  db: Db,
  { ownerId }: Pick<Context, 'ownerId'>,
  keep: string,
  absorb: string,
  because: string,
): Promise<void> {
  const keys = (await listIdentitiesOf(db, ownerId, [absorb])).map(({ key }) => key)
  const { person } = await getPersonRow(db, ownerId, absorb)
  const { settings: before } = await getPersonRow(db, ownerId, keep)
  const belongings = await listBelongings(db, ownerId, absorb)
  await sql`update identity set person_id = ${keep} where owner_id = ${ownerId} and person_id = ${absorb}`.execute(db)
  await sql`update claim set person_id = ${keep} where owner_id = ${ownerId} and person_id = ${absorb}`.execute(db)
  await moveBelongings(db, ownerId, belongings, [absorb], keep)
  await sql`delete from event_guest where owner_id = ${ownerId} and guest = ${`person:${absorb}`}`.execute(db)
  await sql`insert into interaction (owner_id, person_id, at, record_id, kind, channel, direction, audience, gives, asks)
    select owner_id, ${keep}, at, record_id, kind, channel, direction, audience, gives, asks from interaction where owner_id = ${ownerId} and person_id = ${absorb}
    on conflict do nothing`.execute(db)
  for (const table of ['interaction', 'tie', 'community', 'chosen'])
    await sql`delete from ${sql.table(table)} where owner_id = ${ownerId} and person_id = ${absorb}`.execute(db)
  await sql`update person k set circle_pin = coalesce(k.circle_pin, a.circle_pin), rhythm_days = coalesce(k.rhythm_days, a.rhythm_days),
      importance = case when k.importance = 1 then a.importance else k.importance end, is_resting = k.is_resting or a.is_resting, by_hand = k.by_hand or a.by_hand
    from person a where k.owner_id = ${ownerId} and k.id = ${keep} and a.owner_id = ${ownerId} and a.id = ${absorb}`.execute(db)
  const { settings: after } = await getPersonRow(db, ownerId, keep)
  await saveMerge(db, ownerId, { keep, absorbed: absorb, because, keys, kept: { person, before, after, belongings } }, new Date())
  await sql`delete from person where owner_id = ${ownerId} and id = ${absorb}`.execute(db)
}
