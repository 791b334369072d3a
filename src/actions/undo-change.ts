import type { OwnerId } from '#domain/ids.ts'
import { calendarDayNumber } from '#domain/time.ts'
import { sourceTitle } from '#importers/source-title.ts'
import { t } from '#language/say.ts'
import { removeCorrection, saveCorrection } from '#store/acts.ts'
import { type MarkSubject, takeChange, type Undo } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { type DraftRow, removeDraft, saveDraft } from '#store/drafts.ts'
import { putOffDuplicate } from '#store/duplicates.ts'
import {
  type OwnEventValues,
  removeEvent,
  removeGuests,
  removeMet,
  saveOwnEvent,
  setFollowedUp,
  setGuest,
  setOwnEvent,
} from '#store/events.ts'
import { isImport } from '#store/imports.ts'
import { removeIntroduction, saveIntroductionChange } from '#store/introductions.ts'
import { removeMarksOfChange } from '#store/nudges.ts'
import { bumpRevision, getOwner, saveSettings } from '#store/owner.ts'
import { savePersonSettings } from '#store/people.ts'
import { removePlan, saveStepDone } from '#store/plans.ts'
import { saveOwnBounds } from '#store/posting-bounds.ts'
import { removePost, saveGuests } from '#store/posts-and-events.ts'
import { removePromise, closePromise as saveClosed } from '#store/promises.ts'
import { removePublicationMarks, saveAuthorOwner } from '#store/publications.ts'
import { removeInteractionsOf } from '#store/records.ts'
import { applyActs } from './apply-acts.ts'
import { setOwner } from './confirm-owner.ts'
import { takeBackIdentity } from './identity/add-identity.ts'
import { setShown } from './identity/choose-shown.ts'
import { takeBackLinks } from './identity/decide-pair.ts'
import { rebuildTies } from './rebuild-ties.ts'
import { settleDay } from './settle-network.ts'
import { removePersonUnlessUsed, takeBackPerson } from './take-back-person.ts'
import { undoImport } from './undo-import.ts'
import { whatItTouches } from './what-it-touches.ts'

/** Takes one change back, or the import of that id. @throws NotFound, Conflict when it was taken back already */
export async function undoChange(ctx: Context, changeId: string): Promise<{ changeId: string; sentence: string }> {
  if (await isImport(ctx.db, ctx.ownerId, changeId)) {
    const { title } = await undoImport(ctx, changeId)
    return { changeId, sentence: t('Taken back: {sentence}', { sentence: sourceTitle(title) }) }
  }
  const { sentence, undo } = await ctx.db.transaction().execute(async (db) => {
    const change = await takeChange(db, ctx.ownerId, changeId, new Date())
    const touched = await whatItTouches(db, ctx.ownerId, change.undo)
    await takeBack(db, ctx, changeId, change.undo)
    await bumpRevision(db, ctx.ownerId, touched)
    return change
  })
  // This waits for a running import, and makes people anew in transactions of its own.
  if (undo.type === 'me') await setOwner(ctx, undo.before)
  return { changeId, sentence: t('Taken back: {sentence}', { sentence }) }
}

async function takeBack(db: Db, ctx: Context, changeId: string, undo: Undo): Promise<void> {
  const { ownerId } = ctx
  switch (undo.type) {
    case 'settings':
      return savePersonSettings(db, ownerId, undo.personId, withDates(undo.before))
    case 'mark':
      await removeMarksOfChange(db, ownerId, changeId)
      await removePublicationMarks(db, ownerId, changeId)
      if (undo.introduction) await takeBackStep(db, ctx, undo.introduction)
      if (undo.subject) await openAgain(db, ownerId, undo.subject)
      if (undo.skipsBefore !== null && undo.personId !== null)
        await savePersonSettings(db, ownerId, undo.personId, { skips: undo.skipsBefore })
      return undo.recordId ? removeRecord(db, ctx, undo.recordId) : undefined
    case 'record':
      for (const id of undo.promises ?? []) await removePromise(db, ownerId, id)
      return removeRecord(db, ctx, undo.recordId)
    case 'person':
      return takeBackPerson(db, ctx, undo)
    case 'promise':
      return removePromise(db, ownerId, undo.promiseId)
    case 'closed-promise':
      return saveClosed(db, ownerId, undo.promiseId, undo.before)
    case 'plan':
      return removePlan(db, ownerId, undo.planId)
    case 'publication':
      await removePublicationMarks(db, ownerId, changeId)
      if (undo.postId) await removePost(db, ownerId, undo.postId)
      return undo.recordId ? removeRecord(db, ctx, undo.recordId) : undefined
    case 'author':
      return saveAuthorOwner(db, ownerId, undo.author, undo.before)
    case 'draft':
      if (undo.postId) await removePost(db, ownerId, undo.postId)
      return undo.before === null ? removeDraft(db, ownerId, undo.draftId) : saveDraft(db, ownerId, draftOf(undo.before))
    case 'me':
      return
    case 'own-settings':
      return saveSettings(db, ownerId, undo.before)
    case 'posting':
      return saveOwnBounds(db, ownerId, undo.network, undo.before)
    case 'acts':
      if (undo.correctionBefore === null) await removeCorrection(db, ownerId, undo.recordId)
      else
        await saveCorrection(db, ownerId, {
          recordId: undo.recordId,
          acts: undo.correctionBefore,
          before: undo.before,
          at: new Date(),
          changeId,
        })
      return applyActs(db, ctx, undo.recordId, undo.before)
    case 'introduction':
      return takeBackStep(db, ctx, undo)
    case 'links':
      return takeBackLinks(db, ctx, undo.ids)
    case 'put-off':
      for (const { a, b, until } of undo.before) await putOffDuplicate(db, ownerId, a, b, until)
      return
    case 'chosen':
      await setShown(db, ctx, undo.personId, undo.before)
      return
    case 'identity':
      return takeBackIdentity(db, ctx, undo)
    case 'note':
      await db.deleteFrom('note').where('owner_id', '=', ownerId).where('id', '=', undo.noteId).execute()
      return
    case 'event':
      return removeEvent(db, ownerId, undo.eventId)
    case 'event-details':
      return setOwnEvent(db, ownerId, undo.eventId, eventOf(undo.before))
    case 'called-off':
      await saveOwnEvent(db, ownerId, { id: undo.event.id, ...eventOf(undo.event) })
      return saveGuests(db, ownerId, null, undo.guests)
    case 'guests':
      for (const guest of undo.before) await setGuest(db, ownerId, undo.eventId, guest)
      await removeGuests(db, ownerId, undo.eventId, undo.added)
      return undo.recordId ? removeRecord(db, ctx, undo.recordId) : undefined
    case 'met':
      await removeMet(db, ownerId, undo.metIds)
      await removePlan(db, ownerId, undo.planId)
      await removeRecord(db, ctx, undo.recordId)
      for (const personId of undo.peopleAdded) await removePersonUnlessUsed(db, ctx, personId)
      return
    case 'follow-up':
      await setFollowedUp(db, ownerId, undo.metIds, null)
      for (const id of undo.metIds) await saveStepDone(db, ownerId, id, null)
      return undo.recordId ? removeRecord(db, ctx, undo.recordId) : undefined
  }
}

async function takeBackStep(
  db: Db,
  ctx: Context,
  { introductionId, reverse, recordId }: Extract<Undo, { type: 'introduction' }>,
): Promise<void> {
  if (reverse === null) await removeIntroduction(db, ctx.ownerId, introductionId)
  else await saveIntroductionChange(db, ctx.ownerId, introductionId, reverse)
  if (recordId) await removeRecord(db, ctx, recordId)
}

async function openAgain(db: Db, ownerId: OwnerId, subject: MarkSubject): Promise<void> {
  if (subject.type === 'publication' || subject.type === 'introduction') return
  if (subject.type === 'promise') return saveClosed(db, ownerId, subject.id, { as: null, on: null })
  return saveStepDone(db, ownerId, subject.id, null)
}

async function removeRecord(db: Db, ctx: Context, recordId: string): Promise<void> {
  const people = await removeInteractionsOf(db, ctx.ownerId, [recordId])
  const gone = await db
    .deleteFrom('record')
    .where('owner_id', '=', ctx.ownerId)
    .where('id', '=', recordId)
    .returning('at')
    .executeTakeFirst()
  await rebuildTies(db, ctx, people)
  if (gone?.at) await settleDay(db, ctx, calendarDayNumber((await getOwner(db)).zone)(gone.at), people)
}

function draftOf({ plannedAt, outAt, createdAt, ...draft }: DraftRow): DraftRow {
  const date = (at: Date | null) => (at === null ? null : new Date(at))
  return { ...draft, plannedAt: date(plannedAt), outAt: date(outAt), createdAt: new Date(createdAt) }
}

function eventOf({ at, endsAt, ...event }: OwnEventValues): OwnEventValues {
  return { ...event, at: new Date(at), endsAt: endsAt === null ? null : new Date(endsAt) }
}

/** Dates are text after they were kept as JSON. */
function withDates<Values extends { hiddenAt?: Date | null }>(values: Values): Values {
  return values.hiddenAt ? { ...values, hiddenAt: new Date(values.hiddenAt) } : values
}
