import { Hono } from 'hono'
import type { Status } from '#contract/status.ts'
import { dayFromNumber } from '#domain/time.ts'
import type { ImportQueue } from '#jobs/import-queue.ts'
import type { Context } from '#store/context.ts'
import { countDuplicates } from '#store/duplicates.ts'
import { listImports } from '#store/imports.ts'
import { countRecords } from '#store/records.ts'
import { VERSION } from '#version.ts'
import { countFollowUps } from '#views/events.ts'
import { findIncoming } from '#views/incoming.ts'
import { seeNetwork } from '#views/network.ts'
import { countWorthAWord } from '#views/publications.ts'
import { countOpenCards } from '#views/today.ts'

export const status = (ctx: Context, queue: ImportQueue) => new Hono().get('/', async (c) => c.json(await seeStatus(ctx, queue)))

async function seeStatus(ctx: Context, queue: ImportQueue): Promise<Status> {
  const { owner, people, today } = await seeNetwork(ctx)
  const isEmpty = people.length === 0 && !queue.isBusy && (await listImports(ctx.db, ctx.ownerId)).every(({ state }) => state === 'undone')
  return {
    version: VERSION,
    on: dayFromNumber(today),
    zone: owner.zone,
    ownerName: owner.name,
    isEmpty,
    isDemo: owner.isDemo,
    people: people.length,
    interactions: await countRecords(ctx.db, ctx.ownerId),
    today: await countOpenCards(ctx),
    followUps: await countFollowUps(ctx),
    asks: (await findIncoming(ctx)).length,
    share: await countWorthAWord(ctx),
    duplicates: await countDuplicates(ctx.db, ctx.ownerId, dayFromNumber(today)),
    reminder: owner.settings.reminder,
    isImporting: queue.isBusy,
    dataFolder: ctx.dataFolder,
  }
}
