import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import { Conflict } from '#domain/errors.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { getOwner } from '#store/owner.ts'
import { VERSION } from '#version.ts'
import { writeEverything } from '#views/export/write-everything.ts'

/** What a stream says whose reader went away. */
const LEFT = 'ERR_STREAM_PREMATURE_CLOSE'

/**
 * Everything as one zip (docs/export.md), sent while it is written. Whoever goes away in between ends it. One at a time: each holds a
 * connection to the database for as long as it is taken.
 */
export const exporting = (ctx: Context, log: Logger) => {
  let isRunning = false
  return new Hono().get('/', async (c) => {
    const { zone } = await getOwner(ctx.db)
    c.header('content-type', 'application/zip')
    c.header('content-disposition', `attachment; filename="tend-${dayFromNumber(calendarDayNumber(zone)(ctx.now()))}.zip"`)
    c.header('cache-control', 'no-store')
    if (c.req.method === 'HEAD') return c.body(null)
    if (isRunning) throw new Conflict(t('An export is being made already. Wait for its end, or break it off.'))
    isRunning = true
    const out = new PassThrough()
    const written = writeEverything(ctx, out, { program: VERSION }).finally(() => {
      isRunning = false
    })
    // What goes wrong before the first bytes is answered as for any request; later, the download breaks off and the page says so.
    await Promise.race([once(out, 'readable'), written])
    written.catch((error: Error & { code?: string }) => {
      if (error.code !== LEFT)
        log.error({ err: { name: error.name, message: error.code ?? error.name }, route: '/api/export' }, 'export broke off')
    })
    return c.body(Readable.toWeb(out) as ReadableStream)
  })
}
