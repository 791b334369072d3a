import { locale } from '#language/language.ts'
import type { Context } from '#store/context.ts'
import { type Network, seeNetwork } from './network.ts'

type Make<Made> = (ctx: Context, network: Network) => Promise<Made>

/** Something without words made of the network once, and kept until the owner's data changes or the hour does. What failed is made anew. */
export const keptWithNetwork = <Made>(make: Make<Made>) => keptBy(make, () => '')

/** The same for what is made of who is there, who works where and who was together: also kept while only how people stand changes. */
export const keptWithFabric = <Made>(make: Make<Made>) =>
  keptBy(
    make,
    () => '',
    ({ fabric }) => fabric,
  )

/** The same for what says something: once for each language it is read in. */
export const keptForReaders = <Made>(make: Make<Made>) => keptBy(make, () => locale().tag)

/**
 * @param kindOf  which of several that are made of one network is wanted now
 * @param heldBy  as long as this is the same thing, what was made holds
 */
function keptBy<Made>(
  make: Make<Made>,
  kindOf: () => string,
  heldBy: (network: Network) => object = (network) => network,
): (ctx: Context) => Promise<Made> {
  const kept = new WeakMap<object, Map<string, Promise<Made>>>()
  return async (ctx) => {
    const network = await seeNetwork(ctx)
    const kind = kindOf()
    const ofNetwork = kept.get(heldBy(network)) ?? new Map<string, Promise<Made>>()
    kept.set(heldBy(network), ofNetwork)
    let made = ofNetwork.get(kind)
    if (!made) {
      made = make(ctx, network)
      ofNetwork.set(kind, made)
      made.catch(() => ofNetwork.delete(kind))
    }
    return made
  }
}
