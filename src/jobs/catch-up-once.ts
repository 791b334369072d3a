import type { Logger } from 'pino'
import { oneAtATime } from '#actions/import/one-at-a-time.ts'
import { readActsAgain } from '#actions/read-acts-again.ts'
import { rebuildOldTies } from '#actions/rebuild-old-ties.ts'
import type { Context } from '#store/context.ts'

/** Once the first pages have been answered. */
const FIRST_MS = 20_000

/** What an earlier release left undone, a batch a call. @returns up to where it is done; undefined when nothing is left */
type CatchUp = (ctx: Context, after: string | undefined) => Promise<string | undefined>
const ALL: readonly CatchUp[] = [readActsAgain, rebuildOldTies]

/**
 * Does what an earlier release left undone, once after the start, batch by batch: imports wait for one batch at most. What is not done when
 * the server stops is done after its next start. @returns stops it, after the batch at hand
 */
export function catchUpOnce(ctx: Context, log: Logger): () => Promise<void> {
  let isStopped = false
  let running = Promise.resolve()
  const run = async () => {
    for (const catchUp of ALL) {
      let after: string | undefined
      do after = isStopped ? undefined : await oneAtATime(ctx, () => catchUp(ctx, after))
      while (after !== undefined)
    }
  }
  const first = setTimeout(() => {
    running = run().catch((error: Error) =>
      log.error({ job: 'catch-up-once', err: { name: error.name, stack: error.stack?.split('\n').slice(1, 6).join('\n') } }, 'job failed'),
    )
  }, FIRST_MS).unref()
  return async () => {
    isStopped = true
    clearTimeout(first)
    await running
  }
}
