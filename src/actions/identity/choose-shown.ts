import { Invalid } from '#domain/errors.ts'
import { type Birthday, birthdayText, isBirthday } from '#domain/people/birthday.ts'
import { nameNorm } from '#domain/people/names.ts'
import { type ChosenField, type ChosenValues, withChosen } from '#domain/people/shown.ts'
import { type Phrase, t } from '#language/say.ts'
import { saveChosen } from '#store/chosen.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { getPersonSettings, getShown, saveShown } from '#store/people.ts'
import type { Changed } from '../change-person.ts'
import { keepChange } from '../keep-change.ts'
import { refreshPeople } from '../refresh-people.ts'

/** The longest name or firm that is one. */
const LONGEST = 200
/** In years; nobody alive is older. */
const LONGEST_LIFE = 130

const FITTING = {
  name: 'expected a name of 1 to {most} characters',
  organisation: 'expected an organisation of 1 to {most} characters',
  title: 'expected a title of 1 to {most} characters',
  place: 'expected a place of 1 to {most} characters',
} as const satisfies Record<Exclude<ChosenField, 'birthday'>, Phrase>

/** What the owner says is right; null leaves a value to the program again. Only what is named changes. */
export type Choices = Readonly<Partial<Record<Exclude<ChosenField, 'birthday'>, string | null>> & { birthday?: Birthday | null }>

/** Shows a person with the values the owner chose. Undoable in one. @throws NotFound, Invalid */
export async function chooseShownValues(ctx: Context, personId: string, choices: Choices): Promise<Changed> {
  const values = valuesOf(choices, ctx.now())
  return ctx.db.transaction().execute(async (db) => {
    const { name } = await getPersonSettings(db, ctx.ownerId, personId)
    const before = await setShown(db, ctx, personId, values)
    return keepChange(db, ctx, shownInWords(name, choices), { type: 'chosen', personId, before })
  })
}

/** @throws Invalid */
function valuesOf({ birthday, ...texts }: Choices, now: Date): ChosenValues {
  const values: Partial<Record<ChosenField, string | null>> = {}
  for (const [field, written] of Object.entries(texts)) {
    const text = written?.trim() ?? null
    if (text !== null && (text === '' || text.length > LONGEST))
      throw new Invalid(t(FITTING[field as keyof typeof FITTING], { most: LONGEST }))
    values[field as ChosenField] = text
  }
  if (birthday === undefined) return values
  const thisYear = now.getUTCFullYear()
  const { year = thisYear } = birthday ?? {}
  if (birthday && (!isBirthday(birthday) || year > thisYear || year < thisYear - LONGEST_LIFE))
    throw new Invalid(t('That is no day on which somebody was born.'))
  return { ...values, birthday: birthday && birthdayText(birthday) }
}

/** Writes choices, or what stood in their place before. @returns what stands in their place now @throws Invalid for somebody left without a name */
export async function setShown(db: Db, ctx: Pick<Context, 'ownerId'>, personId: string, values: ChosenValues): Promise<ChosenValues> {
  const { ownerId } = ctx
  const isTold = (await listClaimsOf(db, ownerId, [personId])).length > 0
  const shown = await getShown(db, ownerId, personId)
  const before: Partial<Record<ChosenField, string | null>> = {}
  for (const [field, value] of Object.entries(values) as [ChosenField, string | null][]) {
    before[field] = await saveChosen(db, ownerId, personId, field, value)
    if (!isTold) before[field] ??= field === 'birthday' ? shown.birthday && birthdayText(shown.birthday) : shown[field]
  }
  // Whom no source tells of, the owner added: what they are shown with is their own row.
  if (!isTold) {
    if (values.name === null) throw new Invalid(t('A name is enough, but it needs one.'))
    const own = withChosen(shown, values)
    await saveShown(db, ownerId, [{ id: personId, ...own, nameNorm: nameNorm(own.name) }])
  }
  await refreshPeople(db, ctx, [personId])
  return before
}

function shownInWords(name: string, choices: Choices): string {
  const said = Object.values(choices)
  if (said.every((value) => value === null)) return t('{name}: shown as the sources say', { name })
  const [text] = said
  return said.length === 1 && typeof text === 'string'
    ? t('{name}: shown as “{text}”', { name, text })
    : t('{name}: shown as you say', { name })
}
