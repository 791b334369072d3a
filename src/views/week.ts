import { sql } from 'kysely'
import type { Today } from '#contract/today.ts'
import { calendarDayNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { seeNetwork } from './network.ts'

const DAYS = 7
/** A silence this long that ended is "picked up again", days. */
const LONG_SILENCE_DAYS = 180

/** The last seven days: whom the owner reached, who wrote back, and with whom a long silence ended. */
export async function weekOf(ctx: Context, zone: string): Promise<Today['week']> {
  const { byId, today } = await seeNetwork(ctx)
  const since = new Date(ctx.now().getTime() - DAYS * 86_400_000)
  const { rows } = await sql<{ person_id: string; out: boolean; in: boolean }>`
    select i.person_id, bool_or(i.direction <> 'in') as out, bool_or(i.direction <> 'out') as "in"
    from record r join interaction i on i.owner_id = r.owner_id and i.record_id = r.id
    where r.owner_id = ${ctx.ownerId} and r.at > ${since} and r.at <= ${ctx.now()} and i.audience <= 10
    group by i.person_id`.execute(ctx.db)
  const shown = rows.filter(({ person_id }) => byId.has(person_id))
  const dayOf = calendarDayNumber(zone)
  const pickedUp = shown.flatMap(({ person_id, out }) => {
    const { name, tie } = byId.get(person_id)!
    const afterDays =
      tie.lastAt !== null && tie.before.lastAt !== null ? dayOf(new Date(tie.lastAt)) - dayOf(new Date(tie.before.lastAt)) : 0
    return out && afterDays >= LONG_SILENCE_DAYS && today - tie.lastDay! < DAYS ? [{ personId: person_id, name, afterDays }] : []
  })
  return { reached: shown.filter(({ out }) => out).length, wroteBack: shown.filter((row) => row.out && row.in).length, pickedUp }
}
