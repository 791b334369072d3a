import { touchedBy } from '#domain/interactions/derive.ts'
import { identityFromKey } from '#domain/people/identity.ts'
import { nameNorm } from '#domain/people/names.ts'
import { chooseShown } from '#domain/people/shown.ts'
import { OWN_ADDRESSES } from '#domain/people/why-theirs.ts'
import { calendarDayNumber } from '#domain/time.ts'
import { listClaimsUnder, moveClaims } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listIdentities, removeIdentities, saveIdentities } from '#store/identities.ts'
import { bumpRevision, getOwner, listOwnKeys } from '#store/owner.ts'
import { addPeople } from '#store/people.ts'
import { type PromiseRow, promisesOf, removePromisesOf, savePromises } from '#store/promises.ts'
import { addInteractions, type InteractionRow, interactionRow, listRecordsWith, removeInteractionsOf } from '#store/records.ts'
import { regroupPeople } from './identity/regroup-people.ts'
import { WhoIsWho } from './import/who-is-who.ts'
import { rebuildTies } from './rebuild-ties.ts'
import { refreshPeople } from './refresh-people.ts'
import { removeUnsupported } from './remove-unsupported.ts'

/**
 * Works out interactions anew from the records in which some identities took part, after it changed whether they are the owner's.
 * People who turn out to be the owner vanish; people who turn out not to be appear.
 */
export async function deriveAgain(ctx: Context, keys: readonly string[]): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const mine = await listOwnKeys(db, ctx.ownerId)
    const { zone, idsFrom } = await getOwner(db)
    const dayOf = calendarDayNumber(zone)
    const identities = await listIdentities(db, ctx.ownerId)
    const who = new WhoIsWho(idsFrom, identities, [])
    const touched = new Set(identities.filter(({ key }) => keys.includes(key)).map(({ personId }) => personId))
    await removeIdentities(
      db,
      ctx.ownerId,
      keys.filter((key) => mine.has(key)),
    )
    const given = keys.filter((key) => !mine.has(key))
    for (const person of await bringBackSaid(db, ctx, who, given, mine)) touched.add(person)
    for await (const records of listRecordsWith(db, ctx.ownerId, keys)) {
      for (const person of await removeInteractionsOf(
        db,
        ctx.ownerId,
        records.map(({ id }) => id),
      ))
        touched.add(person)
      const interactions: InteractionRow[] = []
      const promises: PromiseRow[] = []
      await removePromisesOf(
        db,
        ctx.ownerId,
        records.map(({ id }) => id),
      )
      for (const record of records)
        for (const { key, direction } of touchedBy(record, (own) => mine.has(own))) {
          const personId = await keepBearer(db, ctx, who, [key])
          touched.add(personId)
          interactions.push(interactionRow(record, personId, direction))
          promises.push(...promisesOf(record, personId, direction, dayOf))
        }
      await addInteractions(db, ctx.ownerId, interactions)
      await savePromises(db, ctx.ownerId, promises)
    }
    for (const person of await regroupPeople(db, ctx, touched)) touched.add(person)
    const staying = await removeUnsupported(db, ctx, touched)
    await refreshPeople(db, ctx, staying)
    await rebuildTies(db, ctx, staying)
    await bumpRevision(db, ctx.ownerId)
  })
}

/** What sources say under identities that are not the owner's any more is said of those people again. @returns who they are */
async function bringBackSaid(db: Db, ctx: Context, who: WhoIsWho, keys: readonly string[], mine: ReadonlySet<string>): Promise<string[]> {
  const back: string[] = []
  for (const { id, identities, said } of await listClaimsUnder(db, ctx.ownerId, keys)) {
    const theirs = identities.filter((key) => !mine.has(key))
    if (theirs.length === 0) continue
    const personId = await keepBearer(db, ctx, who, theirs, said.name)
    await moveClaims(db, ctx.ownerId, [id], personId)
    back.push(personId)
  }
  return back
}

/** Whoever bears some identities, who may be there already: kept with those of them that are new. @returns their id */
async function keepBearer(db: Db, { ownerId, now }: Context, who: WhoIsWho, keys: readonly string[], told?: string): Promise<string> {
  const party = { identities: keys.map(identityFromKey), ...(told ? { name: told } : {}) }
  const { personId, isNew, newKeys } = who.resolve(party, OWN_ADDRESSES)
  const name = told ?? chooseShown([], keys).name
  if (isNew) await addPeople(db, ownerId, [{ id: personId, name, nameNorm: nameNorm(name) }], now())
  await saveIdentities(
    db,
    ownerId,
    newKeys.map((identity) => ({ ...identity, personId })),
  )
  return personId
}
