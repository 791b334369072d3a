import { Conflict, NotFound } from '#domain/errors.ts'
import type { Context } from '#store/context.ts'
import { findEvents } from '#store/events.ts'

/**
 * The event a word of the command line means: by id or its beginning, or by words of its title. Of several times of the same title the
 * nearest to now. @param when  `begun`: one that has begun, where there is one; @throws NotFound, Conflict when several titles hold the words
 */
export async function findEvent(ctx: Context, word: string, when: 'any' | 'begun' = 'any'): Promise<{ id: string; title: string }> {
  const named = await findEvents(ctx.db, ctx.ownerId, word.trim(), ctx.now())
  const begun = named.filter(({ at }) => at <= ctx.now())
  const found = when === 'begun' && begun.length > 0 ? begun : named
  const exact = found.filter(({ title }) => title.toLowerCase() === word.trim().toLowerCase())
  const meant = exact.length > 0 ? exact : found
  if (!meant[0]) throw new NotFound(`There is no event called ${word}.`)
  if (new Set(meant.map(({ title }) => title)).size > 1)
    throw new Conflict(
      `${word} could be ${meant
        .slice(0, 5)
        .map(({ title, id, at }) => `${title} on ${at.toISOString().slice(0, 10)} (${id.slice(0, 8)})`)
        .join(', ')}`,
    )
  return meant[0]
}
