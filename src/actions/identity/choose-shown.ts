import { Invalid } from '#domain/errors.ts'
import { saveChange } from '#store/changes.ts'
import { type ChosenField, saveChosen } from '#store/chosen.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import { bumpRevision } from '#store/owner.ts'
import { getPersonSettings, getShownValue } from '#store/people.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from '../change-person.ts'
import { refreshPeople } from '../refresh-people.ts'

/** The longest name or firm that is one. */
const LONGEST = 200

/** Shows a person with the value the owner chose; null leaves the choice to the program again. Undoable. @throws NotFound, Invalid */
export async function chooseShownValue(ctx: Context, personId: string, field: ChosenField, value: string | null): Promise<Changed> {
  const text = value?.trim() ?? null
  if (text !== null && (text === '' || text.length > LONGEST)) throw new Invalid(`expected a ${field} of 1 to ${LONGEST} characters`)
  return ctx.db.transaction().execute(async (db) => {
    const { name } = await getPersonSettings(db, ctx.ownerId, personId)
    const isTold = (await listClaimsOf(db, ctx.ownerId, [personId])).length > 0
    if (text === null && !isTold) throw new Invalid(`No source says anything else of ${name}.`)
    const shown = isTold ? null : await getShownValue(db, ctx.ownerId, personId, field)
    const before = (await saveChosen(db, ctx.ownerId, personId, field, text)) ?? shown
    await refreshPeople(db, ctx, [personId])
    const changed = { changeId: newId(), sentence: text === null ? `${name}: shown as the sources say` : `${name}: shown as “${text}”` }
    await saveChange(db, ctx.ownerId, {
      id: changed.changeId,
      at: new Date(),
      sentence: changed.sentence,
      undo: { type: 'chosen', personId, field, before },
    })
    await bumpRevision(db, ctx.ownerId)
    return changed
  })
}
