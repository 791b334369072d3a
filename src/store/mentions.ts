import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Db } from './database.ts'

/** What went to more people than this says nothing of any of them. */
const MOST_AUDIENCE = 20
/** Characters, more than is shown of it. */
const LONGEST_ABOUT = 160
/** Reading them takes about a second; what is older than so many tells little of who can help now. */
const MOST_READ = 50_000

/** A word in what passed with somebody: how many messages hold it, and what the latest of them was about. */
export interface StoredMention {
  readonly personId: string
  readonly word: string
  readonly count: number
  readonly about: string
}

/**
 * With whom words passed, in subjects and in the beginnings of messages that are kept, up to `until`: the newest 50,000.
 * @param words     each with a pattern of PostgreSQL that finds it, whatever its case
 */
export async function listMentions(
  db: Db,
  owner: OwnerId,
  words: readonly { readonly word: string; readonly pattern: string }[],
  until: Date,
): Promise<StoredMention[]> {
  if (words.length === 0) return []
  const any = words.map(({ pattern }) => pattern).join('|')
  const { rows } = await sql<StoredMention>`
    select i.person_id as "personId", w.word, count(*)::int as count,
      left((array_agg(coalesce(nullif(r.subject, ''), r.snippet) order by i.at desc))[1], ${LONGEST_ABOUT}::int) as about
    from (
      select * from (
        select id, subject, snippet from record
        where owner_id = ${owner} and at <= ${until} and audience <= ${MOST_AUDIENCE} order by at desc limit ${MOST_READ}
      ) newest
      where subject ~* ${any} or snippet ~* ${any}
    ) r
    join unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ pattern }) => pattern)}::text[]) as w(word, pattern)
      on r.subject ~* w.pattern or r.snippet ~* w.pattern
    join interaction i on i.owner_id = ${owner} and i.record_id = r.id and i.at <= ${until}
    group by 1, 2`.execute(db)
  return rows
}
