import type { Logger } from 'pino'
import { calibrate } from '#actions/calibrate.ts'
import { oneAtATime } from '#actions/import/one-at-a-time.ts'
import { DAY_MS } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { getOwner } from '#store/owner.ts'

/** After the pages have been answered and the network was settled. */
const FIRST_MS = 120_000
/** How often it is looked at whether a week has gone by; what was imported first is calibrated within so long. */
const EVERY_MS = 3_600_000
const WEEK_MS = 7 * DAY_MS

/** Works out the owner's own calibration in a running server: when it never was, and then once a week. @returns stops it */
export function calibrateWeekly(ctx: Context, log: Logger): () => void {
  const look = () =>
    calibrateWhenDue(ctx).catch((error: Error) =>
      log.error(
        { job: 'calibrate-weekly', err: { name: error.name, stack: error.stack?.split('\n').slice(1, 6).join('\n') } },
        'job failed',
      ),
    )
  const first = setTimeout(look, FIRST_MS).unref()
  const every = setInterval(look, EVERY_MS).unref()
  return () => {
    clearTimeout(first)
    clearInterval(every)
  }
}

/** Calibrates when that never was done or was more than a week ago. While somebody imports it waits. @returns whether it did */
export async function calibrateWhenDue(ctx: Context): Promise<boolean> {
  if (!(await isDue(ctx))) return false
  return oneAtATime(ctx, async () => {
    // Another process may have done it while this one waited.
    if (!(await isDue(ctx))) return false
    await calibrate(ctx)
    return true
  })
}

async function isDue(ctx: Context): Promise<boolean> {
  const { fittedAt } = (await getOwner(ctx.db)).calibration
  return fittedAt === null || Math.abs(ctx.now().getTime() - fittedAt) > WEEK_MS
}
