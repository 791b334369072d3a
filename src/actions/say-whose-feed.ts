import { NotFound } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getPersonSettings } from '#store/people.ts'
import { findAuthorOwner, listAuthors, saveAuthorOwner } from '#store/publications.ts'
import { NO_ID } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'

/** The owner knows nobody of that name: what they publish is not asked about any more. */
const NOBODY = NO_ID

/** Says whose somebody's publications are; all of theirs, also those to come. @param personId  null for nobody's. Undoable. @throws NotFound */
export async function sayWhoseFeed(ctx: Context, author: string, personId: string | null): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const known = (await listAuthors(db, ctx.ownerId, author)).find((each) => each.author === author)
    if (!known) throw new NotFound(t('Nothing was published under that name.'))
    const person = personId === null ? null : await getPersonSettings(db, ctx.ownerId, personId)
    const before = (await findAuthorOwner(db, ctx.ownerId, author)) ?? null
    await saveAuthorOwner(db, ctx.ownerId, author, personId ?? NOBODY)
    const named = known.authorName ?? author
    const sentence = person
      ? t('{author} is {name}', { author: named, name: person.name })
      : t('{author} is nobody you know', { author: named })
    return keepChange(db, ctx, sentence, { type: 'author', author, before })
  })
}
