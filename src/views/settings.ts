import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SettingsPage } from '#contract/settings.ts'
import { NETWORKS } from '#domain/coach/share/bounds.ts'
import { NETWORK_TITLES } from '#domain/coach/share/network-titles.ts'
import type { Context } from '#store/context.ts'
import { homeOf } from '#store/engine/places.ts'
import { databaseBytes } from '#store/everything.ts'
import { INBOX } from '#store/inbox.ts'
import { countRecords } from '#store/records.ts'
import { seeNetwork } from './network.ts'
import { seeBoundsInUse } from './networks-in-use.ts'

/** What the owner has set, and what lies on this machine. */
export async function seeSettings(ctx: Context): Promise<SettingsPage> {
  const { owner, people } = await seeNetwork(ctx)
  const bounds = await seeBoundsInUse(ctx)
  return {
    settings: { ...owner.settings, daysOff: [...owner.settings.daysOff] },
    networks: NETWORKS.map((network) => ({ network, title: NETWORK_TITLES[network], isInUse: bounds.has(network) })),
    data: {
      folder: ctx.dataFolder,
      databaseFolder: process.env.DATABASE_URL ? null : homeOf(ctx.dataFolder),
      databaseBytes: await databaseBytes(ctx.db),
      fileBytes: await bytesBelow(join(ctx.dataFolder, INBOX)),
      people: people.length,
      interactions: await countRecords(ctx.db, ctx.ownerId),
    },
  }
}

/** What the files below a folder take; what vanishes meanwhile takes nothing. */
async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  let bytes = 0
  for (const entry of entries)
    if (entry.isFile())
      bytes += await stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      )
  return bytes
}
