import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Said } from '#domain/people/shown.ts'
import type { Db } from './database.ts'
import type { StoredPhoto } from './photos.ts'

/** Somebody with everything that an address book takes of them. */
export interface PersonCard {
  readonly id: string
  readonly name: string
  readonly organisation: string | null
  readonly title: string | null
  readonly place: string | null
  readonly birthMonth: number | null
  readonly birthDay: number | null
  readonly birthYear: number | null
  readonly connectedOn: string | null
  /** Where the owner puts them, else as settled; null for people without a tie. */
  readonly circle: string | null
  readonly rhythmDays: number | null
  readonly isHidden: boolean
  /** Days with a contact, and when the last was. */
  readonly contactDays: number
  readonly lastAt: Date | null
  /** By key. */
  readonly identities: readonly string[]
  /** The owner's own, oldest first. */
  readonly notes: readonly string[]
  /** What sources said, in the order in which they came. */
  readonly said: readonly Said[]
}

/** Ids of everybody by name, hidden people as well; 50,000 are a few megabytes. */
export async function listPeopleByName(db: Db, owner: OwnerId): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from person where owner_id = ${owner} order by name_norm collate "C", id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Some people, in the order of their ids as given. */
export async function listCards(db: Db, owner: OwnerId, ids: readonly string[]): Promise<PersonCard[]> {
  const { rows } = await sql<Omit<PersonCard, 'identities' | 'notes' | 'said'>>`
    select p.id, p.name, p.organisation, p.title, p.place, p.birth_month as "birthMonth", p.birth_day as "birthDay", p.birth_year as "birthYear",
      p.connected_on as "connectedOn", coalesce(p.circle_pin, t.circle) as circle, p.rhythm_days as "rhythmDays",
      p.hidden_at is not null as "isHidden", coalesce(t.n, 0) as "contactDays", t.last_at as "lastAt"
    from unnest(${ids}::uuid[]) with ordinality as given(id, place)
    join person p on p.owner_id = ${owner} and p.id = given.id
    left join tie t on t.owner_id = p.owner_id and t.person_id = p.id
    order by given.place`.execute(db)
  const { rows: identities } = await sql<{ id: string; key: string }>`
    select person_id as id, key from identity where owner_id = ${owner} and person_id = any(${ids}::uuid[]) order by key collate "C"`.execute(
    db,
  )
  const { rows: notes } = await sql<{ id: string; text: string }>`
    select person_id as id, text from note where owner_id = ${owner} and person_id = any(${ids}::uuid[]) order by at, id`.execute(db)
  const { rows: claims } = await sql<{ id: string; said: Said }>`
    select c.person_id as id, c.said from claim c join import i on i.owner_id = c.owner_id and i.id = c.import_id
    where c.owner_id = ${owner} and c.person_id = any(${ids}::uuid[]) order by i.started_at, c.id`.execute(db)
  const keysOf = Map.groupBy(identities, ({ id }) => id)
  const notesOf = Map.groupBy(notes, ({ id }) => id)
  const claimsOf = Map.groupBy(claims, ({ id }) => id)
  return rows.map((row) => ({
    ...row,
    identities: (keysOf.get(row.id) ?? []).map(({ key }) => key),
    notes: (notesOf.get(row.id) ?? []).map(({ text }) => text),
    said: (claimsOf.get(row.id) ?? []).map(({ said }) => said),
  }))
}

/** The photo of each of some people that the latest import brought; of a handful of people, for each may have 200 KB. */
export async function listPhotosOf(db: Db, owner: OwnerId, people: readonly string[]): Promise<Map<string, StoredPhoto>> {
  const { rows } = await sql<StoredPhoto & { id: string }>`
    select distinct on (c.person_id) c.person_id as id, f.type, f.bytes from claim c
    join photo f on f.owner_id = c.owner_id and f.claim_id = c.id
    join import i on i.owner_id = c.owner_id and i.id = c.import_id
    where c.owner_id = ${owner} and c.person_id = any(${people}::uuid[])
    order by c.person_id, i.started_at desc, c.id`.execute(db)
  return new Map(rows.map(({ id, ...photo }) => [id, photo]))
}
