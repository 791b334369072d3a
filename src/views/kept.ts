import type { Context } from '#store/context.ts'
import { type Network, seeNetwork } from './network.ts'

/** Something made of the network once, and kept until the owner's data changes or the hour does. What failed is made anew. */
export function keptWithNetwork<Made>(make: (ctx: Context, network: Network) => Promise<Made>): (ctx: Context) => Promise<Made> {
  const kept = new WeakMap<Network, Promise<Made>>()
  return async (ctx) => {
    const network = await seeNetwork(ctx)
    let made = kept.get(network)
    if (!made) {
      made = make(ctx, network)
      kept.set(network, made)
      made.catch(() => kept.delete(network))
    }
    return made
  }
}
