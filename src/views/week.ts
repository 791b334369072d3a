import type { Today } from '#contract/today.ts'
import { calendarDayNumber, DAY_MS } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listWroteBack } from '#store/network.ts'
import { keptWithNetwork } from './kept.ts'
import type { Network } from './network.ts'

const DAYS = 7
/** A silence this long that ended is "picked up again", days. */
const LONG_SILENCE_DAYS = 180

/** The seven days up to now: whom the owner reached, who wrote back, and with whom a long silence ended. */
export const seeWeek: (ctx: Context) => Promise<Today['week']> = keptWithNetwork(weekOf)

async function weekOf(ctx: Context, { people, owner, today }: Network): Promise<Today['week']> {
  const since = ctx.now().getTime() - DAYS * DAY_MS
  const reached = people.filter(({ tie }) => tie.lastOutAt !== null && tie.lastOutAt > since)
  const dayOf = calendarDayNumber(owner.zone)
  const pickedUp = reached.flatMap(({ id, name, tie: { lastAt, lastDay, before } }) => {
    const afterDays = lastAt !== null && before.lastAt !== null ? dayOf(new Date(lastAt)) - dayOf(new Date(before.lastAt)) : 0
    return afterDays >= LONG_SILENCE_DAYS && today - lastDay! < DAYS ? [{ personId: id, name, afterDays }] : []
  })
  const wroteBack = await listWroteBack(ctx.db, ctx.ownerId, new Date(since), ctx.now())
  return { reached: reached.length, wroteBack: reached.filter(({ id }) => wroteBack.has(id)).length, pickedUp }
}
