import { Invalid } from '#domain/errors.ts'
import { type Phrase, t } from '#language/say.ts'
import { type ChosenField, saveChosen } from '#store/chosen.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import { getPersonSettings, getShownValue } from '#store/people.ts'
import type { Changed } from '../change-person.ts'
import { keepChange } from '../keep-change.ts'
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
    return keepChange(db, ctx, shownInWords(name, text), { type: 'chosen', personId, field, before })
  })
}

function shownInWords(name: string, text: string | null): string {
  return text === null ? t('{name}: shown as the sources say', { name }) : t('{name}: shown as “{text}”', { name, text })
}
