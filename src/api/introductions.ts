import { Hono } from 'hono'
import { beginIntroduction, stepIntroduction } from '#actions/introduce.ts'
import { introductionStep, introductionsQuery, newIntroduction } from '#contract/introductions.ts'
import type { Context } from '#store/context.ts'
import { seeIntroductions } from '#views/introductions.ts'
import { bodyOf, idOf, queryOf } from './answer.ts'

export const introductions = (ctx: Context) =>
  new Hono()
    .get('/', async (c) => c.json({ introductions: await seeIntroductions(ctx, queryOf(c, introductionsQuery).person) }))
    .post('/', async (c) => c.json(await beginIntroduction(ctx, await bodyOf(c, newIntroduction))))
    .post('/:id/steps', async (c) => {
      const { step, person } = await bodyOf(c, introductionStep)
      return c.json(await stepIntroduction(ctx, idOf(c), step, person))
    })
