import { sql } from 'kysely'
import { pausesOf } from '#domain/ties/away.ts'
import { CIRCLES, type Circle, settleCircle } from '#domain/ties/circles.ts'
import { calendarDayNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listImports } from '#store/imports.ts'
import { getOwner, saveWhereabouts } from '#store/owner.ts'
import { listTouches, saveCircles, saveTies, tieOf } from '#store/ties.ts'

/** People whose touches are held in memory at once: a busy one has ten thousand. */
const CHUNK = 100

/** Works out the ties of some people anew from everything that passed with them. Call inside the transaction that changed it. */
export async function rebuildTies(db: Db, ctx: Pick<Context, 'ownerId'>, people: Iterable<string>): Promise<void> {
  const { zone } = await getOwner(db)
  const dayOf = calendarDayNumber(zone)
  const all = [...people]
  for (let i = 0; i < all.length; i += CHUNK) {
    const chunk = all.slice(i, i + CHUNK)
    const byPerson = Map.groupBy(await listTouches(db, ctx.ownerId, chunk), ({ personId }) => personId)
    await saveTies(
      db,
      ctx.ownerId,
      chunk.map((id) => tieOf(id, byPerson.get(id) ?? [], dayOf)),
    )
  }
}

/** What depends on all ties together: when the owner was away, up to when each channel is known, and who is in which circle. */
export async function settleNetwork(db: Db, ctx: Pick<Context, 'ownerId' | 'now'>): Promise<void> {
  const owner = await getOwner(db)
  const today = calendarDayNumber(owner.zone)(ctx.now())
  const { rows } = await sql<{ day: string }>`
    select distinct (at at time zone ${owner.zone})::date as day from interaction
    where owner_id = ${owner.id} and direction = 'out' and at <= ${ctx.now()} order by 1`.execute(db)
  const outDays = rows.map(({ day }) => Date.parse(`${day}T00:00:00Z`) / 86_400_000)
  const horizons: Record<string, number> = {}
  // Invented people live on: nobody could bring a newer archive of them.
  for (const { state, source, counts } of await listImports(db, owner.id))
    if (state === 'done' && source !== 'demo')
      for (const [channel, day] of Object.entries(counts.channels)) horizons[channel] = Math.max(horizons[channel] ?? day, day)
  const known = Math.min(today, Math.max(...Object.values(horizons), outDays.at(-1) ?? 0))
  await saveWhereabouts(
    db,
    owner.id,
    pausesOf(outDays, known).map(({ from, to }) => [from, to]),
    horizons,
  )
  await settleCircles(db, ctx, today)
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
