import { Hono } from 'hono'
import { closePromise } from '#actions/close-promise.ts'
import { correctActs } from '#actions/correct-acts.ts'
import { makePromise } from '#actions/make-promise.ts'
import { planSteps } from '#actions/plan-steps.ts'
import { actsChange, askQuery, newPlan, newPromise, promiseClosed } from '#contract/ask.ts'
import { Invalid } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { seeAskFor, seeAskOf } from '#views/ask.ts'
import { seeIncoming } from '#views/incoming.ts'
import { seeLedger } from '#views/ledger.ts'
import { bodyOf, idOf, queryOf } from './answer.ts'

export const ask = (ctx: Context) =>
  new Hono()
    .get('/', async (c) => {
      const { need, people, most } = queryOf(c, askQuery)
      if (need?.trim()) return c.json(await seeAskFor(ctx, need.trim(), most))
      if (people?.some((id) => !isId(id))) throw new Invalid(t('people: expected ids'))
      return c.json(await seeAskOf(ctx, people ?? []))
    })
    .get('/incoming', async (c) => c.json(await seeIncoming(ctx)))

export const ledger = (ctx: Context) => new Hono().get('/', async (c) => c.json(await seeLedger(ctx)))

export const messages = (ctx: Context) =>
  new Hono().post('/:id/acts', async (c) => {
    const { acts } = await bodyOf(c, actsChange)
    const told = [...new Set(acts)].map((kind) => ({ kind, words: [] }))
    return c.json(await correctActs(ctx, idOf(c), told))
  })

export const promises = (ctx: Context) =>
  new Hono().post('/:id/close', async (c) => c.json(await closePromise(ctx, idOf(c), (await bodyOf(c, promiseClosed)).as)))

/** What hangs on one person; mounted under /people/:id. */
export const dealings = (ctx: Context) =>
  new Hono()
    .get('/:id/ledger', async (c) => c.json(await seeLedger(ctx, idOf(c))))
    .post('/:id/plan', async (c) => c.json(await planSteps(ctx, idOf(c), (await bodyOf(c, newPlan)).steps)))
    .post('/:id/promises', async (c) => c.json(await makePromise(ctx, { personId: idOf(c), ...(await bodyOf(c, newPromise)) })))
