import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Undo } from '#store/changes.ts'
import type { Db } from '#store/database.ts'
import type { Touched } from '#store/owner.ts'

/**
 * What a change makes another, told from the way back: while it stands, or before it is taken back.
 * @returns undefined where it may be anything
 */
export async function whatItTouches(db: Db, owner: OwnerId, undo: Undo): Promise<Touched | undefined> {
  switch (undo.type) {
    case 'settings':
    case 'chosen':
    case 'person':
      return { people: [undo.personId], together: false }
    case 'mark': {
      const logged = await peopleOf(db, owner, undo.recordId, undo.introduction?.recordId)
      const together = await isIntroduction(db, owner, undo.introduction?.recordId)
      return { people: undo.personId === null ? logged : [undo.personId, ...logged], together }
    }
    // What is logged by hand is in no thread; only an introduction ties two others.
    case 'record':
    case 'publication':
    case 'follow-up':
    case 'introduction':
    case 'acts':
      return { people: await peopleOf(db, owner, undo.recordId), together: await isIntroduction(db, owner, undo.recordId) }
    case 'event':
    case 'event-details':
    case 'called-off':
      return { people: [], together: true }
    case 'note':
    case 'promise':
    case 'closed-promise':
    case 'plan':
    case 'author':
    case 'draft':
    case 'posting':
    case 'put-off':
      return { people: [], together: false }
    default:
      return undefined
  }
}

/** Whether the owner introduced people to each other in it. */
async function isIntroduction(db: Db, owner: OwnerId, recordId: string | null | undefined): Promise<boolean> {
  if (!recordId) return false
  const { rows } = await sql`select 1 from record where owner_id = ${owner} and id = ${recordId} and kind = 'introduction'`.execute(db)
  return rows.length > 0
}

/** With whom something passed. */
async function peopleOf(db: Db, owner: OwnerId, ...records: readonly (string | null | undefined)[]): Promise<string[]> {
  const ids = records.filter((id) => id !== null && id !== undefined)
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from interaction where owner_id = ${owner} and record_id = any(${ids}::uuid[])`.execute(db)
  return rows.map(({ id }) => id)
}
