import { t } from '#language/say.ts'
import { saveChange } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import { getPersonSettings } from '#store/people.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'

/** Keeps a note about somebody. Undoable. @throws NotFound */
export async function addNote(ctx: Context, personId: string, text: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const { name } = await getPersonSettings(db, ctx.ownerId, personId)
    const noteId = newId()
    await db.insertInto('note').values({ owner_id: ctx.ownerId, id: noteId, person_id: personId, at: ctx.now(), text }).execute()
    const changed = { changeId: newId(), sentence: t('Noted about {name}', { name }) }
    await saveChange(db, ctx.ownerId, { id: changed.changeId, at: new Date(), sentence: changed.sentence, undo: { type: 'note', noteId } })
    return changed
  })
}
