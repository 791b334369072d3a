import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import { loadDemo } from '#actions/load-demo.ts'
import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import { saidOf } from '#domain/said-of.ts'
import type { ImportQueue } from '#jobs/import-queue.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { ask, dealings, ledger, messages, promises } from './ask.ts'
import { duplicates } from './duplicates.ts'
import { events, follows, met } from './events.ts'
import { exporting } from './export.ts'
import { drops, imports } from './imports.ts'
import { introductions } from './introductions.ts'
import { documentOf, inTheReadersLanguage } from './language.ts'
import { me } from './me.ts'
import { network } from './network.ts'
import { people } from './people.ts'
import { profile } from './profile.ts'
import { ready } from './ready.ts'
import { kind, review } from './review.ts'
import { type Keys, ownPagesOnly, safeHeaders } from './security.ts'
import { settings } from './settings.ts'
import { drafts, share } from './share.ts'
import { status } from './status.ts'
import { changes, interactions, nudges, today } from './today.ts'

/** Requests of the pages are small; files come through drops, which have no limit but the disk. */
const BODY_LIMIT_BYTES = 1024 * 1024

export interface ServerParts {
  readonly ctx: Context
  readonly queue: ImportQueue
  readonly keys: Keys
  readonly log: Logger
  /** The port it answers on, known once it listens. */
  readonly port: () => number
  /** Folder of the built pages. */
  readonly pages: string
}

/** The whole HTTP side: pages for everybody on this machine, data only for who holds the key. */
export function api({ ctx, queue, keys, log, port, pages }: ServerParts): Hono {
  const app = new Hono()
  app.use(safeHeaders, ownPagesOnly(port))
  app.get('/enter/:code', keys.handOver(port))
  app.use('/api/*', keys.guard(port), inTheReadersLanguage(ctx))
  app.route('/api/drops', drops(queue))
  app.use(
    '/api/*',
    bodyLimit({ maxSize: BODY_LIMIT_BYTES, onError: (c) => c.json({ error: t('That is more than one request may carry.') }, 413) }),
  )
  app.route('/api/status', status(ctx, queue))
  app.route('/api/today', today(ctx))
  app.route('/api/people', people(ctx))
  app.route('/api/people', dealings(ctx))
  app.route('/api/ask', ask(ctx))
  app.route('/api/ledger', ledger(ctx))
  app.route('/api/messages', messages(ctx))
  app.route('/api/promises', promises(ctx))
  app.route('/api/kind', kind(ctx))
  app.route('/api/review', review(ctx))
  app.route('/api/profile', profile(ctx))
  app.route('/api/ready', ready(ctx))
  app.route('/api/introductions', introductions(ctx))
  app.route('/api/network', network(ctx))
  app.route('/api/duplicates', duplicates(ctx))
  app.route('/api/share', share(ctx))
  app.route('/api/drafts', drafts(ctx))
  app.route('/api/interactions', interactions(ctx))
  app.route('/api/nudges', nudges(ctx))
  app.route('/api/events', events(ctx))
  app.route('/api/met', met(ctx))
  app.route('/api/follow-ups', follows(ctx))
  app.route('/api/changes', changes(ctx))
  app.route('/api/imports', imports(ctx, queue))
  app.route('/api/export', exporting(ctx, log))
  app.route('/api/me', me(ctx))
  app.route('/api/settings', settings(ctx, queue))
  app.post('/api/demo', async (c) => c.json(await loadDemo(ctx)))
  app.all('/api/*', (c) => c.json({ error: t('There is nothing at this address.') }, 404))
  app.get(
    '/assets/*',
    serveStatic({ root: pages, precompressed: true, onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable') }),
  )
  app.get('/', inTheReadersLanguage(ctx), documentOf(pages))
  app.get('/*', serveStatic({ root: pages, precompressed: true }))
  app.get('/*', inTheReadersLanguage(ctx), documentOf(pages))
  app.onError((error, c) => {
    const said = saidOf(error)
    if (said) return c.json({ error: said }, statusOf(error))
    log.error(
      {
        err: {
          name: error.name,
          message: 'code' in error ? String(error.code) : error.name,
          stack: error.stack?.split('\n').slice(1, 6).join('\n'),
        },
        method: c.req.method,
        route: c.req.path.replace(/[0-9a-f-]{36}/g, ':id'),
      },
      'request failed',
    )
    return c.json({ error: t('That did not work, and it is our fault. What was saved is safe.') }, 500)
  })
  return app
}

function statusOf(error: Error): 404 | 409 | 422 | 503 {
  if (error instanceof NotFound) return 404
  if (error instanceof Conflict) return 409
  return error instanceof Invalid ? 422 : 503
}
