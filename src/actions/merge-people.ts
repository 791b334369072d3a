import { sql } from 'kysely'
import { unnested } from '#store/bulk.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { listBelongings, listPersonRows, moveBelongings, saveMerges } from '#store/merges.ts'

/** Two people to be made one: everything of `absorb` becomes `keep`'s. */
export interface Merge {
  readonly keep: string
  readonly absorb: string
  readonly because: string
}

/**
 * Makes people one, inside the caller's transaction; ties are to be rebuilt after it. Nobody who is absorbed may be kept in another of them.
 * What the owner set for `keep` stays; where they set nothing, what they set for `absorb` is taken over. What it takes to make them two
 * again is kept (regroup-people.ts).
 */
export async function mergePeople(db: Db, ctx: Pick<Context, 'ownerId'>, merges: readonly Merge[]): Promise<void> {
  const ofKeep = [...Map.groupBy(merges, ({ keep }) => keep).values()]
  // What one keep takes over from the first it need not take from the second: those come one after the other.
  const rounds = Math.max(0, ...ofKeep.map((of) => of.length))
  for (let round = 0; round < rounds; round++)
    await mergeEach(
      db,
      ctx,
      ofKeep.flatMap((of) => of[round] ?? []),
    )
}

/** @param merges  each keeps somebody else */
async function mergeEach(db: Db, { ownerId }: Pick<Context, 'ownerId'>, merges: readonly Merge[]): Promise<void> {
  const keeps = merges.map(({ keep }) => keep)
  const absorbed = merges.map(({ absorb }) => absorb)
  const pairs = sql`(select * from ${unnested(
    { keep: 'uuid', absorb: 'uuid' },
    merges.map(({ keep, absorb }) => [keep, absorb]),
  )}) m`
  const keysOf = Map.groupBy(await listIdentitiesOf(db, ownerId, absorbed), ({ personId }) => personId)
  const gone = await listPersonRows(db, ownerId, absorbed)
  const before = await listPersonRows(db, ownerId, keeps)
  const belongings = await listBelongings(db, ownerId, absorbed)
  for (const table of ['identity', 'claim'])
    await sql`update ${sql.table(table)} t set person_id = m.keep from ${pairs} where t.owner_id = ${ownerId} and t.person_id = m.absorb`.execute(
      db,
    )
  for (const { keep, absorb } of merges) await moveBelongings(db, ownerId, belongings.get(absorb) ?? {}, [absorb], keep)
  const guests = absorbed.map((id) => `person:${id}`)
  await sql`delete from event_guest where owner_id = ${ownerId} and guest = any(${guests}::text[])`.execute(db)
  await sql`insert into interaction (owner_id, person_id, at, record_id, kind, channel, direction, audience, gives, asks)
    select i.owner_id, m.keep, i.at, i.record_id, i.kind, i.channel, i.direction, i.audience, i.gives, i.asks
    from ${pairs} join interaction i on i.owner_id = ${ownerId} and i.person_id = m.absorb
    on conflict do nothing`.execute(db)
  for (const table of ['interaction', 'tie', 'community', 'chosen'])
    await sql`delete from ${sql.table(table)} where owner_id = ${ownerId} and person_id = any(${absorbed}::uuid[])`.execute(db)
  await sql`update person k set circle_pin = coalesce(k.circle_pin, a.circle_pin), rhythm_days = coalesce(k.rhythm_days, a.rhythm_days),
      importance = case when k.importance = 1 then a.importance else k.importance end, is_resting = k.is_resting or a.is_resting, by_hand = k.by_hand or a.by_hand
    from ${pairs} join person a on a.owner_id = ${ownerId} and a.id = m.absorb where k.owner_id = ${ownerId} and k.id = m.keep`.execute(db)
  const after = await listPersonRows(db, ownerId, keeps)
  await saveMerges(
    db,
    ownerId,
    merges.map(({ keep, absorb, because }) => ({
      keep,
      absorbed: absorb,
      because,
      keys: (keysOf.get(absorb) ?? []).map(({ key }) => key),
      kept: {
        person: gone.get(absorb)!.person,
        before: before.get(keep)!.settings,
        after: after.get(keep)!.settings,
        belongings: belongings.get(absorb) ?? {},
      },
    })),
    new Date(),
  )
  await sql`delete from person where owner_id = ${ownerId} and id = any(${absorbed}::uuid[])`.execute(db)
}
