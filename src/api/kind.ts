import { Hono } from 'hono'
import type { Context } from '#store/context.ts'
import { seeKind } from '#views/kind.ts'

export const kind = (ctx: Context) => new Hono().get('/', async (c) => c.json(await seeKind(ctx)))
