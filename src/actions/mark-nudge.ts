import { nextSteps } from '#domain/coach/introductions/introduction.ts'
import { DOING } from '#domain/coach/introductions/take-step.ts'
import { CARD_KINDS, type CardKind } from '#domain/coach/known.ts'
import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import type { InteractionKind } from '#domain/interactions/interaction.ts'
import { calendarDayNumber, type Day, dayFromNumber } from '#domain/time.ts'
import { dateInWords, weekdayInWords } from '#domain/words.ts'
import { t } from '#language/say.ts'
import type { MarkSubject, Undo } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { findIntroductionOfSide } from '#store/introductions.ts'
import { findMarkOf, type StoredMark, saveMark } from '#store/nudges.ts'
import { getOwner } from '#store/owner.ts'
import { getPersonSettings, savePersonSettings } from '#store/people.ts'
import { findStep, saveStepDone } from '#store/plans.ts'
import { closePromise, findPromise } from '#store/promises.ts'
import { findPublication, savePublicationMark } from '#store/publications.ts'
import { idFrom, newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { type IntroductionUndo, stepWithin } from './introduce.ts'
import { keepChange } from './keep-change.ts'
import { logWithin, waitForTurn } from './log-interaction.ts'

export type Marked =
  | { readonly how: 'done'; readonly log?: { readonly kind: InteractionKind; readonly note?: string | undefined } | undefined }
  | { readonly how: 'snoozed'; readonly days: number }
  | { readonly how: 'skipped' }

/**
 * Does, snoozes or lets go one card of Today. Skips in a row are counted on the person and end with the next thing done.
 * Undoable as one step, with what was logged. Done again on the same day, as by a page that has not heard of it, it answers what was done.
 * @throws NotFound for an unknown card, Conflict for one that is done
 */
export async function markNudge(ctx: Context, cardId: string, marked: Marked): Promise<Changed> {
  const { kind, id } = partsOf(cardId)
  if (marked.how === 'snoozed' && !(Number.isInteger(marked.days) && marked.days >= 1 && marked.days <= 365))
    throw new Invalid(t('Snooze for 1 to 365 days, got {days}', { days: String(marked.days) }))
  return ctx.db.transaction().execute(async (db) => {
    const { personId, subject } = await whatIsMarked(db, ctx, kind, id)
    const { name, skips } = await getPersonSettings(db, ctx.ownerId, personId).catch((error: Error) => {
      throw error instanceof NotFound ? new NotFound(t('There is no card {id}.', { id: cardId })) : error
    })
    const { zone } = await getOwner(db)
    const onDay = calendarDayNumber(zone)(ctx.now())
    await waitForTurn(db, idFrom('marked', ctx.ownerId, cardId))
    const before = await findMarkOf(db, ctx.ownerId, cardId, onDay)
    if (before && isAgain(before, marked, onDay)) return { changeId: before.changeId, sentence: before.sentence }
    const changeId = newId()
    const untilDay = marked.how === 'snoozed' ? onDay + marked.days : null
    const stepped = marked.how === 'done' && kind === 'introduction' ? await stepOf(db, ctx, id) : null
    const logged =
      marked.how === 'done' && marked.log && !stepped?.undo.recordId
        ? await logRecord(db, ctx, personId, marked.log, kind === 'give')
        : null
    const sentence = sentenceOf(name, kind, marked, untilDay, stepped?.sentence ?? logged?.sentence)
    const undo: Undo = {
      type: 'mark',
      personId,
      skipsBefore: skips,
      recordId: logged?.recordId ?? null,
      ...(subject && marked.how === 'done' ? { subject } : {}),
      ...(stepped ? { introduction: stepped.undo } : {}),
    }
    await keepChange(db, ctx, sentence, undo, changeId)
    await saveMark(db, ctx.ownerId, { id: newId(), cardId, personId, kind, how: marked.how, onDay, untilDay, changeId })
    if (subject && marked.how === 'done') await close(db, ctx, subject, dayFromNumber(onDay), changeId)
    if (marked.how !== 'snoozed' && !subject)
      await savePersonSettings(db, ctx.ownerId, personId, { skips: marked.how === 'skipped' ? skips + 1 : 0 })
    return { changeId, sentence }
  })
}

/** Whether it says nothing that is not known. @throws Conflict for a card that is done, where something new would be lost */
function isAgain({ how, untilDay, sentence }: StoredMark, marked: Marked, onDay: number): boolean {
  if (how === 'done' && (marked.how !== 'done' || marked.log?.note))
    throw new Conflict(t('That card is done already: {sentence}.', { sentence }))
  return how === marked.how && (marked.how !== 'snoozed' || untilDay === onDay + marked.days)
}

async function logRecord(
  db: Db,
  ctx: Context,
  personId: string,
  log: { kind: InteractionKind; note?: string | undefined },
  isGive: boolean,
) {
  return logWithin(db, ctx, { people: [personId], kind: log.kind, note: log.note, ...(isGive ? { tag: 'give' } : {}) })
}

/** Whose card it is, and the promise or step it closes when it is done. */
async function whatIsMarked(db: Db, ctx: Context, kind: CardKind, id: string): Promise<{ personId: string; subject?: MarkSubject }> {
  if (kind === 'give') return whoPublished(db, ctx, id)
  if (kind === 'introduction') return whoIsIntroduced(db, ctx, id)
  if (kind !== 'promise' && kind !== 'plan') return { personId: id }
  const found = kind === 'promise' ? await findPromise(db, ctx.ownerId, id) : await findStep(db, ctx.ownerId, id)
  if (!found) throw new NotFound(t('There is no card {id}.', { id: `${kind}-${id}` }))
  return { personId: found.personId, subject: { type: kind === 'promise' ? 'promise' : 'step', id } }
}

async function whoPublished(db: Db, { ownerId }: Context, id: string): Promise<{ personId: string; subject: MarkSubject }> {
  const found = await findPublication(db, ownerId, id)
  if (!found?.personId) throw new NotFound(t('There is no card {id}.', { id: `give-${id}` }))
  return { personId: found.personId, subject: { type: 'publication', id } }
}

async function whoIsIntroduced(db: Db, { ownerId }: Context, id: string): Promise<{ personId: string; subject: MarkSubject }> {
  const found = (await findIntroductionOfSide(db, ownerId, id))?.sides.find((side) => side.id === id)
  if (!found) throw new NotFound(t('There is no card {id}.', { id: `introduction-${id}` }))
  return { personId: found.personId, subject: { type: 'introduction', id } }
}

/** Takes the step of an introduction that a card stands for. */
async function stepOf(db: Db, ctx: Context, sideId: string): Promise<{ sentence: string; undo: IntroductionUndo }> {
  const introduction = await findIntroductionOfSide(db, ctx.ownerId, sideId)
  const step = introduction && nextSteps(introduction).find(({ side }) => side.id === sideId)
  if (!introduction || !step) throw new NotFound(t('There is no card {id}.', { id: `introduction-${sideId}` }))
  return stepWithin(db, ctx, introduction, DOING[step.kind], step.side)
}

async function close(db: Db, { ownerId }: Context, subject: MarkSubject, on: Day, changeId: string): Promise<void> {
  if (subject.type === 'introduction') return
  if (subject.type === 'publication') {
    await savePublicationMark(db, ownerId, { publicationId: subject.id, how: 'commented', onDay: on, changeId })
    return
  }
  if (subject.type === 'promise') await closePromise(db, ownerId, subject.id, { as: 'kept', on })
  else await saveStepDone(db, ownerId, subject.id, on)
}

function partsOf(cardId: string): { kind: CardKind; id: string } {
  const [, kind, id] = /^([a-z]+)-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(cardId) ?? []
  if (!CARD_KINDS.includes(kind as CardKind) || !id) throw new NotFound(t('There is no card {id}.', { id: cardId }))
  return { kind: kind as CardKind, id }
}

function sentenceOf(name: string, kind: CardKind, marked: Marked, untilDay: number | null, logged: string | undefined): string {
  if (marked.how === 'snoozed') return t('{name} comes back on {day}', { name, day: dayInWords(untilDay!, marked.days) })
  if (marked.how === 'skipped') return t('Not {name} this time', { name })
  if (logged) return logged
  // What was done is on record only where it was logged: of the rest it is said that the card is done, and no more.
  switch (kind) {
    case 'promise':
      return t('You kept your promise to {name}', { name })
    case 'plan':
      return t('You took the step you planned with {name}', { name })
    case 'give':
      return t('You answered what {name} made', { name })
    default:
      return t('Done for today: {name}', { name })
  }
}

/** A weekday while one is enough to tell which. */
function dayInWords(day: number, days: number): string {
  return days < 7 ? weekdayInWords(day) : dateInWords(dayFromNumber(day), day)
}
