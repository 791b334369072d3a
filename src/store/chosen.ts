import { sql } from 'kysely'
import type { OwnerId } from '#domain/ids.ts'
import type { Chosen, ChosenField } from '#domain/people/shown.ts'
import type { Db } from './database.ts'

/** What the owner chose to see of some people. */
export async function listChosen(db: Db, owner: OwnerId, people: readonly string[]): Promise<(Chosen & { personId: string })[]> {
  const { rows } = await sql<Chosen & { personId: string }>`
    select person_id as "personId", field, value from chosen where owner_id = ${owner} and person_id = any(${people}::uuid[])`.execute(db)
  return rows
}

/** Writes a choice; null leaves it to the program again. @returns what was chosen before */
export async function saveChosen(
  db: Db,
  owner: OwnerId,
  personId: string,
  field: ChosenField,
  value: string | null,
): Promise<string | null> {
  const before = (await listChosen(db, owner, [personId])).find((each) => each.field === field)?.value ?? null
  if (value === null) await sql`delete from chosen where owner_id = ${owner} and person_id = ${personId} and field = ${field}`.execute(db)
  else
    await sql`insert into chosen (owner_id, person_id, field, value) values (${owner}, ${personId}, ${field}, ${value})
      on conflict (owner_id, person_id, field) do update set value = excluded.value`.execute(db)
  return before
}
