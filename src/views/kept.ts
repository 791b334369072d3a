import { locale } from '#language/language.ts'
import type { Context } from '#store/context.ts'
import { type Network, seeNetwork } from './network.ts'

/** Something made of the network once for each language it is read in, and kept until the owner's data changes or the hour does. What failed is made anew. */
export function keptWithNetwork<Made>(make: (ctx: Context, network: Network) => Promise<Made>): (ctx: Context) => Promise<Made> {
  const kept = new WeakMap<Network, Map<string, Promise<Made>>>()
  return async (ctx) => {
    const network = await seeNetwork(ctx)
    const { tag } = locale()
    const byLocale = kept.get(network) ?? new Map<string, Promise<Made>>()
    kept.set(network, byLocale)
    let made = byLocale.get(tag)
    if (!made) {
      made = make(ctx, network)
      byLocale.set(tag, made)
      made.catch(() => byLocale.delete(tag))
    }
    return made
  }
}
