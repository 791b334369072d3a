import { graphOf, type NetworkGraph } from '#domain/network/graph.ts'
import { listTogether } from '#store/communities.ts'
import type { Context } from '#store/context.ts'
import { type Network, seeNetwork } from './network.ts'

const kept = new WeakMap<Network, Promise<NetworkGraph>>()

/** Everybody with the ties that are known among them. Made once and kept until the data changes. */
export async function seeGraph(ctx: Context): Promise<NetworkGraph> {
  const network = await seeNetwork(ctx)
  let graph = kept.get(network)
  if (!graph) {
    graph = listTogether(ctx.db, ctx.ownerId).then((together) => graphOf(network.people, together))
    kept.set(network, graph)
    graph.catch(() => kept.delete(network))
  }
  return graph
}
