import { wantsAnswer, worthOf } from '#domain/interactions/acts.ts'
import { lessonsFrom } from '#domain/messages/lessons.ts'
import { readActs } from '#domain/messages/read-acts.ts'
import type { Lessons } from '#domain/messages/weigh.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { listCorrections, listUnreadRecords, saveActsOfRecords, saveWorths } from '#store/acts.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { bumpRevision, getOwner } from '#store/owner.ts'
import { promisesOf, removePromisesOf, savePromises } from '#store/promises.ts'
import type { RecordRow } from '#store/records.ts'
import { NO_ID } from '#store/stable-id.ts'
import { rebuildTies } from './rebuild-ties.ts'

/** Read in one transaction: some fifty milliseconds of this process, during which no page is answered. */
const BATCH = 2_000

/**
 * Reads one batch of imported messages whose words were not read when they came, by an earlier release, from their subject and first words:
 * what they do, what that is worth, and what was promised. Killed in between, or run again, it goes on with what is left.
 *
 * @param after  the id up to which everything is read
 * @returns the id up to which everything is read now; undefined when nothing is left
 */
export async function readActsAgain(ctx: Context, after = NO_ID): Promise<string | undefined> {
  return ctx.db.transaction().execute(async (db) => {
    const records = await listUnreadRecords(db, ctx.ownerId, after, BATCH)
    if (records.length === 0) return undefined
    const dayOf = calendarDayNumber((await getOwner(db)).zone)
    const lessons = lessonsFrom(await listCorrections(db, ctx.ownerId))
    const read = records.map((record) => withActs(record, dayOf, lessons))
    await saveActsOfRecords(db, ctx.ownerId, read)
    await rebuildTies(db, ctx, await saveWhatFollows(db, ctx, read, dayOf))
    await bumpRevision(db, ctx.ownerId)
    return read.length < BATCH ? undefined : read.at(-1)!.id
  })
}

type Read = RecordRow & Required<Pick<RecordRow, 'acts'>>

function withActs(record: RecordRow, dayOf: (at: Date) => number, lessons: Lessons): Read & { acts: NonNullable<RecordRow['acts']> } {
  const on = record.at ? dayFromNumber(dayOf(record.at)) : undefined
  const acts = readActs(record.snippet ?? '', { subject: record.subject ?? undefined, on, lessons })
  return { ...record, acts, asks: wantsAnswer(acts) }
}

/** The ledger and the promises of what was read. @returns the people whose ties it changes */
async function saveWhatFollows(
  db: Db,
  ctx: Pick<Context, 'ownerId'>,
  read: readonly Read[],
  dayOf: (at: Date) => number,
): Promise<ReadonlySet<string>> {
  const byId = new Map(read.filter(({ acts }) => acts!.length > 0).map((record) => [record.id, record]))
  const worths = [...byId.values()].map((record) => ({ id: record.id, ...worthOf(record) }))
  const passed = await saveWorths(db, ctx.ownerId, worths)
  await removePromisesOf(db, ctx.ownerId, [...byId.keys()])
  await savePromises(
    db,
    ctx.ownerId,
    passed.flatMap(({ recordId, personId, direction }) => promisesOf(byId.get(recordId)!, personId, direction, dayOf)),
  )
  const counts = new Set(worths.filter(({ gives, asks }) => gives > 0 || asks > 0).map(({ id }) => id))
  return new Set(passed.filter(({ recordId }) => counts.has(recordId)).map(({ personId }) => personId))
}
