import { Hono } from 'hono'
import { joinPeople, keepApart, putOff, undoMerge } from '#actions/identity/decide-pair.ts'
import { pairOfPeople } from '#contract/duplicates.ts'
import type { Context } from '#store/context.ts'
import { seeDuplicates } from '#views/duplicates.ts'
import { bodyOf, idOf } from './answer.ts'

export const duplicates = (ctx: Context) =>
  new Hono()
    .get('/', async (c) => c.json(await seeDuplicates(ctx)))
    .post('/merge', async (c) => {
      const { a, b } = await bodyOf(c, pairOfPeople)
      return c.json(await joinPeople(ctx, a, b))
    })
    .post('/apart', async (c) => {
      const { a, b } = await bodyOf(c, pairOfPeople)
      return c.json(await keepApart(ctx, a, b))
    })
    .post('/later', async (c) => {
      const { a, b } = await bodyOf(c, pairOfPeople)
      return c.json(await putOff(ctx, a, b))
    })
    .post('/joined/:id/undo', async (c) => c.json(await undoMerge(ctx, idOf(c))))
