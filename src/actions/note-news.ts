import { isOtherJob } from '#domain/people/news.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { countNewsOn, listGone, listJobSteps, type NewsRow, replaceNews } from '#store/news.ts'
import { getOwner } from '#store/owner.ts'
import { idFrom } from '#store/stable-id.ts'

/**
 * Works out anew what changed from one export of a source to the next: new jobs, connections that are gone. From what is on record alone, so
 * that it is the same in whatever order exports come.
 * @returns how much of it one import told, where one is named
 */
export function noteNews(ctx: Pick<Context, 'db' | 'ownerId'>, source: string, importId?: string): Promise<{ jobs: number; gone: number }> {
  return ctx.db.transaction().execute(async (db) => {
    const noted = await noteNewsWithin(db, ctx, source)
    return importId ? countNewsOn(db, ctx.ownerId, source, importId) : noted
  })
}

/** As `noteNews`, inside a transaction of the caller's. */
export async function noteNewsWithin(
  db: Db,
  { ownerId }: Pick<Context, 'ownerId'>,
  source: string,
): Promise<{ jobs: number; gone: number }> {
  const { idsFrom } = await getOwner(db)
  const jobs = (await listJobSteps(db, ownerId, source))
    .filter(({ before, after }) => isOtherJob(before, after))
    .map(
      (step): NewsRow => ({
        ...step,
        kind: 'job',
        id: idFrom('news', idsFrom, source, step.key, step.onDay, JSON.stringify(step.after)),
      }),
    )
  const gone = (await listGone(db, ownerId, source)).map(
    ({ key, onDay }): NewsRow => ({
      key,
      onDay,
      kind: 'gone',
      before: NO_JOB,
      after: null,
      id: idFrom('gone', idsFrom, source, key, onDay),
    }),
  )
  await replaceNews(db, ownerId, source, [...jobs, ...gone])
  return { jobs: jobs.length, gone: gone.length }
}

const NO_JOB = { organisation: null, title: null }
