import { graphOf, type NetworkGraph } from '#domain/network/graph.ts'
import { listTogether } from '#store/communities.ts'
import type { Context } from '#store/context.ts'
import { keptWithNetwork } from './kept.ts'

/** Everybody with the ties that are known among them. Made once and kept until the data changes. */
export const seeGraph: (ctx: Context) => Promise<NetworkGraph> = keptWithNetwork((ctx, network) =>
  listTogether(ctx.db, ctx.ownerId).then((together) => graphOf(network.people, together)),
)
