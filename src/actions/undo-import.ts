import { sql } from 'kysely'
import { Conflict } from '#domain/errors.ts'
import { ADDED_BY_HAND } from '#domain/people/why-theirs.ts'
import { OWNER_CHARACTER } from '#importers/demo/owner.ts'
import { t } from '#language/say.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { forgetDead } from '#store/duplicates.ts'
import { listIdentitiesOf, removeIdentities } from '#store/identities.ts'
import { getImport, removeProblems, saveImport } from '#store/imports.ts'
import { bumpRevision, forgetFoundIdentities, getOwner, listOwnKeys, saveOwner } from '#store/owner.ts'
import { removePhotosOfImport } from '#store/photos.ts'
import { deriveAgain } from './derive-again.ts'
import { findCommunities } from './find-communities.ts'
import { regroupPeople } from './identity/regroup-people.ts'
import { scanDuplicates } from './identity/scan-duplicates.ts'
import { oneAtATime } from './import/one-at-a-time.ts'
import { noteNews } from './note-news.ts'
import { rebuildTies } from './rebuild-ties.ts'
import { refreshPeople } from './refresh-people.ts'
import { removeUnsupported } from './remove-unsupported.ts'
import { settleNetwork } from './settle-network.ts'

export interface Undone {
  readonly id: string
  readonly title: string
  readonly interactions: number
  readonly people: number
  /** What was changed or written down about people who were never there went with them. */
  readonly isInvented: boolean
}

/**
 * Takes away everything that only this import brought. What another import told of as well becomes that one's; people it had joined
 * come apart again; what the owner logged or noted stays, except about invented people.
 * @throws NotFound, Conflict when it is undone already
 */
export async function undoImport(ctx: Context, id: string): Promise<Undone> {
  const row = await getImport(ctx.db, ctx.ownerId, id)
  if (row.state === 'undone') throw new Conflict(t('That import was undone already.'))
  const isInvented = row.source === 'demo'
  return oneAtATime(ctx, async () => {
    const before = await countPeople(ctx)
    const mineBefore = await listOwnKeys(ctx.db, ctx.ownerId)
    const interactions = await ctx.db.transaction().execute(async (db) => {
      const touched = new Set<string>()
      if (isInvented) await leaveDemo(db, ctx, row.id)
      const gone = await removeRecords(db, ctx, row.id, touched)
      for (const table of ['post', 'event', 'publication']) await removeOnly(db, ctx, row.id, table)
      await removeToldOf(db, ctx, row.id)
      await sql`delete from told_again where owner_id = ${ctx.ownerId} and import_id = ${row.id}`.execute(db)
      await removePhotosOfImport(db, ctx.ownerId, row.id)
      const claimed = await sql<{
        personId: string
      }>`delete from claim where owner_id = ${ctx.ownerId} and import_id = ${row.id} returning person_id as "personId"`.execute(db)
      for (const { personId } of claimed.rows) touched.add(personId)
      await removeProblems(db, ctx.ownerId, row.id)
      await forgetFoundIdentities(db, ctx.ownerId, row.id, isInvented)
      await forgetUnnamed(db, ctx, [...touched])
      for (const person of await regroupPeople(db, ctx, touched)) touched.add(person)
      const staying = await removeUnsupported(db, ctx, touched)
      await refreshPeople(db, ctx, staying)
      await rebuildTies(db, ctx, staying)
      // Everybody: how rare a name is counts as well, and it may have been common because of those who are gone.
      await forgetDead(db, ctx.ownerId)
      await scanDuplicates(db, ctx)
      await saveImport(db, ctx.ownerId, row.id, { state: 'undone' })
      await bumpRevision(db, ctx.ownerId)
      return gone
    })
    const mine = await listOwnKeys(ctx.db, ctx.ownerId)
    const noLongerMine = [...mineBefore].filter((key) => !mine.has(key))
    if (noLongerMine.length > 0) await deriveAgain(ctx, noLongerMine)
    await noteNews(ctx, row.source)
    await settleNetwork(ctx.db, ctx)
    await findCommunities(ctx)
    return { id: row.id, title: row.title, interactions, people: before - (await countPeople(ctx)), isInvented }
  })
}

/** The owner is nobody invented any more, and what they tried out with people who were never there goes with these. */
async function leaveDemo(db: Db, { ownerId }: Context, importId: string): Promise<void> {
  const { name } = await getOwner(db)
  await saveOwner(db, ownerId, { isDemo: false, ...(name === OWNER_CHARACTER.name ? { name: null } : {}) })
  const invented = sql`select person_id from claim where owner_id = ${ownerId} group by person_id having bool_and(import_id = ${importId})`
  for (const table of ['note', 'met'])
    await sql`delete from ${sql.table(table)} where owner_id = ${ownerId} and person_id in (${invented})`.execute(db)
  await sql`delete from identity where owner_id = ${ownerId} and because = ${ADDED_BY_HAND} and person_id in (${invented})`.execute(db)
  await sql`delete from event_guest where owner_id = ${ownerId} and guest in (select 'person:' || person_id from (${invented}) gone)`.execute(
    db,
  )
  await sql`delete from post where owner_id = ${ownerId} and import_id is null`.execute(db)
  await sql`
    with gone as (
      delete from interaction i using record r
      where i.owner_id = ${ownerId} and i.person_id in (${invented}) and r.owner_id = i.owner_id and r.id = i.record_id and r.import_id is null
      returning i.person_id, i.record_id
    )
    delete from record r using gone where r.owner_id = ${ownerId} and r.id = gone.record_id and not exists (
      select from interaction i where i.owner_id = r.owner_id and i.record_id = r.id
        and (i.person_id, i.record_id) not in (select person_id, record_id from gone))`.execute(db)
}

async function countPeople({ db, ownerId }: Context): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .select(db.fn.countAll<number>().as('count'))
    .where('owner_id', '=', ownerId)
    .executeTakeFirstOrThrow()
  return count
}

/** Records that another import told of too become that one's; the others go, with what was worked out from them. */
async function removeRecords(db: Db, { ownerId }: Context, importId: string, touched: Set<string>): Promise<number> {
  await handOver(db, ownerId, importId, 'record')
  const { rows: people } = await sql<{ personId: string }>`
    with gone as (
      delete from interaction i using record r
      where r.owner_id = ${ownerId} and r.import_id = ${importId} and i.owner_id = r.owner_id and i.record_id = r.id
      returning i.person_id
    ) select distinct person_id as "personId" from gone`.execute(db)
  for (const { personId } of people) touched.add(personId)
  const { numAffectedRows } = await sql`delete from record where owner_id = ${ownerId} and import_id = ${importId}`.execute(db)
  return Number(numAffectedRows ?? 0)
}

async function removeOnly(db: Db, { ownerId }: Context, importId: string, table: string): Promise<void> {
  await handOver(db, ownerId, importId, table)
  await sql`delete from ${sql.table(table)} where owner_id = ${ownerId} and import_id = ${importId}`.execute(db)
}

/** What hangs on what this import told: guests of its events, the owner's profile as it knew it, what was done with things now gone. */
async function removeToldOf(db: Db, { ownerId }: Context, importId: string): Promise<void> {
  await sql`update event_guest g set import_id = e.import_id from event e
    where g.owner_id = ${ownerId} and g.import_id = ${importId} and e.owner_id = g.owner_id and e.id = g.event_id and e.import_id is not null`.execute(
    db,
  )
  for (const table of ['own_profile', 'event_guest'])
    await sql`delete from ${sql.table(table)} where owner_id = ${ownerId} and import_id = ${importId}`.execute(db)
  await sql`delete from event_guest g where owner_id = ${ownerId} and not exists (select from event e where e.owner_id = g.owner_id and e.id = g.event_id)`.execute(
    db,
  )
  await sql`delete from publication_mark m where owner_id = ${ownerId}
    and not exists (select from publication p where p.owner_id = m.owner_id and p.id = m.publication_id)`.execute(db)
  for (const table of ['promise', 'act_correction'])
    await sql`delete from ${sql.table(table)} t where owner_id = ${ownerId} and record_id is not null
      and not exists (select from record r where r.owner_id = t.owner_id and r.id = t.record_id)`.execute(db)
}

async function handOver(db: Db, ownerId: string, importId: string, table: string): Promise<void> {
  await sql`
    with heir as (
      select a.id, min(a.import_id::text)::uuid as import_id from told_again a
      join ${sql.table(table)} t on t.owner_id = a.owner_id and t.id = a.id and t.import_id = ${importId}
      where a.owner_id = ${ownerId} and a.import_id <> ${importId} group by a.id
    ), moved as (
      update ${sql.table(table)} t set import_id = heir.import_id from heir where t.owner_id = ${ownerId} and t.id = heir.id
    )
    delete from told_again a using heir where a.owner_id = ${ownerId} and a.id = heir.id and a.import_id = heir.import_id`.execute(db)
}

/**
 * Forgets identities that no source names any more, nor the owner's own hand. Somebody who would be left with none but what the owner added keeps one: whether
 * they stay is decided by what the owner logged and noted, and whoever stays is to be known again when they are brought again.
 */
async function forgetUnnamed(db: Db, ctx: Context, people: readonly string[]): Promise<void> {
  const claims = Map.groupBy(await listClaimsOf(db, ctx.ownerId, people), ({ personId }) => personId)
  for (const [personId, held] of Map.groupBy(await listIdentitiesOf(db, ctx.ownerId, people), (identity) => identity.personId)) {
    const named = new Set((claims.get(personId) ?? []).flatMap(({ identities }) => identities))
    const told = held.filter(({ because }) => because !== ADDED_BY_HAND)
    const unnamed = told.filter(({ key }) => !named.has(key)).map(({ key }) => key)
    const kept = unnamed.length === told.length ? (unnamed.find((key) => key.startsWith('mail:')) ?? unnamed[0]) : undefined
    await removeIdentities(
      db,
      ctx.ownerId,
      unnamed.filter((key) => key !== kept),
    )
  }
}
