import type { Logger } from 'pino'
import { oneAtATime } from '#actions/import/one-at-a-time.ts'
import { readActsAgain } from '#actions/read-acts-again.ts'
import type { Context } from '#store/context.ts'

/** Once the first pages have been answered. */
const FIRST_MS = 20_000

/**
 * Reads what an earlier release brought in without reading its words, once after the start, batch by batch: imports wait for one batch at
 * most. What is not done when the server stops is done after its next start. @returns stops it, after the batch at hand
 */
export function readActsOnce(ctx: Context, log: Logger): () => Promise<void> {
  let isStopped = false
  let running = Promise.resolve()
  const readAll = async () => {
    let after: string | undefined
    do after = await oneAtATime(ctx, () => readActsAgain(ctx, after))
    while (after !== undefined && !isStopped)
  }
  const first = setTimeout(() => {
    running = readAll().catch((error: Error) =>
      log.error({ job: 'read-acts-once', err: { name: error.name, stack: error.stack?.split('\n').slice(1, 6).join('\n') } }, 'job failed'),
    )
  }, FIRST_MS).unref()
  return async () => {
    isStopped = true
    clearTimeout(first)
    await running
  }
}
