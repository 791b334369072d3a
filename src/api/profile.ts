import { Hono } from 'hono'
import type { Context } from '#store/context.ts'
import { seeProfile } from '#views/profile.ts'

export const profile = (ctx: Context) => new Hono().get('/', async (c) => c.json(await seeProfile(ctx)))
