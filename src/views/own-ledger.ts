import type { LedgerDay } from '#domain/coach/kind/gather.ts'
import { DAY_MS } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listOwnLedgerDays } from '#store/ledger.ts'
import { getOwner } from '#store/owner.ts'
import { stampOf } from './network.ts'

/** Owners whose ledger is kept at hand. */
const KEPT = 4
const kept = new Map<string, { stamp: string; days: Promise<LedgerDay[]> }>()

/**
 * What the owner gave and asked for, day by day over so many years. Kept until the data or the hour changes, as the network is, but not
 * made from it: whoever needs both asks for this first, and the database adds it up while the network is judged.
 */
export async function seeOwnLedger(ctx: Context, years: number): Promise<readonly LedgerDay[]> {
  const owner = await getOwner(ctx.db)
  const stamp = `${stampOf(owner, ctx.now())} ${years}`
  const before = kept.get(owner.id)
  if (before?.stamp === stamp) return before.days
  const until = ctx.now()
  const since = new Date(until.getTime() - years * 365.25 * DAY_MS)
  const days = listOwnLedgerDays(ctx.db, owner.id, { zone: owner.zone, since, until })
  kept.delete(owner.id)
  kept.set(owner.id, { stamp, days })
  for (const id of kept.keys()) if (kept.size > KEPT) kept.delete(id)
  days.catch(() => kept.delete(owner.id))
  return days
}
