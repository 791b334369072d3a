import type { Draft, Publication, SharePage } from '#contract/share.ts'
import { mastodonHostOf, placeOf } from '#domain/coach/share/answer-ways.ts'
import { beginComment } from '#domain/coach/share/begin-comment.ts'
import { NETWORKS } from '#domain/coach/share/bounds.ts'
import { draftWhen } from '#domain/coach/share/draft-words.ts'
import { heatStep } from '#domain/coach/share/heat.ts'
import { NETWORK_TITLES } from '#domain/coach/share/network-titles.ts'
import { shareSentence } from '#domain/coach/share/share-words.ts'
import { dayFromNumber } from '#domain/time.ts'
import { monthInWords } from '#domain/words.ts'
import type { Context } from '#store/context.ts'
import { type DraftRow, listDrafts } from '#store/drafts.ts'
import { listOwnKeys } from '#store/owner.ts'
import { getOwnBounds } from '#store/posting-bounds.ts'
import { seeNetwork } from './network.ts'
import { seeOwnRhythm } from './own-rhythm.ts'
import { type Published, seePublished } from './publications.ts'

const MOST_UNOWNED = 5

/** What your people made, how often you are seen, and what waits to go out. */
export async function seeShare(ctx: Context): Promise<SharePage> {
  const { owner, today } = await seeNetwork(ctx)
  const published = await seePublished(ctx)
  const rhythm = await seeOwnRhythm(ctx)
  const own = await getOwnBounds(ctx.db, owner.id)
  const { pages, unowned, marked, lastAnswered, hasAny } = published
  return {
    on: dayFromNumber(today),
    sentence: shareSentence({ page: pages[0] ?? [], lastAnswered, today, unowned: unowned.length, marked, hasAny }),
    pages: pages.map((page) => page.map(shown)),
    unowned: authorsOf(published),
    hasAny,
    rhythm: {
      weeks: rhythm.weeks.map((week) => week.map((each) => ({ on: dayFromNumber(each.day), ...countsOf(each), step: heatStep(each) }))),
      steadiness: rhythm.steadiness,
      crowded: [...rhythm.crowded],
      asks: rhythm.asks,
    },
    monthTitle: monthInWords(dayFromNumber(today)).split(' ')[0]!,
    networks: rhythm.networks.map(({ network, bounds, advice, ...counted }) => ({
      network,
      title: NETWORK_TITLES[network],
      ...counted,
      ...bounds,
      isOwn: own[network] !== undefined,
      advice: { ...advice, until: advice.until?.toISOString() ?? null },
    })),
    others: NETWORKS.filter((network) => !rhythm.networks.some((each) => each.network === network)).map((network) => ({
      network,
      title: NETWORK_TITLES[network],
    })),
    comments: rhythm.comments,
    drafts: await seeDrafts(ctx),
    mastodonHost: mastodonHostOf([...(await listOwnKeys(ctx.db, owner.id))]) ?? null,
  }
}

/** What waits to go out, planned ones first. */
export async function seeDrafts(ctx: Context): Promise<Draft[]> {
  const { owner } = await seeNetwork(ctx)
  const now = ctx.now()
  return (await listDrafts(ctx.db, owner.id)).map(({ id, channel, text, plannedAt }: DraftRow) => ({
    id,
    network: channel,
    title: NETWORK_TITLES[channel],
    text,
    plannedAt: plannedAt?.toISOString() ?? null,
    when: draftWhen(plannedAt, now, owner.zone),
    isDue: plannedAt !== null && plannedAt <= now,
  }))
}

const countsOf = ({ posts, answers }: { posts: number; answers: number }) => ({ posts, answers })

function shown({ id, known, channel, day, reason, title, text, url }: Published['pages'][number][number]): Publication {
  return {
    id,
    person: { id: known.id, name: known.name },
    channel,
    where: placeOf(channel, known.name),
    on: dayFromNumber(day),
    ...{ reason, title, text, url },
    begun: beginComment({ id, title, text }),
  }
}

function authorsOf({ unowned }: Published): SharePage['unowned'] {
  const byAuthor = [...Map.groupBy(unowned, ({ author }) => author)]
  return byAuthor.slice(0, MOST_UNOWNED).map(([author, of]) => ({
    author,
    name: of[0]!.authorName ?? author.slice(author.indexOf(':') + 1),
    count: of.length,
    lastTitle: of[0]!.title,
  }))
}
