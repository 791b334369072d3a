import { sql } from 'kysely'
import { ADDED_BY_HAND } from '#domain/people/why-theirs.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { removeIntroductionsOf } from '#store/introductions.ts'

/**
 * Takes away those of some people that nothing speaks for any more: no identity of theirs left, or no source that names one, no
 * interaction, and nothing of the owner's own hand (added, logged or noted).
 * @returns the ones that stay
 */
export async function removeUnsupported(db: Db, { ownerId }: Pick<Context, 'ownerId'>, people: Iterable<string>): Promise<string[]> {
  const all = [...people]
  const { rows } = await sql<{ id: string }>`
    select p.id from person p
    where p.owner_id = ${ownerId} and p.id = any(${all}::uuid[]) and not p.by_hand
      and not exists (select from interaction i where i.owner_id = p.owner_id and i.person_id = p.id)
      and not exists (select from note n where n.owner_id = p.owner_id and n.person_id = p.id)
      and not exists (select from met m where m.owner_id = p.owner_id and m.person_id = p.id)
      and not exists (select from identity h where h.owner_id = p.owner_id and h.person_id = p.id and h.because = ${ADDED_BY_HAND})
      and (not exists (select from identity d where d.owner_id = p.owner_id and d.person_id = p.id)
        or not exists (select from claim c where c.owner_id = p.owner_id and c.person_id = p.id))`.execute(db)
  const gone = rows.map(({ id }) => id)
  // What sources say under the owner's own addresses is kept: one of these may turn out not to be theirs.
  const lost = sql`claim where owner_id = ${ownerId} and person_id = any(${gone}::uuid[]) and not exists (
    select from own_identity o where o.owner_id = claim.owner_id and o.is_mine and o.key = any(string_to_array(claim.identities, E'\\n')))`
  await sql`delete from photo where owner_id = ${ownerId} and claim_id in (select id from ${lost})`.execute(db)
  await sql`delete from ${lost}`.execute(db)
  await removeIntroductionsOf(db, ownerId, gone)
  for (const table of ['identity', 'tie', 'nudge_mark', 'promise', 'plan_step', 'community', 'publication_owner', 'chosen'])
    await sql`delete from ${sql.table(table)} where owner_id = ${ownerId} and person_id = any(${gone}::uuid[])`.execute(db)
  await sql`delete from merge where owner_id = ${ownerId} and keep = any(${gone}::uuid[])`.execute(db)
  await sql`delete from person where owner_id = ${ownerId} and id = any(${gone}::uuid[])`.execute(db)
  const left = new Set(gone)
  const { rows: existing } = await sql<{
    id: string
  }>`select id from person where owner_id = ${ownerId} and id = any(${all}::uuid[])`.execute(db)
  return existing.map(({ id }) => id).filter((id) => !left.has(id))
}
