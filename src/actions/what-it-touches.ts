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
      const { people, together } = await touchedByRecords(db, owner, undo.recordId, undo.introduction?.recordId)
      return { people: undo.personId === null ? people : [undo.personId, ...people], together }
    }
    case 'record':
    case 'publication':
    case 'follow-up':
    case 'introduction':
    case 'acts':
      return touchedByRecords(db, owner, undo.recordId)
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

/** With whom something passed. What is logged by hand is in no thread; only an introduction ties two others. */
async function touchedByRecords(db: Db, owner: OwnerId, ...records: readonly (string | null | undefined)[]): Promise<Touched> {
  const ids = records.filter((id) => id !== null && id !== undefined)
  if (ids.length === 0) return { people: [], together: false }
  const { rows } = await sql<{ id: string; kind: string }>`
    select distinct person_id as id, kind from interaction where owner_id = ${owner} and record_id = any(${ids}::uuid[])`.execute(db)
  return { people: rows.map(({ id }) => id), together: rows.some(({ kind }) => kind === 'introduction') }
}
