import { sql } from 'kysely'
import type { Step } from '#domain/coach/known.ts'
import type { OwnerId } from '#domain/ids.ts'
import type { Day } from '#domain/time.ts'
import { unnested } from './bulk.ts'
import type { Db } from './database.ts'

export type StepKind = Step['kind']

export interface StepRow extends Step {
  readonly planId: string
}

export async function savePlan(db: Db, owner: OwnerId, steps: readonly StepRow[]): Promise<void> {
  const columns = { id: 'uuid', plan_id: 'uuid', person_id: 'uuid', kind: 'text', what: 'text', on_day: 'date' }
  const given = steps.map((step) => [step.id, step.planId, step.personId, step.kind, step.what, step.onDay])
  await sql`insert into plan_step (owner_id, id, plan_id, person_id, kind, what, on_day)
    select ${owner}, id, plan_id, person_id, kind, what, on_day from ${unnested(columns, given)}`.execute(db)
}

export async function removePlan(db: Db, owner: OwnerId, planId: string): Promise<void> {
  await db.deleteFrom('plan_step').where('owner_id', '=', owner).where('plan_id', '=', planId).execute()
}

/** Steps that are not done, in the order of their days. */
export async function listOpenSteps(db: Db, owner: OwnerId): Promise<StepRow[]> {
  const rows = await db
    .selectFrom('plan_step')
    .select(['id', 'plan_id as planId', 'person_id as personId', 'kind', 'what', 'on_day as onDay'])
    .where('owner_id', '=', owner)
    .where('done_on', 'is', null)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return rows as StepRow[]
}

export async function findStep(db: Db, owner: OwnerId, id: string): Promise<{ personId: string } | undefined> {
  return db.selectFrom('plan_step').select('person_id as personId').where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst()
}

/** Marks a step as done on a day, or open again. */
export async function saveStepDone(db: Db, owner: OwnerId, id: string, doneOn: Day | null): Promise<void> {
  await db.updateTable('plan_step').set({ done_on: doneOn }).where('owner_id', '=', owner).where('id', '=', id).execute()
}
