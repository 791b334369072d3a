import { Hono } from 'hono'
import { logInteraction } from '#actions/log-interaction.ts'
import { markNudge } from '#actions/mark-nudge.ts'
import { undoChange } from '#actions/undo-change.ts'
import { newInteraction } from '#contract/people.ts'
import { done, snooze } from '#contract/today.ts'
import type { Context } from '#store/context.ts'
import { seeToday } from '#views/today.ts'
import { bodyOf, idOf } from './answer.ts'

export const today = (ctx: Context) => new Hono().get('/', async (c) => c.json(await seeToday(ctx)))

export const nudges = (ctx: Context) =>
  new Hono()
    .post('/:id/done', async (c) => c.json(await markNudge(ctx, c.req.param('id'), { how: 'done', log: (await bodyOf(c, done)).log })))
    .post('/:id/snooze', async (c) =>
      c.json(await markNudge(ctx, c.req.param('id'), { how: 'snoozed', days: (await bodyOf(c, snooze)).days })),
    )
    .post('/:id/skip', async (c) => c.json(await markNudge(ctx, c.req.param('id'), { how: 'skipped' })))

export const interactions = (ctx: Context) =>
  new Hono().post('/', async (c) => c.json(await logInteraction(ctx, await bodyOf(c, newInteraction))))

export const changes = (ctx: Context) => new Hono().post('/:id/undo', async (c) => c.json(await undoChange(ctx, idOf(c))))
