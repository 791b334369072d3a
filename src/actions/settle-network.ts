import { sql } from 'kysely'
import { pausesOf } from '#domain/ties/away.ts'
import { CIRCLES, type Circle, circleOfRank, settleCircle } from '#domain/ties/circles.ts'
import { calendarDayNumber, DAY_MS } from '#domain/time.ts'
import { type Context, latestNow } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listImports } from '#store/imports.ts'
import { getOwner, saveWhereabouts } from '#store/owner.ts'
import { listRanksWithoutCircle, saveCircles } from '#store/ties.ts'

/** What depends on all ties together: when the owner was away, up to when each channel is known, and who is in which circle. */
export async function settleNetwork(db: Db, ctx: Pick<Context, 'ownerId' | 'now'>): Promise<void> {
  await settleWhereabouts(db, ctx)
  await settleCircles(db, ctx, calendarDayNumber((await getOwner(db)).zone)(ctx.now()))
}

/** When the owner was away, and up to when each channel is known. */
export async function settleWhereabouts(db: Db, ctx: Pick<Context, 'ownerId' | 'now'>): Promise<void> {
  const owner = await getOwner(db)
  const dayOf = calendarDayNumber(owner.zone)
  const until = latestNow(ctx)
  const { rows } = await sql<{ day: string }>`
    select distinct (at at time zone ${owner.zone})::date as day from interaction
    where owner_id = ${owner.id} and direction = 'out' and at <= ${until} order by 1`.execute(db)
  const outDays = rows.map(({ day }) => Date.parse(`${day}T00:00:00Z`) / DAY_MS)
  const horizons: Record<string, number> = {}
  // Invented people live on: nobody could bring a newer archive of them.
  for (const { state, source, counts } of await listImports(db, owner.id))
    if (state === 'done' && source !== 'demo')
      for (const [channel, day] of Object.entries(counts.channels)) horizons[channel] = Math.max(horizons[channel] ?? day, day)
  const known = Math.min(dayOf(until), Math.max(...Object.values(horizons), outDays.at(-1) ?? 0))
  await saveWhereabouts(db, owner.id, pausesOf(outDays, known), horizons)
}

/**
 * The same after something was logged or taken back on one day, in a moment: pauses are worked out anew only where the day touches one,
 * and only those without a circle get theirs. Who moves between circles is seen at the next whole settling.
 * @param people  whose ties changed
 */
export async function settleDay(db: Db, ctx: Pick<Context, 'ownerId' | 'now'>, day: number, people: readonly string[]): Promise<void> {
  const { pauses } = await getOwner(db)
  if (pauses.some(({ from, to }) => from <= day && day <= to)) return settleNetwork(db, ctx)
  const ranks = await listRanksWithoutCircle(db, ctx.ownerId, people)
  await saveCircles(
    db,
    ctx.ownerId,
    ranks.map(({ personId, rank }) => ({ personId, circle: circleOfRank(rank), beyondSince: null })),
  )
}

async function settleCircles(db: Db, ctx: Pick<Context, 'ownerId'>, today: number): Promise<void> {
  const ties = await db
    .selectFrom('tie')
    .innerJoin('person', (join) => join.onRef('person.owner_id', '=', 'tie.owner_id').onRef('person.id', '=', 'tie.person_id'))
    .select([
      'tie.person_id as personId',
      'tie.circle',
      'tie.beyond_since as beyondSince',
      'tie.long_strength as longStrength',
      'person.circle_pin as pin',
    ])
    .where('tie.owner_id', '=', ctx.ownerId)
    .where('person.hidden_at', 'is', null)
    .execute()
  const pinRank = (pin: string | null) => (pin ? CIRCLES.indexOf(pin as Circle) : CIRCLES.length)
  ties.sort((a, b) => pinRank(a.pin) - pinRank(b.pin) || b.longStrength - a.longStrength || (a.personId < b.personId ? -1 : 1))
  const changed = ties.flatMap(({ personId, circle, beyondSince, longStrength }, i) => {
    const rank = longStrength > 0 ? i + 1 : Number.POSITIVE_INFINITY
    const settled = settleCircle(rank, circle ? { circle: circle as Circle, beyondSince } : undefined, today)
    return settled.circle === circle && settled.beyondSince === beyondSince ? [] : [{ personId, ...settled }]
  })
  await saveCircles(db, ctx.ownerId, changed)
}
