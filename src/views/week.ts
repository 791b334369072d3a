import type { Today } from '#contract/today.ts'
import { pickUpsOf } from '#domain/ties/picked-up.ts'
import { DAY_MS } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listWroteBack } from '#store/network.ts'
import { listDiariesOf } from '#store/ties.ts'
import { keptWithNetwork } from './kept.ts'
import type { Network } from './network.ts'

const DAYS = 7

/** The seven days up to now: whom the owner reached, who wrote back, and with whom a long silence ended, the longest first. */
export const seeWeek: (ctx: Context) => Promise<Today['week']> = keptWithNetwork(weekOf)

async function weekOf(ctx: Context, { people, owner, today }: Network): Promise<Today['week']> {
  const since = ctx.now().getTime() - DAYS * DAY_MS
  const reached = people.filter(({ tie }) => tie.lastOutAt !== null && tie.lastOutAt > since)
  const ids = reached.map(({ id }) => id)
  const diaries = await listDiariesOf(ctx.db, ctx.ownerId, ids)
  const within = { from: today - DAYS + 1, until: today, pauses: owner.pauses }
  const pickedUp = reached
    .flatMap(({ id, name }) => {
      const diary = diaries.get(id)
      const silences = diary ? Array.from(pickUpsOf(diary, within), ({ afterDays }) => afterDays) : []
      return silences.length === 0 ? [] : [{ personId: id, name, afterDays: Math.max(...silences) }]
    })
    .sort((a, b) => b.afterDays - a.afterDays || (a.personId < b.personId ? -1 : 1))
  const wroteBack = await listWroteBack(ctx.db, ctx.ownerId, new Date(since), ctx.now())
  return { reached: reached.length, wroteBack: ids.filter((id) => wroteBack.has(id)).length, pickedUp }
}
