import type { PostingNetwork } from '#domain/coach/share/bounds.ts'
import type { MonthBounds } from '#domain/coach/share/month-bounds.ts'
import { NETWORK_TITLES } from '#domain/coach/share/network-titles.ts'
import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getOwnBounds, saveOwnBounds } from '#store/posting-bounds.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'

/** Ten a day; whoever posts more needs no reminder. */
const MOST_A_MONTH = 300

/** Sets how often the owner means to post on a network, posts a month; null goes back to what is usual. Undoable. @throws Invalid */
export async function setPostingBounds(ctx: Context, network: PostingNetwork, bounds: MonthBounds | null): Promise<Changed> {
  if (bounds !== null) check(bounds)
  return ctx.db.transaction().execute(async (db) => {
    const before = (await getOwnBounds(db, ctx.ownerId))[network] ?? null
    await saveOwnBounds(db, ctx.ownerId, network, bounds)
    return keepChange(db, ctx, boundsInWords(NETWORK_TITLES[network], bounds), { type: 'posting', network, before })
  })
}

function boundsInWords(network: string, bounds: MonthBounds | null): string {
  if (bounds === null) return t('On {network}, as often as is usual', { network })
  return t('On {network}, {floor} to {ceiling} posts a month', { network, floor: bounds.floor, ceiling: bounds.ceiling })
}

function check({ floor, ceiling }: MonthBounds): void {
  const isWhole = (n: number) => Number.isInteger(n) && n >= 1 && n <= MOST_A_MONTH
  if (!isWhole(floor) || !isWhole(ceiling))
    throw new Invalid(
      t('expected 1 to {most} posts a month, got {floor} to {ceiling}', {
        most: MOST_A_MONTH,
        floor: String(floor),
        ceiling: String(ceiling),
      }),
    )
  if (floor > ceiling) throw new Invalid(t('The lower bound is above the upper one: {floor} and {ceiling}', { floor, ceiling }))
}
