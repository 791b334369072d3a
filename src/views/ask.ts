import type { Ask, AskAdvice } from '#contract/ask.ts'
import { type AskAdvice as Advice, type AskQuestion, adviseAsk } from '#domain/coach/ask/before-ask.ts'
import { easiestFirst } from '#domain/coach/ask/easiest-first.ts'
import { ASKED_AT_ONCE } from '#domain/coach/ask/how-many.ts'
import { type Match, matchNeed } from '#domain/coach/ask/match-need.ts'
import { metInWords } from '#domain/coach/ask/met-words.ts'
import { lengthInWords, planAsk } from '#domain/coach/ask/plan-ask.ts'
import type { Known, LastExchange } from '#domain/coach/known.ts'
import { balanceInWords, type Ledger, UNEVEN } from '#domain/coach/ledger/balance.ts'
import { promiseState } from '#domain/coach/ledger/promise.ts'
import { waysFor } from '#domain/coach/ways.ts'
import { findNamed } from '#domain/people/find-named.ts'
import { firstName } from '#domain/people/names.ts'
import { leadOf } from '#domain/ties/last.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { agoInWords, capitalised, monthInWords } from '#domain/words.ts'
import { t, tn } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { listLastExchanges } from '#store/network.ts'
import { listOpenSteps } from '#store/plans.ts'
import { listPromises } from '#store/promises.ts'
import { seeMentions } from './mentions.ts'
import { seeNeedIndex } from './need-index.ts'
import { seeNetwork } from './network.ts'
import { listPeople } from './people.ts'
import { knownOf, rowsOf } from './rows.ts'

/** So many names are offered where somebody may be meant. */
const MOST_NAMED = 5
/** A question older than this is no longer owed an answer. */
const OWED_DAYS = 365

/** Whom to ask for something, easiest yes first, and how; somebody who is named is who is asked. */
export async function seeAskFor(ctx: Context, need: string, most: number = ASKED_AT_ONCE): Promise<Ask> {
  const { people, today } = await seeNetwork(ctx)
  const { surely, maybe } = findNamed(people, need)
  if (surely.length > 0)
    return askNamed(ctx, need, surely, most, tn(surely.length, 'one person you know is called that', '{n} people you know are called that'))
  const matches = matchNeed(await seeNeedIndex(ctx), need, await seeMentions(ctx, need))
  const fitting = easiestFirst(matches, today)
  // A part of a name is surer than a word that was written somewhere.
  if (maybe.length > 0 && fitting.every(({ isWrittenOnly }) => isWrittenOnly))
    return askNamed(
      ctx,
      need,
      maybe,
      most,
      tn(maybe.length, 'one person you know has a name like that', '{n} people you know have a name like that'),
    )
  const named = fitting.length > 0 || maybe.length > 0 ? byStrength(maybe) : await alike(ctx, need)
  const first = fitting.slice(0, most)
  const advised = await advise(
    ctx,
    first.map(({ known }) => known),
  )
  const met = metInWords(need, matches, fitting)
  const matched = new Map(first.map((match) => [match.known.id, match]))
  return {
    need,
    ...{ ...met, unmet: [...met.unmet] },
    people: await shown(ctx, advised, matched),
    total: fitting.length,
    named: offered(named),
  }
}

async function askNamed(ctx: Context, need: string, named: readonly Known[], most: number, sentence: string): Promise<Ask> {
  const advised = await advise(ctx, byStrength(named).slice(0, most))
  return {
    need,
    sentence: capitalised(sentence),
    written: null,
    isMet: true,
    people: await shown(ctx, advised, new Map()),
    total: named.length,
    unmet: [],
    named: [],
  }
}

/** People whose name is spelled nearly so. */
async function alike(ctx: Context, need: string): Promise<Known[]> {
  const { byId } = await seeNetwork(ctx)
  const { people } = await listPeople(ctx, { query: need, sort: 'rhythm', offset: 0, limit: MOST_NAMED })
  return people.flatMap(({ id }) => byId.get(id) ?? [])
}

const byStrength = (people: readonly Known[]) =>
  people.toSorted((a, b) => b.judgement.strength - a.judgement.strength || (a.id < b.id ? -1 : 1))

const offered = (people: readonly Known[]): Ask['named'] =>
  people.slice(0, MOST_NAMED).map(({ id, name, organisation }) => ({ id, name, organisation }))

/** How to ask these people, in the order given. Ids that are nobody's are left out. */
export async function seeAskOf(ctx: Context, ids: readonly string[]): Promise<Ask> {
  const advised = await advise(ctx, await knownOf(ctx, ids.slice(0, ASKED_AT_ONCE)))
  const sentence =
    advised.length === 0
      ? t('Nobody is known by that id.')
      : capitalised(tn(advised.length, 'one person could help', '{n} people could help'))
  return {
    need: null,
    sentence,
    written: null,
    isMet: true,
    people: await shown(ctx, advised, new Map()),
    total: advised.length,
    unmet: [],
    named: [],
  }
}

interface Advised {
  readonly question: AskQuestion
  readonly advice: Advice
  readonly last: LastExchange | undefined
  readonly promise: string | undefined
}

async function advise(ctx: Context, people: readonly Known[]): Promise<Advised[]> {
  const { owner, today } = await seeNetwork(ctx)
  const ids = people.map(({ id }) => id)
  const dayOf = calendarDayNumber(owner.zone)
  const last = new Map((await listLastExchanges(ctx.db, ctx.ownerId, ids, ctx.now())).map((each) => [each.personId, each]))
  const promises = (await listPromises(ctx.db, ctx.ownerId, { zone: owner.zone, until: dayFromNumber(today), people: ids })).filter(
    (each) => promiseState(each, today) === 'open',
  )
  return people.map((known) => {
    const theirs = promises.filter(({ personId }) => personId === known.id)
    const exchange = last.get(known.id)
    const question: AskQuestion = {
      known,
      today,
      openPromises: {
        yours: theirs.filter(({ madeBy }) => madeBy === 'owner').length,
        theirs: theirs.filter(({ madeBy }) => madeBy === 'them').length,
      },
      owesAnswer: exchange?.direction === 'in' && exchange.asks && today - dayOf(exchange.at) <= OWED_DAYS,
    }
    return { question, advice: adviseAsk(question), last: exchange, promise: theirs.find(({ madeBy }) => madeBy === 'owner')?.what }
  })
}

async function shown(ctx: Context, advised: readonly Advised[], matched: ReadonlyMap<string, Match>): Promise<AskAdvice[]> {
  const { owner } = await seeNetwork(ctx)
  const people = advised.map(({ question: { known } }) => known)
  const rows = await rowsOf(ctx, people)
  const ids = people.map(({ id }) => id)
  const keys = Map.groupBy(await listIdentitiesOf(ctx.db, ctx.ownerId, ids), ({ personId }) => personId)
  const planned = new Set(
    (await listOpenSteps(ctx.db, ctx.ownerId)).flatMap(({ kind, personId }) => (kind === 'follow-up' ? [] : personId)),
  )
  const dayOf = calendarDayNumber(owner.zone)
  return advised.map(({ question, advice, last, promise }, i) => {
    const known = { ...question.known, keys: (keys.get(question.known.id) ?? []).map(({ key }) => key) }
    const plan = advice.way === 'warm' ? planAsk(question, advice.ledger.balance < -UNEVEN, promise) : []
    return {
      person: rows[i]!,
      way: advice.way,
      verdict: advice.verdict,
      hint: plan.length > 0 ? lengthInWords(plan) : advice.hint,
      why: advice.why,
      because: [...(matched.get(known.id)?.because ?? [])],
      isWrittenOnly: matched.get(known.id)?.isWrittenOnly ?? false,
      last: last ? `${leadOf(last, firstName(known.name))}, ${agoInWords(question.today - dayOf(last.at))}` : null,
      ledger: ledgerWordsOf(advice.ledger, known, dayOf),
      openPromises: question.openPromises,
      owesAnswer: question.owesAnswer,
      plan: [...plan],
      isPlanned: planned.has(known.id),
      ways: [...waysFor(known, '', last ?? null)],
    }
  })
}

function lastGaveWords(who: 'owner' | 'them', name: string, month: string): string {
  return who === 'owner' ? t('You gave last, in {month}', { month }) : t('{name} gave last, in {month}', { name, month })
}

/** The ledger of one tie as it is told. */
export function ledgerWordsOf(ledger: Ledger, { name }: Pick<Known, 'name'>, dayOf: (at: Date) => number): AskAdvice['ledger'] {
  const { lastGave, given, asked, givenToYou, askedOfYou } = ledger
  return {
    lastGave: lastGave && lastGaveWords(lastGave.who, firstName(name), monthInWords(dayFromNumber(dayOf(new Date(lastGave.at))))),
    balance: balanceInWords(ledger) ?? null,
    ...{ given, asked, givenToYou, askedOfYou },
  }
}
