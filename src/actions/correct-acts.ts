import { NotFound } from '#domain/errors.ts'
import type { Act } from '#domain/interactions/acts.ts'
import { listInWords } from '#domain/words.ts'
import { type Phrase, t } from '#language/say.ts'
import { findCorrection, findRecordActs, saveCorrection } from '#store/acts.ts'
import type { Context } from '#store/context.ts'
import { newId } from '#store/stable-id.ts'
import { applyActs } from './apply-acts.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'

/**
 * The owner's own word on what a message does. It stands above what was recognised, and what it teaches bears on messages read later.
 * Undoable. @throws NotFound
 */
export async function correctActs(ctx: Context, recordId: string, acts: readonly Act[]): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const before = await findRecordActs(db, ctx.ownerId, recordId)
    if (before === undefined) throw new NotFound(t('There is no message with that id.'))
    const changeId = newId()
    const correctionBefore = (await findCorrection(db, ctx.ownerId, recordId)) ?? null
    await saveCorrection(db, ctx.ownerId, { recordId, acts, before, at: new Date(), changeId })
    await applyActs(db, ctx, recordId, acts)
    const sentence =
      acts.length === 0
        ? t('That message is neither ask nor give')
        : t('That message is {acts}', { acts: listInWords(acts.map(({ kind }) => t(NAMES[kind]))) })
    return keepChange(db, ctx, sentence, { type: 'acts', recordId, before, correctionBefore }, changeId)
  })
}

const NAMES = {
  ask: 'an ask',
  give: 'a give',
  thanks: 'a thank-you',
  promise: 'a promise',
  congratulation: 'a congratulation',
  invitation: 'an invitation',
  pitch: 'an offer to buy or give',
} as const satisfies Record<Act['kind'], Phrase>
