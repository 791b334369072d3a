import type { Card, Today } from '#contract/today.ts'
import type { Known, LastExchange, Nudge } from '#domain/coach/known.ts'
import { answerCandidates } from '#domain/coach/today/answer.ts'
import { comingUp } from '#domain/coach/today/coming-up.ts'
import { NEWS_DAYS } from '#domain/coach/today/news.ts'
import { pickToday } from '#domain/coach/today/pick-today.ts'
import { putIntoWords } from '#domain/coach/today/put-into-words.ts'
import { visibleAct } from '#domain/coach/today/visible-act.ts'
import { dayOff } from '#domain/settings.ts'
import { STALE_DAYS } from '#domain/ties/explain.ts'
import { calendarDayNumber, DAY_MS, dayFromNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listPeopleMetSoon } from '#store/events.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { listIntroductions } from '#store/introductions.ts'
import { listLastExchanges } from '#store/network.ts'
import { listNewsBetween } from '#store/news.ts'
import { listMarks, type StoredMark } from '#store/nudges.ts'
import { listOpenSteps } from '#store/plans.ts'
import { listPromises } from '#store/promises.ts'
import { introductionOf, waysOfCard } from './card-ways.ts'
import { gatheringsAround } from './events.ts'
import { followUpsOf } from './follow-ups.ts'
import { keptForReaders, keptWithNetwork } from './kept.ts'
import { type Network, seeNetwork } from './network.ts'
import { seeOwnRhythm } from './own-rhythm.ts'
import { seePublished } from './publications.ts'
import { rowsOf } from './rows.ts'
import { seeWeek } from './week.ts'

/** Marks that still bear on Today: skips of slow ties, and cards put off for up to a year. */
const REMEMBERED_DAYS = 400
/** Whom the calendar brings together within this needs no card. @source docs/tie-model.md, section 9 */
const SOON_DAYS = 7
/** A promise older than this does not come up. */
const PROMISED_DAYS = 180

interface Picked {
  readonly nudges: readonly Nudge[]
  readonly marks: readonly StoredMark[]
  readonly coming: Today['comingUp']
}

/** What was picked from a network stays picked until the network is made anew: every change does that. */
const pick: (ctx: Context) => Promise<Picked> = keptForReaders(pickFrom)

async function pickFrom(ctx: Context, network: Network): Promise<Picked> {
  const { owner, people, today } = network
  const marks = await listMarks(ctx.db, ctx.ownerId, today - REMEMBERED_DAYS)
  const dayOf = calendarDayNumber(owner.zone)
  const candidates = answerCandidates({ people, today, dayOf })
  const last = await listLastExchanges(ctx.db, ctx.ownerId, candidates, ctx.now())
  const lastExchanges = new Map(last.map((exchange) => [exchange.personId, exchange]))
  const meetingSoon = await listPeopleMetSoon(ctx.db, ctx.ownerId, ctx.now(), new Date(ctx.now().getTime() + SOON_DAYS * DAY_MS))
  const on = dayFromNumber(today)
  const promises = await listPromises(ctx.db, ctx.ownerId, { zone: owner.zone, until: on, since: dayFromNumber(today - PROMISED_DAYS) })
  const fresh = new Set((await followUpsOf(ctx, network)).filter(({ isDone }) => !isDone).map(({ met }) => met.id))
  const steps = (await listOpenSteps(ctx.db, ctx.ownerId)).filter(({ kind, id }) => kind !== 'follow-up' || fresh.has(id))
  const news = await listNewsBetween(ctx.db, ctx.ownerId, dayFromNumber(today - NEWS_DAYS), on)
  const introductions = await listIntroductions(ctx.db, ctx.ownerId)
  const [made = []] = (await seePublished(ctx)).pages
  const question = { people, today, marks, lastExchanges, dayOf, promises, steps, introductions, meetingSoon, made, news }
  const nudges = pickToday(question, { cap: owner.settings.cards, isDayOff: dayOff(owner.settings, today) !== null })
  const { ahead: events, unasked } = await gatheringsAround(ctx, network)
  return { nudges, marks, coming: [...comingUp({ people, marks, steps, promises, events, unasked }, today)] }
}

/** How many cards are open today. */
export async function countOpenCards(ctx: Context): Promise<number> {
  return (await pick(ctx)).nudges.length
}

/** Today, whole: the cards in words, what was done, what comes, and the week. */
export async function seeToday(ctx: Context): Promise<Today> {
  const network = await seeNetwork(ctx)
  const { owner, today } = network
  const { nudges, marks, coming } = await pick(ctx)
  return {
    on: dayFromNumber(today),
    cards: await cardsOf(ctx, nudges),
    done: marks.filter(({ onDay }) => onDay === today).map(({ changeId, cardId, sentence, how }) => ({ changeId, cardId, sentence, how })),
    visible: await seeVisible(ctx, network, nudges.length + doneOn(marks, today)),
    off: dayOff(owner.settings, today),
    comingUp: [...coming],
    week: await seeWeek(ctx),
    ...(await seeReach(ctx)),
  }
}

const doneOn = (marks: readonly StoredMark[], today: number) => marks.filter(({ how, onDay }) => how === 'done' && onDay === today).length

/** The one visible act, while it has a place among the cards of the day. */
async function seeVisible(ctx: Context, { owner, today }: Network, taken: number): Promise<Today['visible']> {
  if (taken >= owner.settings.cards || dayOff(owner.settings, today) !== null) return null
  const act = visibleAct((await seeOwnRhythm(ctx)).networks)
  return act ? { ...act, to: '/share' } : null
}

/** Whether anything passed with anybody, and up to when it is known. */
export const seeReach: (ctx: Context) => Promise<Pick<Today, 'hasTies' | 'asOf'>> = keptWithNetwork(
  async (_, { people, owner, today }) => ({
    hasTies: people.some(({ tie }) => tie.n > 0),
    asOf: asOfOf(people, owner.horizons, today),
  }),
)

/** When every channel that told of a tie ends long ago, the day on which the last of them does: a newer calendar says nothing of letters. */
function asOfOf(people: readonly Known[], horizons: Readonly<Record<string, number>>, today: number): string | null {
  const telling = new Set(people.filter(({ tie }) => tie.n > 0).flatMap(({ channels }) => channels))
  const last = Math.max(...[...telling].map((channel) => horizons[channel] ?? Number.NEGATIVE_INFINITY))
  return Number.isFinite(last) && today - last > STALE_DAYS ? dayFromNumber(last) : null
}

async function cardsOf(ctx: Context, nudges: readonly Nudge[]): Promise<Card[]> {
  const { owner, today } = await seeNetwork(ctx)
  const ids = nudges.map(({ known }) => known.id)
  const dayOf = calendarDayNumber(owner.zone)
  const others = nudges.flatMap(({ about }) => (about?.type === 'introduction' ? [about.step.other.personId] : []))
  const keys = Map.groupBy(await listIdentitiesOf(ctx.db, ctx.ownerId, [...ids, ...others]), ({ personId }) => personId)
  const last = new Map((await listLastExchanges(ctx.db, ctx.ownerId, ids, ctx.now())).map((exchange) => [exchange.personId, exchange]))
  const rows = new Map(
    (
      await rowsOf(
        ctx,
        nudges.map(({ known }) => known),
      )
    ).map((row) => [row.id, row]),
  )
  return nudges.map((nudge) => {
    const keysOf = (id: string) => (keys.get(id) ?? []).map(({ key }) => key)
    const known: Known = { ...nudge.known, keys: keysOf(nudge.known.id) }
    const exchange = last.get(known.id) ?? null
    const words = putIntoWords({ ...nudge, known }, exchange, { today, dayOf })
    return {
      id: nudge.id,
      kind: nudge.kind,
      label: words.label,
      person: rows.get(known.id)!,
      why: words.why,
      meta: words.meta,
      lastExchange: exchange && lastExchangeOf(exchange, words.lead, dayOf),
      suggestion: words.suggestion,
      ways: waysOfCard({ ...nudge, known }, words.suggestion, exchange, keysOf),
      evidence: [...words.evidence],
      introduction: introductionOf(nudge),
      expected: expectedDays(known),
    }
  })
}

function lastExchangeOf(
  { at, direction, kind, subject, snippet }: LastExchange,
  lead: string,
  dayOf: (at: Date) => number,
): Card['lastExchange'] {
  return { on: dayFromNumber(dayOf(at)), direction, kind, subject, text: snippet, lead }
}

/** When the rhythm expected a contact, and the two after it; none without a rhythm. */
function expectedDays({ tie, judgement, rhythmDays }: Known): string[] {
  const gap = rhythmDays ?? (tie.n >= 4 ? judgement.reading?.usual : undefined)
  if (!gap || tie.lastDay === null) return []
  return [1, 2, 3].map((times) => dayFromNumber(Math.round(tie.lastDay! + times * gap)))
}
