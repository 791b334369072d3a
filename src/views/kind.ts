import type { KindMonth, KindReport } from '#contract/kind.ts'
import { becauseOf, evidenceOf, headlineOf, keepWords } from '#domain/coach/kind/explain-kind.ts'
import { type Doings, gatherFacts, judgedDays, MOST_MONTHS } from '#domain/coach/kind/gather.ts'
import { judgeKind } from '#domain/coach/kind/judge-kind.ts'
import { type KindFacts, type KindJudged, PARTS } from '#domain/coach/kind/kind.ts'
import { nextStep } from '#domain/coach/kind/next-step.ts'
import { placeOf } from '#domain/coach/kind/place.ts'
import { INNER } from '#domain/coach/kind/standings.ts'
import { turnsOf } from '#domain/coach/kind/turns.ts'
import { holesIn } from '#domain/ties/away.ts'
import { STALE_DAYS } from '#domain/ties/explain.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { capitalised, dateInWords } from '#domain/words.ts'
import { type Phrase, t, tn } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listNeeds } from '#store/ledger.ts'
import { listPosted } from '#store/posts-and-events.ts'
import { seeDiaries } from './diaries.ts'
import { keptForReaders } from './kept.ts'
import type { Network } from './network.ts'
import { seeNetworksInUse } from './networks-in-use.ts'
import { seeOwnEvents } from './own-events.ts'
import { seeOwnLedger } from './own-ledger.ts'

/** The months that are judged, and two years before them: with a half-life of a year, what is older weighs little in the first of them. */
const LEDGER_YEARS = MOST_MONTHS / 12 + 2
const HALF_A_YEAR_DAYS = 182

/** Which kind of networker the owner is, now and at the end of each past month. Made once for each language it is read in, and kept until the data changes. */
export const seeKind: (ctx: Context) => Promise<KindReport> = keptForReaders(makeReport)

async function makeReport(ctx: Context, network: Network): Promise<KindReport> {
  const doings = await seeDoings(ctx, network)
  const asOf = lastKnownDay(network, doings)
  const days = doings.diaries.length <= INNER ? [] : judgedDays(doings.diaries, asOf)
  const all = days.length === 0 ? [] : gatherFacts(doings, days).map((facts) => ({ facts, judged: judgeKind(facts) }))
  const last = all.at(-1)
  if (!last) return { now: null, unknown: unknownWords(doings), months: [], turns: [] }
  const months = all.map(({ facts, judged }) => monthOf(judged, facts))
  return {
    now: nowOf(all, { isPast: network.today - last.facts.day > STALE_DAYS, hole: lastHole(doings, network.today) }),
    unknown: null,
    months: months.slice(0, -1),
    turns: turnsOf(all).map(({ day, text }) => ({ on: dayFromNumber(day), text })),
  }
}

/** Everything that the meter looks at, as it is stored. */
async function seeDoings(ctx: Context, { owner, today }: Network): Promise<Doings> {
  const [diaries, inUse, posts, events, needs, ledger] = await Promise.all([
    seeDiaries(ctx),
    seeNetworksInUse(ctx),
    listPosted(ctx.db, owner.id, { zone: owner.zone, until: ctx.now(), since: new Date(0) }),
    seeOwnEvents(ctx, owner.zone),
    listNeeds(ctx.db, owner.id, today),
    seeOwnLedger(ctx, LEDGER_YEARS),
  ])
  return {
    ...{ posts, events, needs, ledger },
    diaries: [...diaries.values()],
    pauses: owner.pauses,
    // Of one that was only ticked nothing is on record, and nothing is no absence.
    networks: new Map(
      [...inUse.bounds].filter(([network]) => network in owner.horizons || posts.some(({ channel }) => channel === network)),
    ),
    profile: inUse.profile,
  }
}

/** The owner cannot be judged by a silence that is only missing from what was brought in: judged are the days up to this long after the last thing they did. */
const GRACE_DAYS = 30

/** The last day that can be judged: archives say nothing of the days after them, and nothing of the owner where their own letters end. */
function lastKnownDay({ owner, today, people }: Network, { posts }: Doings): number {
  const horizons = Object.values(owner.horizons)
  const live = people.some(({ tie, knownUpTo }) => tie.n > 0 && knownUpTo >= today)
  const known = live || horizons.length === 0 ? today : Math.min(today, Math.max(...horizons))
  const dayOf = calendarDayNumber(owner.zone)
  const wrote = people.reduce((last, { tie }) => Math.max(last, tie.lastOutAt ?? 0), 0)
  const did = Math.max(wrote === 0 ? 0 : dayOf(new Date(wrote)), posts.at(-1)?.day ?? 0)
  return did === 0 ? known : Math.min(known, did + GRACE_DAYS)
}

function unknownWords({ diaries }: Doings): string {
  if (diaries.length === 0) return t('Nothing that passed between you and anybody is here yet. Bring mail or messages, and Tend can tell.')
  return diaries.length <= INNER
    ? capitalised(
        tn(
          diaries.length,
          'one person has been in touch with you on record. Judged are first words to people outside your inner five, so it takes more than that.',
          '{n} people have been in touch with you on record. Judged are first words to people outside your inner five, so it takes more than that.',
        ),
      )
    : t('Less than twelve weeks of what you do are known. It takes that long to tell a habit from a good week.')
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

/** "Nothing you wrote is on record from 22 February to 27 November 2001." Undefined without such a hole in the last year. */
function lastHole({ pauses }: Doings, today: number): string | undefined {
  const hole = holesIn(pauses).at(-1)
  if (!hole || today - hole.to > 365) return undefined
  const [from, to] = [dateInWords(dayFromNumber(hole.from), today), dateInWords(dayFromNumber(hole.to), today)]
  return t('Nothing you wrote between {from} and {to} is on record; these weeks are left out.', { from, to })
}

const PART_TITLES = {
  steadiness: 'Steadiness',
  reciprocity: 'Reciprocity',
  presence: 'Presence',
  events: 'Events',
  profile: 'Profile',
} as const satisfies Record<(typeof PARTS)[number], Phrase>

function nowOf(
  all: readonly { facts: KindFacts; judged: KindJudged }[],
  { isPast, hole }: { isPast: boolean; hole: string | undefined },
): KindReport['now'] {
  const { judged, facts } = all.at(-1)!
  const before = all.findLast(({ facts: { day } }) => day <= facts.day - HALF_A_YEAR_DAYS)?.judged
  const keep = keepWords(facts)
  const step = nextStep(judged, facts)
  return {
    ...monthOf(judged, facts),
    headline: headlineOf(judged, before),
    parts: PARTS.map((name) => ({
      name,
      title: t(PART_TITLES[name]),
      value: partOf(judged, name),
      before: before ? partOf(before, name) : null,
      evidence: evidenceOf(name, facts),
    })),
    beside: [keep, hole].filter((said) => said !== undefined),
    step: step ?? null,
    isPast,
  }
}

function partOf({ parts }: KindJudged, name: (typeof PARTS)[number]): number | null {
  return parts.find((part) => part.name === name)?.value ?? null
}
