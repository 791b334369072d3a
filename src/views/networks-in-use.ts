import type { KindFacts } from '#domain/coach/kind/kind.ts'
import { type Bounds, DEFAULT_BOUNDS, isPostingNetwork, NETWORKS, type PostingNetwork } from '#domain/coach/share/bounds.ts'
import type { Context } from '#store/context.ts'
import { listNetworksInUse } from '#store/posts-and-events.ts'
import { seeAudit } from './profile.ts'

/** The networks the owner is on, with their bounds, and how whole their profiles there are. */
export interface NetworksInUse {
  readonly bounds: ReadonlyMap<PostingNetwork, Bounds>
  readonly profile: KindFacts['profile']
}

export async function seeNetworksInUse(ctx: Context): Promise<NetworksInUse> {
  const inUse = new Set((await listNetworksInUse(ctx.db, ctx.ownerId, ctx.now())).filter(isPostingNetwork))
  const { present, of, missing } = await seeAudit(ctx)
  return {
    bounds: new Map(NETWORKS.filter((network) => inUse.has(network)).map((network) => [network, DEFAULT_BOUNDS[network]])),
    profile: of === 0 ? null : { present, of, missing },
  }
}
