import type { WayStep, WaysShown } from '#contract/network.ts'
import type { Known } from '#domain/coach/known.ts'
import { Invalid, NotFound } from '#domain/errors.ts'
import { type Way, waysBetween, YOU } from '#domain/network/way.ts'
import { inCommonWords, ownTieWords, waySentence } from '#domain/network/words.ts'
import { calendarDayNumber } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { getShared } from '#store/communities.ts'
import type { Context } from '#store/context.ts'
import { seeGraph } from './graph.ts'
import { seeNetwork } from './network.ts'

/** The ways from the owner, or from somebody, to somebody, at most three. @throws NotFound, Invalid when both ends are one */
export async function seeWays(ctx: Context, { from, to }: { from?: string | undefined; to: string }): Promise<WaysShown> {
  const { people, byId } = await seeNetwork(ctx)
  for (const id of [to, ...(from ? [from] : [])]) if (!byId.has(id)) throw new NotFound(t('That person is not here.'))
  if (from === to) throw new Invalid(t('A way leads from one person to another.'))
  const ways = waysBetween(await seeGraph(ctx), people, { from: from ?? YOU, to })
  const names = new Map([...byId].map(([id, { name }]) => [id, name]))
  return { sentence: waySentence(ways, names, to), ways: await Promise.all(ways.map(async (way) => ({ steps: await stepsOf(ctx, way) }))) }
}

function stepsOf(ctx: Context, { people }: Way): Promise<WayStep[]> {
  return Promise.all(people.map((id, i) => stepOf(ctx, id, people[i + 1])))
}

async function stepOf(ctx: Context, id: string, next: string | undefined): Promise<WayStep> {
  const { byId, owner, today } = await seeNetwork(ctx)
  const known = byId.get(id)
  const after = next === undefined ? undefined : byId.get(next)
  if (!known) return { id: null, name: t('You'), words: after ? ownTieWords(after, today) : '' }
  if (next === undefined) return { id, name: known.name, words: whoIs(known) }
  if (!after) return { id, name: known.name, words: ownTieWords(known, today) }
  const { lastAt, ...shared } = await getShared(ctx.db, ctx.ownerId, [id, after.id], ctx.now())
  const lastDay = lastAt === null ? null : calendarDayNumber(owner.zone)(lastAt)
  return { id, name: known.name, words: inCommonWords(known, after, { ...shared, lastDay }, today) }
}

function whoIs({ title, organisation, place }: Known): string {
  return [title, organisation].filter(Boolean).join(', ') || (place ?? '')
}
