import { sql } from 'kysely'
import { NotFound } from '#domain/errors.ts'
import type { OwnerId } from '#domain/ids.ts'
import type { Shown } from '#domain/people/shown.ts'
import { t } from '#language/say.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

export interface NewPersonRow {
  readonly id: string
  readonly name: string
  readonly nameNorm: string
  readonly byHand?: boolean
}

/** Adds people that are not there yet. */
export async function addPeople(db: Db, owner: OwnerId, people: readonly NewPersonRow[], now: Date): Promise<void> {
  if (people.length === 0) return
  const rows = people.map((person) => [person.id, person.name, person.nameNorm, person.byHand ?? false])
  await sql`insert into person (owner_id, id, name, name_norm, by_hand, created_at)
    select ${owner}, id, name, name_norm, by_hand, ${now} from ${unnested({ id: 'uuid', name: 'text', name_norm: 'text', by_hand: 'bool' }, rows)}
    on conflict do nothing`.execute(db)
}

/** Which of these people are there. */
export async function listExisting(db: Db, owner: OwnerId, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from person where owner_id = ${owner} and id = any(${ids}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Since when some people are on record. */
export async function listSince(db: Db, owner: OwnerId, ids: readonly string[]): Promise<{ id: string; createdAt: Date }[]> {
  const { rows } = await sql<{ id: string; createdAt: Date }>`
    select id, created_at as "createdAt" from person where owner_id = ${owner} and id = any(${ids}::uuid[])`.execute(db)
  return rows
}

/** Is anybody there? */
export async function hasPeople(db: Db, owner: OwnerId): Promise<boolean> {
  return (await db.selectFrom('person').select('id').where('owner_id', '=', owner).limit(1).execute()).length > 0
}

const SHOWN = {
  id: 'uuid',
  name: 'text',
  name_norm: 'text',
  organisation: 'text',
  title: 'text',
  place: 'text',
  birth_month: 'int2',
  birth_day: 'int2',
  birth_year: 'int2',
  connected_on: 'date',
}

/** Writes what people are shown with. */
export async function saveShown(db: Db, owner: OwnerId, people: readonly (Shown & { id: string; nameNorm: string })[]): Promise<void> {
  for (let i = 0; i < people.length; i += 2000) {
    const rows = people
      .slice(i, i + 2000)
      .map((p) => [
        p.id,
        p.name,
        p.nameNorm,
        p.organisation,
        p.title,
        p.place,
        p.birthday?.month ?? null,
        p.birthday?.day ?? null,
        p.birthday?.year ?? null,
        p.connectedOn,
      ])
    await sql`update person set name = g.name, name_norm = g.name_norm, organisation = g.organisation, title = g.title, place = g.place,
        birth_month = g.birth_month, birth_day = g.birth_day, birth_year = g.birth_year, connected_on = g.connected_on
      from (select * from ${unnested(SHOWN, rows)}) g where person.owner_id = ${owner} and person.id = g.id`.execute(db)
  }
}

/** What a person is shown with now. @throws NotFound */
export async function getShown(db: Db, owner: OwnerId, id: string): Promise<Shown> {
  const row = await db
    .selectFrom('person')
    .select(['name', 'organisation', 'title', 'place', 'birth_month', 'birth_day', 'birth_year', 'connected_on as connectedOn'])
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(t('There is nobody with that id.'))
  const { birth_month: month, birth_day: day, birth_year: year, ...shown } = row
  return { ...shown, birthday: month === null || day === null ? null : { month, day, ...(year === null ? {} : { year }) } }
}

/** What only the owner says of a person. */
export interface PersonSettingsRow {
  readonly rhythmDays: number | null
  readonly circlePin: string | null
  readonly importance: number
  readonly isResting: boolean
  readonly hiddenAt: Date | null
  readonly skips: number
}

/** @throws NotFound */
export async function getPersonSettings(db: Db, owner: OwnerId, id: string): Promise<PersonSettingsRow & { name: string }> {
  const row = await db
    .selectFrom('person')
    .select([
      'name',
      'rhythm_days as rhythmDays',
      'circle_pin as circlePin',
      'importance',
      'is_resting as isResting',
      'hidden_at as hiddenAt',
      'skips',
    ])
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(t('There is nobody with that id.'))
  return row
}

export async function savePersonSettings(db: Db, owner: OwnerId, id: string, values: Partial<PersonSettingsRow>): Promise<void> {
  const columns = {
    ...(values.rhythmDays === undefined ? {} : { rhythm_days: values.rhythmDays }),
    ...(values.circlePin === undefined ? {} : { circle_pin: values.circlePin }),
    ...(values.importance === undefined ? {} : { importance: values.importance }),
    ...(values.isResting === undefined ? {} : { is_resting: values.isResting }),
    ...(values.hiddenAt === undefined ? {} : { hidden_at: values.hiddenAt }),
    ...(values.skips === undefined ? {} : { skips: values.skips }),
  }
  if (Object.keys(columns).length > 0)
    await db.updateTable('person').set(columns).where('owner_id', '=', owner).where('id', '=', id).execute()
}

/** How alike a name must be to what was typed, 0 to 1, to be found with a slip of the finger in it: "amra" finds Amara at 0.6. */
const ALIKE = 0.4
/** Beside names that hold the words as typed, only close likenesses are worth showing. */
const ALIKE_BESIDE_EXACT = 0.6
/** Beside likenesses, only those nearly as good as the best. */
const NEARLY_AS_GOOD = 0.75

/**
 * People whose name holds or resembles the words, best first; typos forgiven. Hidden people are left out.
 * @param folded  as `foldText` gives it
 * @returns `likeness` 1 to 2 for names that hold the words, below 1 for those that resemble them
 */
export async function findPeopleByName(db: Db, owner: OwnerId, folded: string, limit: number): Promise<{ id: string; likeness: number }[]> {
  const pattern = `%${folded.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db.transaction().execute(async (within) => {
    // For this transaction only: the operators below take their thresholds from these.
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(ALIKE)}, true), set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true)`.execute(
      within,
    )
    const found = await sql<{ id: string; likeness: number }>`
      select id, case when name_norm like ${pattern} then 1 + similarity(name_norm, ${folded}) else greatest(word_similarity(${folded}, name_norm), similarity(name_norm, ${folded})) end as likeness
      from person
      where owner_id = ${owner} and hidden_at is null and (name_norm like ${pattern} or ${folded} <% name_norm or name_norm % ${folded})
      order by likeness desc, name_norm, id limit ${limit}`.execute(within)
    return found.rows
  })
  const best = rows[0]?.likeness ?? 0
  return rows.filter(({ likeness }) => likeness >= (best >= 1 ? ALIKE_BESIDE_EXACT : best * NEARLY_AS_GOOD))
}

/** Ids of those whom the owner has placed in a circle. */
export async function listPlaced(db: Db, owner: OwnerId): Promise<Set<string>> {
  const rows = await db.selectFrom('person').select('id').where('owner_id', '=', owner).where('circle_pin', 'is not', null).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Everybody who is shown, and where they work. */
export async function listWorkplaces(db: Db, owner: OwnerId): Promise<{ id: string; organisation: string | null }[]> {
  return db
    .selectFrom('person')
    .select(['id', 'organisation'])
    .where('owner_id', '=', owner)
    .where('hidden_at', 'is', null)
    .orderBy('id')
    .execute()
}
