import { Hono } from 'hono'
import type { Context } from '#store/context.ts'
import { seeReady } from '#views/ready.ts'

export const ready = (ctx: Context) => new Hono().get('/', async (c) => c.json(await seeReady(ctx)))
