import type { Logger } from 'pino'
import { findCommunities } from '#actions/find-communities.ts'
import { oneAtATime } from '#actions/import/one-at-a-time.ts'
import { settleNetwork } from '#actions/settle-network.ts'
import type { Context } from '#store/context.ts'

/** First once the pages have been answered, then often enough that no day passes without. */
const FIRST_MS = 60_000
const EVERY_MS = 12 * 3_600_000

/** Lets time pass in a running server: who moves between circles after thirty days, when the owner was away, which clusters people form. @returns stops it */
export function settleDaily(ctx: Context, log: Logger): () => void {
  const settle = () =>
    oneAtATime(ctx, async () => {
      await settleNetwork(ctx.db, ctx)
      await findCommunities(ctx)
    }).catch((error: Error) =>
      log.error({ job: 'settle-daily', err: { name: error.name, stack: error.stack?.split('\n').slice(1, 6).join('\n') } }, 'job failed'),
    )
  const first = setTimeout(settle, FIRST_MS).unref()
  const every = setInterval(settle, EVERY_MS).unref()
  return () => {
    clearTimeout(first)
    clearInterval(every)
  }
}
