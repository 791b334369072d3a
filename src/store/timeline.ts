import { sql } from 'kysely'
import { Invalid } from '#domain/errors.ts'
import type { OwnerId } from '#domain/ids.ts'
import type { Act } from '#domain/interactions/acts.ts'
import type { Direction, InteractionKind } from '#domain/interactions/interaction.ts'
import { t } from '#language/say.ts'
import type { Db } from './database.ts'

export interface StoredEntry {
  readonly id: string
  readonly at: Date
  readonly channel: string
  readonly kind: InteractionKind
  readonly direction: Direction
  readonly subject: string | null
  readonly snippet: string | null
  readonly audience: number
  readonly tag: 'give' | 'ask' | null
  readonly acts: readonly Act[]
  readonly source: string
  /** Where the next page begins. */
  readonly cursor: string
}

/** What passed with one person, newest first. `before` is a cursor. @throws Invalid for a cursor we did not make */
export async function listTimeline(
  db: Db,
  owner: OwnerId,
  personId: string,
  query: { channel?: string | undefined; before?: string | undefined; until: Date; limit: number },
): Promise<StoredEntry[]> {
  const [at, id] = cursorOf(query.before)
  const { rows } = await sql<Omit<StoredEntry, 'cursor'>>`
    select r.id, i.at, i.channel, i.kind, i.direction, r.subject, r.snippet, r.audience, r.tag, coalesce(r.acts, '[]') as acts, coalesce(m.title, 'by hand') as source
    from interaction i
    join record r on r.owner_id = i.owner_id and r.id = i.record_id
    left join import m on m.owner_id = r.owner_id and m.id = r.import_id
    where i.owner_id = ${owner} and i.person_id = ${personId} and i.at <= ${query.until}
      ${query.channel ? sql`and i.channel = ${query.channel}` : sql``}
      ${at ? sql`and (i.at, i.record_id) < (${at}::timestamptz, ${id}::uuid)` : sql``}
    order by i.at desc, i.record_id desc limit ${query.limit}`.execute(db)
  return rows.map((row) => ({ ...row, cursor: `${row.at.toISOString()}_${row.id}` }))
}

function cursorOf(before: string | undefined): [at?: string, id?: string] {
  if (!before) return []
  const match = /^(.+Z)_([0-9a-f-]{36})$/.exec(before)
  if (!match || Number.isNaN(Date.parse(match[1]!))) throw new Invalid(t('That page of the history does not exist.'))
  return [match[1]!, match[2]!]
}
