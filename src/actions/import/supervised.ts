import { saidOf } from '#domain/said-of.ts'
import { saveClaims } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import { analyzeTables } from '#store/database.ts'
import { listIdentities } from '#store/identities.ts'
import { getImport, type ImportRowStored, saveImport } from '#store/imports.ts'
import { listLinks } from '#store/links.ts'
import { getOwner, listOwnKeys } from '#store/owner.ts'
import { listExisting } from '#store/people.ts'
import { idFrom } from '#store/stable-id.ts'
import { deriveAgain } from '../derive-again.ts'
import { findCommunities } from '../find-communities.ts'
import { scanDuplicates } from '../identity/scan-duplicates.ts'
import { noteNews } from '../note-news.ts'
import { rebuildTies } from '../rebuild-ties.ts'
import { refreshPeople } from '../refresh-people.ts'
import { settleNetwork } from '../settle-network.ts'
import type { ImportOptions } from './import-options.ts'
import { progressOf } from './progress.ts'
import { type RunningImport, saidOfUsed } from './running-import.ts'
import type { Saving } from './save-batch.ts'
import { WhoIsWho } from './who-is-who.ts'

/** Marks an import done when `work` is, or failed with the reason when it is not. */
export async function supervised(ctx: Context, run: RunningImport, began: number, work: () => Promise<void>): Promise<ImportRowStored> {
  const { importId } = run
  try {
    await work()
    await saveImport(ctx.db, ctx.ownerId, importId, {
      state: 'done',
      counts: run.stored,
      ...run.span,
      finishedAt: new Date(),
      seconds: secondsSince(began),
    })
    if (run.rows > MANY_ROWS) await analyzeTables(ctx.db)
    const { source } = await getImport(ctx.db, ctx.ownerId, importId)
    const { jobs, gone } = await noteNews(ctx, source, importId)
    if (jobs + gone > 0) await saveImport(ctx.db, ctx.ownerId, importId, { counts: { ...run.stored, jobs, gone } })
    await settleNetwork(ctx.db, ctx)
    await findCommunities(ctx)
  } catch (error) {
    // The reason goes on to the caller; when even this cannot be written, that reason matters more.
    await saveImport(ctx.db, ctx.ownerId, importId, {
      state: 'failed',
      counts: run.stored,
      error: saidOf(error) ?? (error as Error).message,
      seconds: secondsSince(began),
    }).catch(() => undefined)
    throw error
  }
  return getImport(ctx.db, ctx.ownerId, importId)
}

/** So many rows change what the database should know of its tables before it plans the next query. */
const MANY_ROWS = 1000

/** @param began  as performance.now() said; in hundredths */
export const secondsSince = (began: number) => Math.round((performance.now() - began) / 10) / 100

/** Who is known already, for the batches to come. @param writtenIn  the zone of times without one; the owner's where it is left out */
export async function beginSaving(ctx: Context, run: RunningImport, writtenIn?: string): Promise<Saving> {
  const { zone, idsFrom } = await getOwner(ctx.db)
  const people = await ctx.db.selectFrom('person').select(['id', 'name']).where('owner_id', '=', ctx.ownerId).execute()
  const apart = (await listLinks(ctx.db, ctx.ownerId)).filter(({ isSame }) => !isSame).map(({ a, b }) => [a, b] as const)
  const who = new WhoIsWho(idsFrom, await listIdentities(ctx.db, ctx.ownerId), people, apart)
  return { ctx, run, who, mine: await listOwnKeys(ctx.db, ctx.ownerId), zone, idsFrom, writtenIn: writtenIn ?? zone }
}

/** After the last batch: the names that messages carried, what people are shown with, and their ties. */
export async function finishSaving(
  saving: Saving,
  newlyMine: readonly string[],
  options: ImportOptions,
  waiting: readonly string[],
): Promise<void> {
  const { ctx, run, who } = saving
  options.onProgress?.(progressOf(run, 'ties', 1, 1, waiting))
  const claims = [...run.names].flatMap(([key, used]) => {
    const personId = who.personOf(key)
    return personId
      ? [
          {
            id: idFrom('claim', run.importId, key),
            importId: run.importId,
            personId,
            identities: [key],
            said: saidOfUsed(used),
          },
        ]
      : []
  })
  await ctx.db.transaction().execute(async (db) => {
    await saveClaims(db, ctx.ownerId, claims)
    await refreshPeople(db, ctx, run.touched)
    await rebuildTies(db, ctx, run.touched)
    await scanDuplicates(db, ctx, run.touched)
    // Who was joined to another counts as that one.
    const there = await listExisting(db, ctx.ownerId, [...run.people, ...run.newPeople])
    for (const set of [run.people, run.newPeople]) for (const id of set) if (!there.has(id)) set.delete(id)
  })
  if (newlyMine.length > 0) await deriveAgain(ctx, newlyMine)
}
