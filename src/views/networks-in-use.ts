import type { KindFacts } from '#domain/coach/kind/kind.ts'
import { type Bounds, DEFAULT_BOUNDS, NETWORKS, type PostingNetwork } from '#domain/coach/share/bounds.ts'
import { withOwn } from '#domain/coach/share/month-bounds.ts'
import type { Context } from '#store/context.ts'
import { getOwner } from '#store/owner.ts'
import { getOwnBounds, type OwnBounds } from '#store/posting-bounds.ts'
import { listNetworksInUse } from '#store/posts-and-events.ts'
import { seeAudit } from './profile.ts'

/** The networks the owner is on or means to be, with their bounds, and how whole their profiles there are. */
export interface NetworksInUse {
  readonly bounds: ReadonlyMap<PostingNetwork, Bounds>
  readonly profile: KindFacts['profile']
}

export async function seeNetworksInUse(ctx: Context): Promise<NetworksInUse> {
  const { present, of, missing } = await seeAudit(ctx)
  return {
    bounds: await seeBoundsInUse(ctx),
    profile: of === 0 ? null : { present, of, missing },
  }
}

/** The networks alone, without looking the profiles over. */
export async function seeBoundsInUse(ctx: Context): Promise<NetworksInUse['bounds']> {
  const own = await getOwnBounds(ctx.db, ctx.ownerId)
  const known = [...(await listNetworksInUse(ctx.db, ctx.ownerId, ctx.now())), ...Object.keys(own)]
  const { settings } = await getOwner(ctx.db)
  return boundsOf(new Set(NETWORKS.filter((network) => settings.networks[network] ?? known.includes(network))), own)
}

function boundsOf(inUse: ReadonlySet<PostingNetwork>, own: OwnBounds): ReadonlyMap<PostingNetwork, Bounds> {
  return new Map(
    NETWORKS.filter((network) => inUse.has(network)).map((network) => {
      const figures = own[network]
      return [network, figures ? withOwn(DEFAULT_BOUNDS[network], figures) : DEFAULT_BOUNDS[network]]
    }),
  )
}
