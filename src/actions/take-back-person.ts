import { nameByHand } from '#domain/people/identity.ts'
import { ADDED_BY_HAND } from '#domain/people/why-theirs.ts'
import type { Undo } from '#store/changes.ts'
import { listChosen, saveChosen } from '#store/chosen.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { removeIntroductionsOf } from '#store/introductions.ts'
import { removeLinksOf } from '#store/links.ts'
import { takeBackIdentity } from './identity/add-identity.ts'
import { refreshPeople } from './refresh-people.ts'

type Added = Extract<Undo, { type: 'person' }>
const named = (keys: readonly string[]) => keys.filter((key) => nameByHand(key) !== undefined)

/** Of somebody whom a source tells of by now only the owner's own word goes: the name and the address that they wrote. */
export async function takeBackPerson(db: Db, ctx: Context, { personId, organisation }: Added): Promise<void> {
  const { ownerId } = ctx
  if ((await listClaimsOf(db, ownerId, [personId])).length === 0) return removePerson(db, ctx, personId)
  const own = (await listIdentitiesOf(db, ownerId, [personId])).filter(({ because }) => because === ADDED_BY_HAND).map(({ key }) => key)
  await removeLinksOf(db, ownerId, named(own))
  await db.updateTable('person').set({ by_hand: false }).where('owner_id', '=', ownerId).where('id', '=', personId).execute()
  const chosen = await listChosen(db, ownerId, [personId])
  if (chosen.some(({ field, value }) => field === 'organisation' && value === organisation))
    await saveChosen(db, ownerId, personId, 'organisation', null)
  for (const key of own) await takeBackIdentity(db, ctx, { key, links: [] })
  await refreshPeople(db, ctx, [personId])
}

async function removePerson(db: Db, { ownerId }: Context, personId: string): Promise<void> {
  const keys = (await listIdentitiesOf(db, ownerId, [personId])).map(({ key }) => key)
  await removeLinksOf(db, ownerId, named(keys))
  await removeIntroductionsOf(db, ownerId, [personId])
  for (const table of [
    'identity',
    'tie',
    'note',
    'nudge_mark',
    'interaction',
    'promise',
    'plan_step',
    'met',
    'community',
    'publication_owner',
    'chosen',
  ] as const)
    await db.deleteFrom(table).where('owner_id', '=', ownerId).where('person_id', '=', personId).execute()
  await db.deleteFrom('event_guest').where('owner_id', '=', ownerId).where('guest', '=', `person:${personId}`).execute()
  await db.deleteFrom('person').where('owner_id', '=', ownerId).where('id', '=', personId).execute()
}

/** Somebody who was written to or noted since is somebody, whatever happens to the evening they were met. */
export async function removePersonUnlessUsed(db: Db, ctx: Context, personId: string): Promise<void> {
  for (const table of ['interaction', 'note', 'met'] as const) {
    const used = await db
      .selectFrom(table)
      .select('person_id')
      .where('owner_id', '=', ctx.ownerId)
      .where('person_id', '=', personId)
      .limit(1)
      .execute()
    if (used.length > 0) return
  }
  await removePerson(db, ctx, personId)
}
