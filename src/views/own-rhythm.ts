import { type Bounds, NETWORKS, type PostingNetwork } from '#domain/coach/share/bounds.ts'
import { crowdedWeeks, HEAT_WEEKS, type HeatDay, heatOf, steadinessInWords } from '#domain/coach/share/heat.ts'
import { ownAsksInWords, ownAsksOf } from '#domain/coach/share/own-asks.ts'
import { type AnswerRhythm, answerRhythm, type NetworkRhythm, networkRhythm } from '#domain/coach/share/own-rhythm.ts'
import type { Posted } from '#domain/coach/share/posted.ts'
import { readActs } from '#domain/messages/read-acts.ts'
import { daysBefore } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { type LastPosted, listLastPosted, listLastTexts, listPosted } from '#store/posts-and-events.ts'
import { keptForReaders } from './kept.ts'
import { type Network, seeNetwork } from './network.ts'
import { seeBoundsInUse } from './networks-in-use.ts'

/** The heat map, and the days of its first week that lie before it. */
const SEEN_DAYS = 7 * HEAT_WEEKS + 7
/** How many of the last posts are looked at for what they ask. */
const LAST_POSTS = 20

/** How often the owner is seen, and how it stands within their bounds. */
export interface OwnRhythm {
  readonly weeks: readonly (readonly HeatDay[])[]
  readonly steadiness: string
  readonly crowded: readonly string[]
  readonly asks: string | null
  readonly networks: readonly NetworkRhythm[]
  readonly comments: AnswerRhythm
}

interface Doings {
  readonly posted: readonly Posted[]
  readonly bounds: ReadonlyMap<PostingNetwork, Bounds>
  readonly lastPosted: ReadonlyMap<string, LastPosted>
  readonly asks: string | null
}

/** What was done stays known until the network is made anew; the advice is given for the moment. */
const seeDoings: (ctx: Context) => Promise<Doings> = keptForReaders(readDoings)

export async function seeOwnRhythm(ctx: Context): Promise<OwnRhythm> {
  const network = await seeNetwork(ctx)
  return judgeRhythm(ctx, network, await seeDoings(ctx))
}

async function readDoings(ctx: Context, { owner }: Network): Promise<Doings> {
  const now = ctx.now()
  const bounds = await seeBoundsInUse(ctx)
  const texts = await listLastTexts(ctx.db, owner.id, { until: now, limit: LAST_POSTS })
  return {
    posted: await listPosted(ctx.db, owner.id, { zone: owner.zone, since: daysBefore(now, SEEN_DAYS), until: now }),
    bounds,
    lastPosted: await listLastPosted(ctx.db, owner.id, { zone: owner.zone, until: now }),
    asks: ownAsksInWords(ownAsksOf(texts.map((text) => readActs(text)))) ?? null,
  }
}

function judgeRhythm(ctx: Context, { owner, today }: Network, { posted, bounds, lastPosted, asks }: Doings): OwnRhythm {
  const weeks = heatOf(posted, today)
  const now = ctx.now()
  const networks = NETWORKS.flatMap((network) => {
    const own = bounds.get(network)
    if (!own) return []
    const horizon = owner.horizons[network]
    const last = lastPosted.get(network)
    const knownUpTo = horizon === undefined ? today : Math.min(today, Math.max(horizon, last?.any ?? horizon))
    return [networkRhythm({ network, bounds: own, posted, now, today, zone: owner.zone, knownUpTo, lastPost: last?.own ?? null })]
  })
  return {
    weeks,
    steadiness: steadinessInWords(weeks),
    crowded: crowdedWeeks(posted, bounds, today).map(({ words }) => words),
    asks,
    networks,
    comments: answerRhythm(posted, networks, today),
  }
}
