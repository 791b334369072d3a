import { setImmediate as letOthers } from 'node:timers/promises'
import { awayDaysBetween } from '#domain/ties/away.ts'
import { type Calibration, fitCalibration, type GivenChance } from '#domain/ties/calibration.ts'
import { curveOf, type Rhythm, silence } from '#domain/ties/curve.ts'
import { knownUpToDay } from '#domain/ties/horizon.ts'
import { calendarDayNumber, DAY_MS } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { getOwner, type Owner, saveCalibration } from '#store/owner.ts'
import { listTiesByLot, listTouches, type TieRow, tieOf } from '#store/ties.ts'

/** Two numbers need no more ties than this, however large the network: their error is then below a hundredth. */
const MOST_TIES = 5000
/** Ties made anew at once; between two such handfuls others have their turn. */
const HANDFUL = 25

/** What a tie's curve was made of at a moment. */
type Then = Rhythm & { readonly lastAt: number | null }

/**
 * Works out how the owner's chances are put right, for 30 and for 90 days: each tie as it stood so long before the last day its sources are
 * known up to, with only what was known then, and whether it was silent since. Pages answer meanwhile.
 * Nothing is kept while there is no tie, nor of invented people: how they live says nothing of the owner's own.
 * @source docs/tie-model.md, section 6
 */
export async function calibrate(ctx: Context): Promise<void> {
  const owner = await getOwner(ctx.db)
  if (owner.isDemo) return
  const ties = await listTiesByLot(ctx.db, owner.id, MOST_TIES)
  if (ties.length === 0) return
  const in30 = await fitFor(ctx, owner, ties, 30)
  const in90 = await fitFor(ctx, owner, ties, 90)
  await saveCalibration(ctx.db, owner.id, { fittedAt: ctx.now().getTime(), in30, in90 })
}

async function fitFor(ctx: Context, owner: Owner, ties: readonly Omit<TieRow, 'diary'>[], horizon: number): Promise<Calibration> {
  const given: GivenChance[] = []
  for (let i = 0; i < ties.length; i += HANDFUL) {
    for (const each of await standThen(ctx, owner, ties.slice(i, i + HANDFUL), horizon)) given.push(each)
    await letOthers()
  }
  return fitCalibration(given)
}

/** The chances that were given then, and what came. Ties that began later are left out. */
async function standThen(ctx: Context, owner: Owner, rows: readonly Omit<TieRow, 'diary'>[], horizon: number): Promise<GivenChance[]> {
  const moments = new Map(rows.map((row) => [row.personId, lastKnownAt(ctx, owner, row) - horizon * DAY_MS]))
  const stood = await tiesThen(ctx, owner, rows, moments)
  return rows.flatMap(({ personId, tie }) => {
    const then = stood.get(personId)!
    const at = moments.get(personId)!
    if (then.n === 0 || then.lastAt === null) return []
    const away = awayDaysBetween(owner.pauses, then.lastAt / DAY_MS, at / DAY_MS)
    const elapsedDays = Math.max(0, (at - then.lastAt) / DAY_MS - away)
    return [{ chance: silence(curveOf(then), elapsedDays, horizon), came: tie.lastAt! <= at }]
  })
}

function lastKnownAt({ now }: Context, { zone, horizons }: Owner, { channels }: Pick<TieRow, 'channels'>): number {
  const today = calendarDayNumber(zone)(now())
  const known = knownUpToDay(channels, horizons, today)
  return known < today ? (known + 1) * DAY_MS : now().getTime()
}

/** A tie without contact since stands as it stood; one contact day since, and it still knows how it stood before; others are made anew. */
async function tiesThen(
  ctx: Context,
  owner: Owner,
  rows: readonly Omit<TieRow, 'diary'>[],
  moments: ReadonlyMap<string, number>,
): Promise<Map<string, Then>> {
  const stood = new Map<string, Then>()
  for (const { personId, tie } of rows) {
    const at = moments.get(personId)!
    if (tie.lastAt! <= at) stood.set(personId, tie)
    else if ((tie.before.lastAt ?? 0) <= at && isOneDay(tie, owner, at)) stood.set(personId, tie.before)
  }
  const anew = rows.flatMap(({ personId }) => (stood.has(personId) ? [] : [personId]))
  if (anew.length === 0) return stood
  const dayOf = calendarDayNumber(owner.zone)
  const latest = new Date(Math.max(...anew.map((id) => moments.get(id)!)))
  const touches = Map.groupBy(await listTouches(ctx.db, owner.id, anew, latest), ({ personId }) => personId)
  for (const id of anew) {
    const before = (touches.get(id) ?? []).filter(({ at }) => at.getTime() < moments.get(id)!)
    stood.set(id, tieOf(id, before, dayOf).tie)
  }
  return stood
}

/** Is the whole of the last contact day after the moment? */
function isOneDay({ lastDay }: TieRow['tie'], { zone }: Owner, at: number): boolean {
  return lastDay! > calendarDayNumber(zone)(new Date(at))
}
