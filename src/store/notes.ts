import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Db } from './database.ts'

/** What the owner noted of people, and the groups and notes of their address books: one text a person. */
export async function listNoteWords(db: Db, owner: OwnerId): Promise<Map<string, string>> {
  const { rows } = await sql<{ personId: string; text: string }>`
    select "personId", string_agg(text, ' ') as text from (
      select person_id as "personId", text from note where owner_id = ${owner}
      union all
      select person_id, concat_ws(' ', said->>'note', said->>'groups') from claim where owner_id = ${owner} and (said ? 'note' or said ? 'groups')
    ) each group by 1`.execute(db)
  return new Map(rows.map(({ personId, text }) => [personId, text]))
}
