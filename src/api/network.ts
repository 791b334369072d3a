import { Hono } from 'hono'
import { wayQuery } from '#contract/network.ts'
import type { Context } from '#store/context.ts'
import { seeMap } from '#views/map.ts'
import { seeWays } from '#views/way.ts'
import { queryOf } from './answer.ts'

export const network = (ctx: Context) =>
  new Hono().get('/', async (c) => c.json(await seeMap(ctx))).get('/way', async (c) => c.json(await seeWays(ctx, queryOf(c, wayQuery))))
