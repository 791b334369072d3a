import { sql } from 'kysely'
import type { Mark } from '#domain/coach/known.ts'
import type { OwnerId } from '#domain/ids.ts'
import { dayFromNumber, dayNumber } from '#domain/time.ts'
import type { Db } from './database.ts'

export interface StoredMark extends Mark {
  readonly id: string
  readonly changeId: string
  /** What was done, in words. */
  readonly sentence: string
}

/** What was done with cards since a day (days since 1970), and every card that is still snoozed; oldest first. */
export async function listMarks(db: Db, owner: OwnerId, sinceDay: number): Promise<StoredMark[]> {
  const rows = await marks(db, owner)
    .where((eb) => eb.or([eb('on_day', '>=', dayFromNumber(sinceDay)), eb('until_day', '>=', dayFromNumber(sinceDay))]))
    .execute()
  return rows.map(markOf)
}

/** What was done with one card on a day (days since 1970), and not taken back. */
export async function findMarkOf(db: Db, owner: OwnerId, cardId: string, onDay: number): Promise<StoredMark | undefined> {
  const rows = await marks(db, owner).where('card_id', '=', cardId).where('on_day', '=', dayFromNumber(onDay)).execute()
  return rows.map(markOf).at(-1)
}

/** With what was done, in words; oldest first. */
const marks = (db: Db, owner: OwnerId) =>
  db
    .selectFrom('nudge_mark')
    .innerJoin('change', (join) =>
      join.onRef('change.owner_id', '=', 'nudge_mark.owner_id').onRef('change.id', '=', 'nudge_mark.change_id'),
    )
    .select([
      'nudge_mark.id',
      'card_id as cardId',
      'person_id as personId',
      'kind',
      'how',
      'on_day as onDay',
      'until_day as untilDay',
      'change_id as changeId',
      'change.sentence',
    ])
    .where('nudge_mark.owner_id', '=', owner)
    .orderBy('change.at')
    .orderBy('nudge_mark.id')

function markOf(row: Awaited<ReturnType<ReturnType<typeof marks>['execute']>>[number]): StoredMark {
  return { ...row, onDay: dayNumber(row.onDay), untilDay: row.untilDay === null ? null : dayNumber(row.untilDay) } as StoredMark
}

export async function saveMark(db: Db, owner: OwnerId, mark: Mark & { id: string; changeId: string }): Promise<void> {
  await db
    .insertInto('nudge_mark')
    .values({
      owner_id: owner,
      id: mark.id,
      card_id: mark.cardId,
      kind: mark.kind,
      person_id: mark.personId,
      how: mark.how,
      on_day: dayFromNumber(mark.onDay),
      until_day: mark.untilDay === null ? null : dayFromNumber(mark.untilDay),
      change_id: mark.changeId,
    })
    .execute()
}

export async function removeMarksOfChange(db: Db, owner: OwnerId, changeId: string): Promise<void> {
  await sql`delete from nudge_mark where owner_id = ${owner} and change_id = ${changeId}`.execute(db)
}
