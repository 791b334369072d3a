import { checkRhythm } from '#domain/settings.ts'
import type { Circle } from '#domain/ties/circles.ts'
import { rhythmInWords } from '#domain/words.ts'
import { type Phrase, t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getPersonSettings, type PersonSettingsRow, savePersonSettings } from '#store/people.ts'
import { keepChange } from './keep-change.ts'

export interface SettingsChange {
  readonly rhythmDays?: number | null | undefined
  readonly circle?: 'close' | 'good' | 'wide' | 'known' | null | undefined
  readonly importance?: 0.5 | 1 | 2 | undefined
  readonly isResting?: boolean | undefined
  readonly isHidden?: boolean | undefined
}

export interface Changed {
  readonly changeId: string
  readonly sentence: string
}

/** Sets what only the owner says of a person: rhythm, circle, importance, rest, not a person. Undoable. @throws NotFound, Invalid */
export async function changePerson(ctx: Context, personId: string, change: SettingsChange): Promise<Changed> {
  if (change.rhythmDays !== undefined && change.rhythmDays !== null) checkRhythm(change.rhythmDays)
  return ctx.db.transaction().execute(async (db) => {
    const { name, ...before } = await getPersonSettings(db, ctx.ownerId, personId)
    const after: Partial<PersonSettingsRow> = {
      ...(change.rhythmDays === undefined ? {} : { rhythmDays: change.rhythmDays }),
      ...(change.circle === undefined ? {} : { circlePin: change.circle }),
      ...(change.importance === undefined ? {} : { importance: change.importance }),
      ...(change.isResting === undefined ? {} : { isResting: change.isResting }),
      ...(change.isHidden === undefined ? {} : { hiddenAt: change.isHidden ? ctx.now() : null }),
    }
    await savePersonSettings(db, ctx.ownerId, personId, after)
    const fields = Object.keys(after) as (keyof PersonSettingsRow)[]
    const undo = Object.fromEntries(fields.map((field) => [field, before[field]]))
    return keepChange(db, ctx, sentenceOf(name, change), { type: 'settings', personId, before: undo })
  })
}

function sentenceOf(name: string, { rhythmDays, circle, importance, isResting, isHidden }: SettingsChange): string {
  if (isHidden !== undefined) return isHidden ? t('{name} is not shown any more', { name }) : t('{name} is shown again', { name })
  if (isResting !== undefined) return isResting ? t('You let {name} rest', { name }) : t('{name} may come up again', { name })
  if (rhythmDays !== undefined)
    return rhythmDays === null
      ? t('{name}: back to the rhythm you have', { name })
      : t('{name}: {rhythm}, from now on', { name, rhythm: rhythmInWords(rhythmDays) })
  if (circle !== undefined) return circle === null ? t('{name} is placed by your history again', { name }) : t(PLACED[circle], { name })
  if (importance !== undefined)
    return importance === 1
      ? t('{name} matters as most do', { name })
      : importance > 1
        ? t('{name} matters more now', { name })
        : t('{name} matters less now', { name })
  return t('Nothing changed for {name}', { name })
}

const PLACED = {
  close: '{name} is in your close circle now',
  good: '{name} is in your good circle now',
  wide: '{name} is in your wide circle now',
  known: '{name} is in your wider acquaintance now',
} as const satisfies Record<Circle, Phrase>
