import { sql } from 'kysely'
import type { Introduced, Introduction } from '#domain/coach/introductions/introduction.ts'
import type { IntroductionChange } from '#domain/coach/introductions/take-step.ts'
import { NotFound } from '#domain/errors.ts'
import type { OwnerId } from '#domain/ids.ts'
import { t } from '#language/say.ts'
import type { Db } from './database.ts'
import { NO_ID } from './stable-id.ts'

/** Adds one that begins. Inside a transaction. */
export async function addIntroduction(db: Db, owner: OwnerId, { id, why, begunOn, sides }: Introduction): Promise<void> {
  await db.insertInto('introduction').values({ owner_id: owner, id, why, begun_on: begunOn }).execute()
  await db
    .insertInto('introduced')
    .values(sides.map((side, i) => ({ owner_id: owner, id: side.id, introduction_id: id, person_id: side.personId, side: i })))
    .execute()
}

/** Writes what a step changes, and nothing else. Inside a transaction. */
export async function saveIntroductionChange(db: Db, owner: OwnerId, id: string, { sides, ...own }: IntroductionChange): Promise<void> {
  const set = withoutUndefined({ made_on: own.madeOn, asked_after_on: own.askedAfterOn, ended_on: own.endedOn })
  if (Object.keys(set).length > 0)
    await db.updateTable('introduction').set(set).where('owner_id', '=', owner).where('id', '=', id).execute()
  for (const { id: side, askedOn, answer, answeredOn, toldOn } of sides)
    await db
      .updateTable('introduced')
      .set(withoutUndefined({ asked_on: askedOn, answer, answered_on: answeredOn, told_on: toldOn }))
      .where('owner_id', '=', owner)
      .where('id', '=', side)
      .execute()
}

export async function removeIntroduction(db: Db, owner: OwnerId, id: string): Promise<void> {
  await db.deleteFrom('introduced').where('owner_id', '=', owner).where('introduction_id', '=', id).execute()
  await db.deleteFrom('introduction').where('owner_id', '=', owner).where('id', '=', id).execute()
}

/** Takes away the introductions of people who go. */
export async function removeIntroductionsOf(db: Db, owner: OwnerId, people: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('introduced')
    .select('introduction_id as id')
    .distinct()
    .where('owner_id', '=', owner)
    .where('person_id', 'in', people.length > 0 ? people : [NO_ID])
    .execute()
  for (const { id } of rows) await removeIntroduction(db, owner, id)
}

/** All introductions, or those of one person, the latest first. Of two who were found to be one person none is told. */
export async function listIntroductions(db: Db, owner: OwnerId, personId?: string): Promise<Introduction[]> {
  return select(
    db,
    owner,
    personId ? sql`and i.id in (select introduction_id from introduced where owner_id = ${owner} and person_id = ${personId})` : sql``,
  )
}

/** @throws NotFound */
export async function getIntroduction(db: Db, owner: OwnerId, id: string): Promise<Introduction> {
  const [found] = await select(db, owner, sql`and i.id = ${id}`)
  if (!found) throw new NotFound(t('There is no such introduction.'))
  return found
}

/** The introduction of which this is a side. */
export async function findIntroductionOfSide(db: Db, owner: OwnerId, side: string): Promise<Introduction | undefined> {
  const [found] = await select(
    db,
    owner,
    sql`and i.id = (select introduction_id from introduced where owner_id = ${owner} and id = ${side})`,
  )
  return found
}

async function select(db: Db, owner: OwnerId, where: ReturnType<typeof sql>): Promise<Introduction[]> {
  const { rows } = await sql<Omit<Introduction, 'sides'> & { sides: Introduced[] }>`
    select i.id, i.why, i.begun_on as "begunOn", i.made_on as "madeOn", i.asked_after_on as "askedAfterOn", i.ended_on as "endedOn",
      (select json_agg(json_build_object('id', s.id, 'personId', s.person_id, 'askedOn', s.asked_on, 'answer', s.answer,
          'answeredOn', s.answered_on, 'toldOn', s.told_on) order by s.side)
        from introduced s where s.owner_id = i.owner_id and s.introduction_id = i.id) as sides
    from introduction i where i.owner_id = ${owner} ${where} order by i.begun_on desc, i.id`.execute(db)
  return rows.flatMap(({ sides, ...row }) => {
    const [first, second] = sides ?? []
    return first && second && first.personId !== second.personId ? [{ ...row, sides: [first, second] as const }] : []
  })
}

function withoutUndefined<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values
}
