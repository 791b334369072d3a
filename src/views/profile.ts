import type { ProfilePage } from '#contract/profile.ts'
import { type Audit, auditProfiles, type OwnProfile } from '#domain/coach/profile/audit.ts'
import { isPostingNetwork } from '#domain/coach/share/bounds.ts'
import { networkName } from '#domain/network-name.ts'
import { calendar, dayNumber } from '#domain/time.ts'
import { importers } from '#importers/index.ts'
import type { Context } from '#store/context.ts'
import { listOwnProfile, type OwnProfileField } from '#store/own-profile.ts'
import { getOwner } from '#store/owner.ts'
import { listNetworksInUse } from '#store/posts-and-events.ts'

/** The owner's own profiles, looked over. */
export async function seeAudit(ctx: Context): Promise<Audit> {
  const dayOf = calendar((await getOwner(ctx.db)).zone)
  const fields = await listOwnProfile(ctx.db, ctx.ownerId)
  const profiles = [...Map.groupBy(fields, ({ channel }) => channel)].map(([channel, told]) => profileOf(channel, told, dayOf))
  return auditProfiles(profiles, dayNumber(dayOf(ctx.now())))
}

function profileOf(channel: string, told: readonly OwnProfileField[], dayOf: (at: Date) => string): OwnProfile {
  return { channel, fields: Object.fromEntries(told.map(({ field, value }) => [field, value])), seenOn: dayOf(told[0]!.saidAt) }
}

/** The page: the audit, and the networks in use of which no profile is known. */
export async function seeProfile(ctx: Context): Promise<ProfilePage> {
  const { channels, rows, ...audit } = await seeAudit(ctx)
  const inUse = (await listNetworksInUse(ctx.db, ctx.ownerId, ctx.now())).filter(isPostingNetwork)
  return {
    ...audit,
    missing: [...audit.missing],
    asOf: [...audit.asOf],
    networks: channels.map((channel) => ({ channel, title: networkName(channel) })),
    rows: rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] })),
    unknown: inUse.filter((channel) => !channels.includes(channel) && importers.some(({ id }) => id === channel)).map(networkName),
  }
}
