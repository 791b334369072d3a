import { type Introduced, type Introduction, isOver } from '#domain/coach/introductions/introduction.ts'
import { reverseOf, type Taken, takeStep } from '#domain/coach/introductions/take-step.ts'
import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import { firstName } from '#domain/people/names.ts'
import { calendarDayNumber, type Day, dayFromNumber } from '#domain/time.ts'
import { listInWords } from '#domain/words.ts'
import { t } from '#language/say.ts'
import type { Undo } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { addIntroduction, getIntroduction, listIntroductions, saveIntroductionChange } from '#store/introductions.ts'
import { getOwner } from '#store/owner.ts'
import { getPersonSettings } from '#store/people.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'
import { keepRecord } from './log-interaction.ts'

export interface NewIntroduction {
  readonly people: readonly [string, string]
  /** Why they may be glad to meet. */
  readonly why?: string | undefined
}

/** Begins to introduce two people: each is to be asked. Undoable. @throws NotFound, Invalid, Conflict when it is begun already */
export async function beginIntroduction(ctx: Context, { people, why }: NewIntroduction): Promise<Changed & { introductionId: string }> {
  const [a, b] = people
  if (a === b) throw new Invalid(t('An introduction takes two people.'))
  return ctx.db.transaction().execute(async (db) => {
    const names = await namesOf(db, ctx, people)
    const open = (await listIntroductions(db, ctx.ownerId, a)).some((each) => isOf(each, b) && !isOver(each))
    if (open) throw new Conflict(t('You are introducing {names} already.', { names: listInWords(names) }))
    const introduction = begun(people, why?.trim() || null, await todayOf(db, ctx))
    await addIntroduction(db, ctx.ownerId, introduction)
    const sentence = t('You begin to introduce {names}', { names: listInWords(names) })
    const undo: Undo = { type: 'introduction', introductionId: introduction.id, reverse: null, recordId: null }
    return { ...(await keepChange(db, ctx, sentence, undo)), introductionId: introduction.id }
  })
}

/** Notes what happened with an introduction. Made, it is logged with both and counts as a give to each. Undoable. @throws NotFound, Conflict */
export async function stepIntroduction(ctx: Context, id: string, taken: Taken, personId?: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const introduction = await getIntroduction(db, ctx.ownerId, id)
    const side = introduction.sides.find((each) => each.personId === personId)
    if (personId !== undefined && !side) throw new NotFound(t('That person is not part of this introduction.'))
    const { sentence, undo } = await stepWithin(db, ctx, introduction, taken, side)
    return keepChange(db, ctx, sentence, undo)
  })
}

export type IntroductionUndo = Extract<Undo, { type: 'introduction' }>

/** As `stepIntroduction`, inside a transaction of the caller's, who saves the change that takes it back. */
export async function stepWithin(
  db: Db,
  ctx: Context,
  introduction: Introduction,
  taken: Taken,
  side: Introduced | undefined,
): Promise<{ sentence: string; undo: IntroductionUndo }> {
  const change = takeStep(introduction, taken, side, await todayOf(db, ctx))
  await saveIntroductionChange(db, ctx.ownerId, introduction.id, change)
  const [first, second] = introduction.sides
  const people = [first.personId, second.personId] as const
  const record = taken === 'made' ? await keepRecord(db, ctx, { people, kind: 'introduction', note: introduction.why ?? undefined }) : null
  const names = await namesOf(db, ctx, side === second ? [second.personId, first.personId] : people)
  return {
    sentence: sentenceOf(taken, names),
    undo: {
      type: 'introduction',
      introductionId: introduction.id,
      reverse: reverseOf(introduction, change),
      recordId: record?.recordId ?? null,
    },
  }
}

function begun([a, b]: readonly [string, string], why: string | null, begunOn: Day): Introduction {
  const side = (personId: string): Introduced => ({ id: newId(), personId, askedOn: null, answer: null, answeredOn: null, toldOn: null })
  return { id: newId(), why, begunOn, sides: [side(a), side(b)], madeOn: null, askedAfterOn: null, endedOn: null }
}

function sentenceOf(taken: Taken, [name, second]: readonly [string, string]): string {
  const other = firstName(second)
  const names = listInWords([name, second])
  switch (taken) {
    case 'asked':
      return t('You asked {name} about meeting {other}', { name, other })
    case 'yes':
      return t('{name} said yes to meeting {other}', { name, other })
    case 'no':
      return t('{name} would rather not meet {other}', { name, other })
    case 'told':
      return t('You told {name} that it will not come about', { name })
    case 'made':
      return t('You introduced {names}', { names })
    case 'asked-after':
      return t('You asked how it went between {names}', { names })
    case 'ended':
      return t('You let the introduction of {names} be', { names })
  }
}

const isOf = ({ sides }: Introduction, personId: string) => sides.some((side) => side.personId === personId)

async function namesOf(db: Db, { ownerId }: Context, [a, b]: readonly [string, string]): Promise<[string, string]> {
  return [(await getPersonSettings(db, ownerId, a)).name, (await getPersonSettings(db, ownerId, b)).name]
}

async function todayOf(db: Db, ctx: Context): Promise<Day> {
  return dayFromNumber(calendarDayNumber((await getOwner(db)).zone)(ctx.now()))
}
