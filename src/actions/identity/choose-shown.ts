import { Invalid } from '#domain/errors.ts'
import { type Phrase, t } from '#language/say.ts'
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

const FITTING = {
  name: 'expected a name of 1 to {most} characters',
  organisation: 'expected an organisation of 1 to {most} characters',
  title: 'expected a title of 1 to {most} characters',
  place: 'expected a place of 1 to {most} characters',
} as const satisfies Record<ChosenField, Phrase>

/** Shows a person with the value the owner chose; null leaves the choice to the program again. Undoable. @throws NotFound, Invalid */
export async function chooseShownValue(ctx: Context, personId: string, field: ChosenField, value: string | null): Promise<Changed> {
  const text = value?.trim() ?? null
  if (text !== null && (text === '' || text.length > LONGEST)) throw new Invalid(t(FITTING[field], { most: LONGEST }))
  return ctx.db.transaction().execute(async (db) => {
    const { name } = await getPersonSettings(db, ctx.ownerId, personId)
    const isTold = (await listClaimsOf(db, ctx.ownerId, [personId])).length > 0
    if (text === null && !isTold) throw new Invalid(t('No source says anything else of {name}.', { name }))
    const shown = isTold ? null : await getShownValue(db, ctx.ownerId, personId, field)
    const before = (await saveChosen(db, ctx.ownerId, personId, field, text)) ?? shown
    await refreshPeople(db, ctx, [personId])
    const changed = { changeId: newId(), sentence: shownInWords(name, text) }
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

function shownInWords(name: string, text: string | null): string {
  return text === null ? t('{name}: shown as the sources say', { name }) : t('{name}: shown as “{text}”', { name, text })
}
