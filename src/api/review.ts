import { Hono } from 'hono'
import type { Context } from '#store/context.ts'
import { seeKind } from '#views/kind.ts'
import { seeReview } from '#views/review.ts'

export const kind = (ctx: Context) => new Hono().get('/', async (c) => c.json(await seeKind(ctx)))

export const review = (ctx: Context) => new Hono().get('/', async (c) => c.json(await seeReview(ctx)))
