import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Db } from './database.ts'
import { newId } from './stable-id.ts'

/** What the owner wrote or did about one person, table by table: the ids of its rows. */
export type Belongings = Readonly<Record<string, readonly string[]>>

/** How to make two people of one again. */
export interface MergeRow {
  readonly id: string
  readonly keep: string
  readonly absorbed: string
  readonly because: string
  readonly keys: readonly string[]
  readonly kept: {
    /** The row of the absorbed, as the table holds it. */
    readonly person: Readonly<Record<string, unknown>>
    /** Settings of the other before it took over what was missing, and after. */
    readonly before: Readonly<Record<string, unknown>>
    readonly after: Readonly<Record<string, unknown>>
    readonly belongings: Belongings
  }
}

/** Tables of which rows hang on a person by the owner's own hand, and what names a row there. */
const BELONGING = {
  note: 'id',
  nudge_mark: 'id',
  promise: 'id',
  plan_step: 'id',
  met: 'id',
  publication_owner: 'author',
  chosen: 'field',
  introduced: 'id',
} as const
const SETTINGS = sql.raw('circle_pin, importance, rhythm_days, skips, is_resting, hidden_at, by_hand')

/** Everything that hangs on people and would be lost with them, person by person; only of those on whom something does. */
export async function listBelongings(db: Db, owner: OwnerId, people: readonly string[]): Promise<Map<string, Belongings>> {
  const found = new Map<string, Record<string, string[]>>()
  const add = (table: string, rows: readonly { person: string; names: string[] }[]) => {
    for (const { person, names } of rows) found.set(person, { ...found.get(person), [table]: names })
  }
  for (const [table, name] of Object.entries(BELONGING)) {
    const { rows } = await sql<{ person: string; names: string[] }>`
      select person_id as person, array_agg(${sql.ref(name)}::text order by ${sql.ref(name)}) as names from ${sql.table(table)}
      where owner_id = ${owner} and person_id = any(${people}::uuid[]) group by 1`.execute(db)
    add(table, rows)
  }
  const guests = people.map((id) => `person:${id}`)
  const { rows } = await sql<{ person: string; names: string[] }>`
    select substr(guest, 8) as person, array_agg(event_id::text order by event_id) as names from event_guest
    where owner_id = ${owner} and guest = any(${guests}::text[]) group by 1`.execute(db)
  add('event_guest', rows)
  return found
}

/** Gives what hung on one person to another, as far as it is still with one of `from`; where both have the like, the other's stays. */
export async function moveBelongings(db: Db, owner: OwnerId, belongings: Belongings, from: readonly string[], to: string): Promise<void> {
  for (const [table, names] of Object.entries(belongings)) {
    if (table === 'event_guest') {
      const guests = from.map((id) => `person:${id}`)
      await sql`update event_guest g set guest = ${`person:${to}`} where owner_id = ${owner} and guest = any(${guests}::text[])
        and event_id::text = any(${names}::text[])
        and not exists (select from event_guest o where o.owner_id = g.owner_id and o.event_id = g.event_id and o.guest = ${`person:${to}`})`.execute(
        db,
      )
      continue
    }
    const name = sql.ref(BELONGING[table as keyof typeof BELONGING])
    await sql`update ${sql.table(table)} t set person_id = ${to} where owner_id = ${owner} and person_id = any(${from}::uuid[])
      and ${name}::text = any(${names}::text[])
      ${table === 'chosen' ? sql`and not exists (select from chosen o where o.owner_id = t.owner_id and o.person_id = ${to} and o.field = t.field)` : sql``}`.execute(
      db,
    )
  }
}

export interface PersonAsHeld {
  readonly person: Readonly<Record<string, unknown>>
  readonly settings: Readonly<Record<string, unknown>>
}

/** The rows and the settings of people by their ids, as the table holds them. */
export async function listPersonRows(db: Db, owner: OwnerId, ids: readonly string[]): Promise<Map<string, PersonAsHeld>> {
  const { rows } = await sql<PersonAsHeld & { id: string }>`
    select id, to_jsonb(p) as person, (select to_jsonb(s) from (select ${SETTINGS}) s) as settings from person p
    where owner_id = ${owner} and id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, person, settings }) => [id, { person, settings }]))
}

/** Makes a person anew as they were. Nothing where they are there. */
export async function restorePerson(db: Db, person: Readonly<Record<string, unknown>>): Promise<void> {
  await sql`insert into person select * from jsonb_populate_record(null::person, ${JSON.stringify(person)}::jsonb) on conflict do nothing`.execute(
    db,
  )
}

/** Gives settings back where they still are what the merge made of them: what the owner set since stands. */
export async function restoreSettings(db: Db, owner: OwnerId, id: string, { before, after }: MergeRow['kept']): Promise<void> {
  for (const [column, value] of Object.entries(before)) {
    const taken = after[column]
    if (JSON.stringify(taken) === JSON.stringify(value)) continue
    await sql`update person set ${sql.ref(column)} = (jsonb_populate_record(null::person, ${JSON.stringify({ [column]: value })}::jsonb)).${sql.ref(column)}
      where owner_id = ${owner} and id = ${id} and to_jsonb(${sql.ref(column)}) is not distinct from nullif(${JSON.stringify(taken ?? null)}::jsonb, 'null'::jsonb)`.execute(
      db,
    )
  }
}

export async function saveMerges(db: Db, owner: OwnerId, merges: readonly Omit<MergeRow, 'id'>[], at: Date): Promise<void> {
  const rows = merges.map(({ keys, ...merge }) => ({ ...merge, id: newId(), keys: keys.join('\n') }))
  await sql`insert into merge (owner_id, id, at, keep, absorbed, because, keys, kept)
    select ${owner}, id, ${at}, keep, absorbed, because, keys, kept
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, keep uuid, absorbed uuid, because text, keys text, kept jsonb)`.execute(
    db,
  )
}

/** Merges of people who had one of these keys, the latest first. */
export async function listMergesOf(db: Db, owner: OwnerId, keys: readonly string[]): Promise<MergeRow[]> {
  const { rows } = await sql<Omit<MergeRow, 'keys'> & { keys: string }>`
    select id, keep, absorbed, because, keys, kept from merge
    where owner_id = ${owner} and string_to_array(keys, E'\n') && ${keys}::text[] order by at desc, id`.execute(db)
  return rows.map((row) => ({ ...row, keys: row.keys.split('\n') }))
}

/** Identities that came to some people by merges. */
export async function listAbsorbedKeys(db: Db, owner: OwnerId, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ keys: string }>`select keys from merge where owner_id = ${owner} and keep = any(${people}::uuid[])`.execute(
    db,
  )
  return rows.flatMap(({ keys }) => keys.split('\n'))
}

/** Who somebody is now that was joined to others since; undefined for nobody we knew. */
export async function findSuccessor(db: Db, owner: OwnerId, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive now_is as (
      select keep, 1 as steps from merge where owner_id = ${owner} and absorbed = ${id}
      union select m.keep, n.steps + 1 from merge m join now_is n on m.owner_id = ${owner} and m.absorbed = n.keep where n.steps < 50
    )
    select p.id from now_is n join person p on p.owner_id = ${owner} and p.id = n.keep order by n.steps limit 1`.execute(db)
  return rows[0]?.id
}

export async function removeMerge(db: Db, owner: OwnerId, id: string): Promise<void> {
  await sql`delete from merge where owner_id = ${owner} and id = ${id}`.execute(db)
}
