import type { KindMonth, KindReport } from '#contract/kind.ts'
import { becauseOf, evidenceOf, headlineOf, keepWords } from '#domain/coach/kind/explain-kind.ts'
import { type Doings, gatherFacts, judgedDays } from '#domain/coach/kind/gather.ts'
import { judgeKind } from '#domain/coach/kind/judge-kind.ts'
import { type KindFacts, type KindJudged, PARTS } from '#domain/coach/kind/kind.ts'
import { nextStep } from '#domain/coach/kind/next-step.ts'
import { placeOf } from '#domain/coach/kind/place.ts'
import { turnsOf } from '#domain/coach/kind/turns.ts'
import { STALE_DAYS } from '#domain/ties/explain.ts'
import { dayFromNumber } from '#domain/time.ts'
import { capitalised } from '#domain/words.ts'
import type { Context } from '#store/context.ts'
import { listNeeds, listOwnLedgerDays } from '#store/ledger.ts'
import { listOwnEvents, listOwnPosts } from '#store/posts-and-events.ts'
import { listDiaries } from '#store/ties.ts'
import { type Network, seeNetwork } from './network.ts'
import { seeNetworksInUse } from './networks-in-use.ts'

const DAY_MS = 86_400_000
/** A half-life of a year: what is eight of them old is worth nothing any more. */
const LEDGER_YEARS = 8
const HALF_A_YEAR_DAYS = 182

const kept = new WeakMap<Network, Promise<KindReport>>()

/** Which kind of networker the owner is, now and at the end of each past month. Made once and kept until the data changes. */
export async function seeKind(ctx: Context): Promise<KindReport> {
  const network = await seeNetwork(ctx)
  let report = kept.get(network)
  if (!report) {
    report = makeReport(ctx, network)
    kept.set(network, report)
    report.catch(() => kept.delete(network))
  }
  return report
}

async function makeReport(ctx: Context, network: Network): Promise<KindReport> {
  const doings = await seeDoings(ctx, network)
  const asOf = lastKnownDay(network)
  const days = judgedDays(doings.diaries, asOf)
  if (days.length === 0) return { now: null, unknown: unknownWords(doings), months: [], turns: [] }
  const all = gatherFacts(doings, days).map((facts) => ({ facts, judged: judgeKind(facts) }))
  const months = all.map(({ facts, judged }) => monthOf(judged, facts))
  return {
    now: nowOf(all, network.today - asOf > STALE_DAYS),
    unknown: null,
    months: months.slice(0, -1),
    turns: turnsOf(all).map(({ day, text }) => ({ on: dayFromNumber(day), text })),
  }
}

/** Everything the meter looks at, as it is stored. */
async function seeDoings(ctx: Context, { owner, today }: Network): Promise<Doings> {
  const span = { zone: owner.zone, until: ctx.now(), since: new Date(ctx.now().getTime() - LEDGER_YEARS * 365.25 * DAY_MS) }
  const diaries = await listDiaries(ctx.db, owner.id)
  const { bounds, profile } = await seeNetworksInUse(ctx)
  return {
    diaries: diaries.map(({ diary }) => diary),
    pauses: owner.pauses,
    ledger: await listOwnLedgerDays(ctx.db, owner.id, span),
    posts: await listOwnPosts(ctx.db, owner.id, span),
    events: await listOwnEvents(ctx.db, owner.id, span),
    needs: await listNeeds(ctx.db, owner.id, today),
    networks: bounds,
    profile,
  }
}

/** Archives say nothing of the days after them: silence there is not the owner's. */
function lastKnownDay({ owner, today, people }: Network): number {
  const live = people.some(({ tie, knownUpTo }) => tie.n > 0 && knownUpTo >= today)
  const horizons = Object.values(owner.horizons)
  return live || horizons.length === 0 ? today : Math.min(today, Math.max(...horizons))
}

function unknownWords({ diaries }: Doings): string {
  return diaries.length === 0
    ? 'Nothing that passed between you and anybody is here yet. Bring mail or messages, and Tend can tell.'
    : 'Less than twelve weeks of what you do are known. It takes that long to tell a habit from a good week.'
}

function monthOf(judged: KindJudged, facts: KindFacts): KindMonth {
  const { day, kind, rule, sum, weeksWithStart, busiestFifth, askShare, lift, keep } = judged
  return {
    on: dayFromNumber(day),
    kind,
    rule,
    because: becauseOf(judged, facts),
    parts: [...judged.parts],
    ...{ sum, weeksWithStart, busiestFifth, askShare, lift, keep },
    gives: facts.gives,
    asks: facts.allAsks,
    place: placeOf(judged),
  }
}

function nowOf(all: readonly { facts: KindFacts; judged: KindJudged }[], isPast: boolean): KindReport['now'] {
  const { judged, facts } = all.at(-1)!
  const before = all.findLast(({ facts: { day } }) => day <= facts.day - HALF_A_YEAR_DAYS)?.judged
  const keep = keepWords(facts)
  const step = nextStep(judged, facts)
  return {
    ...monthOf(judged, facts),
    headline: headlineOf(judged, before),
    parts: PARTS.map((name) => ({
      name,
      title: capitalised(name),
      value: partOf(judged, name),
      before: before ? partOf(before, name) : null,
      evidence: evidenceOf(name, facts),
    })),
    beside: keep ? [keep] : [],
    step: step ?? null,
    isPast,
  }
}

function partOf({ parts }: KindJudged, name: (typeof PARTS)[number]): number | null {
  return parts.find((part) => part.name === name)?.value ?? null
}
