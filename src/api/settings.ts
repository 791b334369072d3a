import { Hono } from 'hono'
import { changeSettings } from '#actions/change-settings.ts'
import { deleteEverything } from '#actions/delete-everything.ts'
import { deleteAll, settingsChange } from '#contract/settings.ts'
import { Conflict, Invalid } from '#domain/errors.ts'
import { DELETE_WORDS } from '#domain/settings.ts'
import type { ImportQueue } from '#jobs/import-queue.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { seeSettings } from '#views/settings.ts'
import { bodyOf } from './answer.ts'

export const settings = (ctx: Context, queue: ImportQueue) =>
  new Hono()
    .get('/', async (c) => c.json(await seeSettings(ctx)))
    .post('/', async (c) => c.json(await changeSettings(ctx, await bodyOf(c, settingsChange))))
    .post('/delete-everything', async (c) => {
      const { words } = await bodyOf(c, deleteAll)
      if (words.trim().toLowerCase() !== DELETE_WORDS) throw new Invalid(t('Type “{words}” to delete everything.', { words: DELETE_WORDS }))
      if (queue.isBusy) throw new Conflict(t('An import is running. Wait for its end, or stop Tend first.'))
      await deleteEverything(ctx)
      return c.json({})
    })
