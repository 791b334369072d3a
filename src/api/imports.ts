import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Hono } from 'hono'
import { z } from 'zod'
import { correctColumns } from '#actions/correct-columns.ts'
import { correctDateOrder } from '#actions/correct-date-order.ts'
import { undoImport } from '#actions/undo-import.ts'
import { columnsChange, dateOrderChange, type Imports, startImport } from '#contract/imports.ts'
import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import { importers } from '#importers/index.ts'
import { sourceTitle } from '#importers/source-title.ts'
import type { ImportQueue } from '#jobs/import-queue.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { countProblems, getImport, listImports, listProblems } from '#store/imports.ts'
import { seeColumns } from '#views/columns.ts'
import { importRowOf, progressRowOf } from '#views/imports.ts'
import { seeNextSteps } from '#views/next-steps.ts'
import { bodyOf, idOf, queryOf } from './answer.ts'

/** Room that is left free on the disk, bytes. */
const KEPT_FREE = 500 * 1024 * 1024
const page = z.object({ offset: z.coerce.number().int().min(0).default(0) })

export const imports = (ctx: Context, queue: ImportQueue) => {
  const see = async (): Promise<Imports> => {
    // Before the rows are read: what is not busy any more has all its rows.
    const { running, isBusy } = queue
    const rows = (await listImports(ctx.db, ctx.ownerId)).map(importRowOf)
    const failed = queue.failure ? [{ path: t('What you dropped'), reason: queue.failure }] : []
    return {
      isBusy,
      running: running ? progressRowOf(running.progress, performance.now() - running.startedAt, running.isPaused) : null,
      imports: rows,
      next: isBusy ? [] : await seeNextSteps(ctx),
      unrecognised: [...failed, ...queue.unrecognised],
      broughtNew: queue.broughtNew,
      again: queue.again.map(importRowOf).map(({ id, title, path, sentence }) => ({ id, title, path, sentence })),
    }
  }
  return new Hono()
    .get('/', async (c) => c.json(await see()))
    .post('/', async (c) => {
      const { drop } = await bodyOf(c, startImport)
      if (!existsSync(queue.folderOf(drop))) throw new NotFound(t('Nothing was dropped under that name.'))
      queue.start(drop)
      return c.json(await see())
    })
    .post('/pause', async (c) => {
      queue.pause()
      return c.json(await see())
    })
    .post('/resume', async (c) => {
      queue.resume()
      return c.json(await see())
    })
    .get('/sources', (c) => c.json(importers.map(({ id, title, steps }) => ({ id, title: t(title), steps: steps.map((step) => t(step)) }))))
    .get('/:id/problems', async (c) => {
      const { id, counts } = await getImport(ctx.db, ctx.ownerId, idOf(c))
      const total = Math.min(counts.problems, await countProblems(ctx.db, ctx.ownerId, id))
      return c.json({ total, problems: await listProblems(ctx.db, ctx.ownerId, id, queryOf(c, page).offset, 100) })
    })
    .post('/:id/undo', async (c) => {
      if (queue.running?.progress.importId === idOf(c)) throw new Conflict(t('It is still being read. Pause it or wait for its end.'))
      const { id, title } = await undoImport(ctx, idOf(c))
      return c.json({ changeId: id, sentence: t('{title} is gone, and all that only it brought', { title: sourceTitle(title) }) })
    })
    .get('/:id/columns', async (c) => c.json(await seeColumns(ctx, idOf(c))))
    .put('/:id/columns', async (c) => {
      const { id } = await correctColumns(ctx, idOf(c), (await bodyOf(c, columnsChange)).columns)
      return c.json(await seeColumns(ctx, id))
    })
    .put('/:id/date-order', async (c) => {
      const { dateOrder } = await bodyOf(c, dateOrderChange)
      return c.json(importRowOf(await correctDateOrder(ctx, idOf(c), dateOrder)))
    })
}

/** Takes the files of a drop, each as it comes, straight to disk. */
export const drops = (queue: ImportQueue) =>
  new Hono().put('/:drop/files', async (c) => {
    const folder = resolve(queue.folderOf(idOf(c, 'drop')))
    const path = pathIn(folder, c.req.query('path') ?? '')
    const announced = Number(c.req.header('content-length') ?? 0)
    const { bavail, bsize } = await statfs(folder)
    if (announced > bavail * bsize - KEPT_FREE)
      throw new Invalid(
        t('There is not enough room on the disk: {size} MB are to come. Nothing was changed.', { size: Math.ceil(announced / 1e6) }),
      )
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const body = c.req.raw.body
    try {
      await pipeline(body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]), createWriteStream(path, { mode: 0o600 }))
    } catch (error) {
      rmSync(path, { force: true })
      throw error instanceof Error && 'code' in error && error.code === 'ENOSPC'
        ? new Invalid(t('The disk is full. Nothing was changed.'))
        : error
    }
    return c.json({ ok: true })
  })

/** The place of a dropped file below its folder; no name leads out of it. @throws Invalid */
export function pathIn(folder: string, path: string): string {
  const clean = path.replaceAll('\\', '/')
  const isBad =
    clean === '' ||
    clean.length > 1000 ||
    clean.includes('\0') ||
    clean.startsWith('/') ||
    clean.split('/').some((part) => part === '..' || part === '.' || part === '' || Buffer.byteLength(part) > 255)
  const place = join(folder, clean)
  if (isBad || !place.startsWith(folder + sep)) throw new Invalid(t('That is no file name that could be kept.'))
  return place
}
