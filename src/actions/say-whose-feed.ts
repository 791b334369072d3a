import { NotFound } from '#domain/errors.ts'
import { saveChange } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import { bumpRevision } from '#store/owner.ts'
import { getPersonSettings } from '#store/people.ts'
import { findAuthorOwner, listAuthors, saveAuthorOwner } from '#store/publications.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'

/** Says whose somebody's publications are; all of theirs, also those to come. Undoable. @throws NotFound */
export async function sayWhoseFeed(ctx: Context, author: string, personId: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const known = (await listAuthors(db, ctx.ownerId, author)).find((each) => each.author === author)
    if (!known) throw new NotFound('Nothing was published under that name.')
    const { name } = await getPersonSettings(db, ctx.ownerId, personId)
    const before = (await findAuthorOwner(db, ctx.ownerId, author)) ?? null
    await saveAuthorOwner(db, ctx.ownerId, author, personId)
    const changeId = newId()
    const sentence = `${known.authorName ?? author} is ${name}`
    await saveChange(db, ctx.ownerId, { id: changeId, at: new Date(), sentence, undo: { type: 'author', author, before } })
    await bumpRevision(db, ctx.ownerId)
    return { changeId, sentence }
  })
}
