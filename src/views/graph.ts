import { graphOf, type NetworkGraph } from '#domain/network/graph.ts'
import { listTogether } from '#store/communities.ts'
import type { Context } from '#store/context.ts'
import { keptWithFabric } from './kept.ts'

/** Everybody with the ties that are known among them. Made once and kept until somebody comes, goes or works elsewhere, or people were together. */
export const seeGraph: (ctx: Context) => Promise<NetworkGraph> = keptWithFabric((ctx, network) =>
  listTogether(ctx.db, ctx.ownerId, ctx.now()).then((together) => graphOf(network.people, together)),
)
