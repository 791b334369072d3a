import type { Ask, AskAdvice } from '#contract/ask.ts'
import { type AskAdvice as Advice, type AskQuestion, adviseAsk } from '#domain/coach/ask/before-ask.ts'
import { type Match, matchNeed, needWords } from '#domain/coach/ask/match-need.ts'
import { lengthInWords, planAsk } from '#domain/coach/ask/plan-ask.ts'
import type { Known, LastExchange } from '#domain/coach/known.ts'
import { balanceInWords, type Ledger, UNEVEN } from '#domain/coach/ledger/balance.ts'
import { promiseState } from '#domain/coach/ledger/promise.ts'
import { waysFor } from '#domain/coach/ways.ts'
import { firstName } from '#domain/people/names.ts'
import { leadOf } from '#domain/ties/last.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { agoInWords, monthInWords } from '#domain/words.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { listLastExchanges } from '#store/network.ts'
import { listOpenSteps } from '#store/plans.ts'
import { listPromises } from '#store/promises.ts'
import { seeNeedIndex } from './need-index.ts'
import { seeNetwork } from './network.ts'
import { knownOf, rowsOf } from './rows.ts'

const MOST_SHOWN = 12
/** Who meets half of what the best one meets is worth a look. */
const FIT_SHARE = 0.5
/** A question older than this is no longer owed an answer. */
const OWED_DAYS = 365
const WAY_ORDER = ['ask', 'warm', 'plain'] as const

/** Whom to ask for something, easiest yes first, and how. */
export async function seeAskFor(ctx: Context, need: string): Promise<Ask> {
  const matches = matchNeed(await seeNeedIndex(ctx), need)
  const best = matches[0]?.fit ?? 0
  const fitting = matches.filter(({ fit }) => fit >= FIT_SHARE * best)
  const advised = await advise(
    ctx,
    fitting.slice(0, 5 * MOST_SHOWN).map(({ known }) => known),
  )
  const because = new Map(fitting.map(({ known, because: met }) => [known.id, met]))
  const share = new Map(fitting.map(({ known, fit }) => [known.id, fit / best]))
  const ordered = advised.toSorted((a, b) => rank(a) - rank(b) || ease(b) * share.get(idOf(b))! - ease(a) * share.get(idOf(a))!)
  return {
    need,
    people: await shown(ctx, ordered.slice(0, MOST_SHOWN), because),
    total: fitting.length,
    unmet: unmetWords(need, matches),
  }
}

const rank = ({ advice }: Advised) => WAY_ORDER.indexOf(advice.way)
const ease = ({ advice }: Advised) => advice.ease
const idOf = ({ question }: Advised) => question.known.id

/** How to ask these people, in the order given. Ids that are nobody's are left out. */
export async function seeAskOf(ctx: Context, ids: readonly string[]): Promise<Ask> {
  const advised = await advise(ctx, await knownOf(ctx, ids.slice(0, MOST_SHOWN)))
  return { need: null, people: await shown(ctx, advised, new Map()), total: advised.length, unmet: [] }
}

/** Words that nobody's card, notes or groups hold. */
function unmetWords(need: string, matches: readonly Match[]): string[] {
  const met = new Set(matches.flatMap(({ words }) => words))
  return needWords(need).filter((word) => !met.has(word))
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

async function shown(ctx: Context, advised: readonly Advised[], because: ReadonlyMap<string, readonly string[]>): Promise<AskAdvice[]> {
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
      because: [...(because.get(known.id) ?? [])],
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
