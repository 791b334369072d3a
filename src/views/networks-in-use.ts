import { sql } from 'kysely'
import type { KindFacts } from '#domain/coach/kind/kind.ts'
import { type Bounds, DEFAULT_BOUNDS, isPostingNetwork, NETWORKS, type PostingNetwork } from '#domain/coach/share/bounds.ts'
import { daysBefore } from '#domain/time.ts'
import type { Context } from '#store/context.ts'

/** The networks the owner is on, with their bounds, and how whole their profiles there are. */
export interface NetworksInUse {
  readonly bounds: ReadonlyMap<PostingNetwork, Bounds>
  readonly profile: KindFacts['profile']
}

/** Whoever has not published on a network for so long has left it. */
const LEFT_DAYS = 365

/** A network is in use when the owner has published there in the last year, or an archive of it is here. */
export async function seeNetworksInUse({ db, ownerId, now }: Context): Promise<NetworksInUse> {
  const { rows } = await sql<{ channel: string }>`
    select distinct channel from post where owner_id = ${ownerId} and at > ${daysBefore(now(), LEFT_DAYS)}
    union select distinct channel from own_profile where owner_id = ${ownerId}
    union select distinct source from import where owner_id = ${ownerId} and state = 'done'`.execute(db)
  const inUse = new Set(rows.map(({ channel }) => channel).filter(isPostingNetwork))
  return {
    bounds: new Map(NETWORKS.filter((network) => inUse.has(network)).map((network) => [network, DEFAULT_BOUNDS[network]])),
    profile: null,
  }
}
