import type { LedgerShown, PromiseShown } from '#contract/ask.ts'
import { ledgerSentence } from '#domain/coach/ledger/balance.ts'
import { openFirst, promiseState, promiseWords } from '#domain/coach/ledger/promise.ts'
import { firstName } from '#domain/people/names.ts'
import { calendarDayNumber, dayFromNumber, daysBefore } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { countGivesAndAsks, type LedgerEntry, listLedger } from '#store/ledger.ts'
import { listPromises } from '#store/promises.ts'
import { keptForReaders } from './kept.ts'
import { seeNetwork } from './network.ts'

const YEAR_DAYS = 365
const MOST_SHOWN = 100
/** A promise older than this is history. */
const PROMISES_DAYS = 730

const seeAll: (ctx: Context) => Promise<LedgerShown> = keptForReaders((ctx) => makeLedger(ctx))

/** Who gave and who asked: over all, or with one person. The newest hundred of the last year; with one person of all times. */
export async function seeLedger(ctx: Context, personId?: string): Promise<LedgerShown> {
  return personId ? makeLedger(ctx, personId) : seeAll(ctx)
}

async function makeLedger(ctx: Context, personId?: string): Promise<LedgerShown> {
  const { owner, byId } = await seeNetwork(ctx)
  const dayOf = calendarDayNumber(owner.zone)
  const since = daysBefore(ctx.now(), YEAR_DAYS)
  const query = { until: ctx.now(), limit: MOST_SHOWN, ...(personId ? { personId } : { since }) }
  const [entries, sentence, promises] = await Promise.all([
    listLedger(ctx.db, ctx.ownerId, query),
    sentenceOf(ctx, personId),
    seePromises(ctx, personId),
  ])
  return {
    sentence,
    promises: openFirst(promises),
    entries: entries.map((entry) => shownEntry(entry, byId.get(entry.personId)?.name ?? '', { dayOf, since })),
  }
}

/** Promises either way, the newest first; without those of people who are not shown. */
export async function seePromises(ctx: Context, personId?: string): Promise<PromiseShown[]> {
  const { owner, today, byId } = await seeNetwork(ctx)
  const found = await listPromises(ctx.db, ctx.ownerId, {
    zone: owner.zone,
    until: dayFromNumber(today),
    since: dayFromNumber(today - PROMISES_DAYS),
    ...(personId ? { people: [personId] } : {}),
  })
  return found.flatMap((promise) => {
    const known = byId.get(promise.personId)
    if (!known) return []
    const { id, madeBy, what, madeOn, dueOn, isFound } = promise
    const shown = { id, personId: known.id, name: known.name, madeBy, what, madeOn, dueOn, isFound }
    return [{ ...shown, state: promiseState(promise, today), words: promiseWords(promise, today) }]
  })
}

async function sentenceOf(ctx: Context, personId: string | undefined): Promise<string> {
  const { byId } = await seeNetwork(ctx)
  const since = daysBefore(ctx.now(), YEAR_DAYS)
  const counts = await countGivesAndAsks(ctx.db, ctx.ownerId, { since, until: ctx.now(), ...(personId ? { personId } : {}) })
  return ledgerSentence(counts, personId ? firstName(byId.get(personId)?.name ?? '') : undefined)
}

function shownEntry(
  entry: LedgerEntry,
  name: string,
  { dayOf, since }: { dayOf: (at: Date) => number; since: Date },
): LedgerShown['entries'][number] {
  const { recordId, personId, at, direction, kind, channel, subject, snippet, acts, tag, isCorrected } = entry
  const told = acts.map(({ kind: act, what, words }) => ({ kind: act, what: what ?? null, words: [...words] }))
  return {
    ...{ recordId, personId, name, direction, channel, isCorrected },
    on: dayFromNumber(dayOf(at)),
    text: snippet ?? subject,
    counts: { give: entry.gives > 0 && at > since, ask: entry.asks > 0 && at > since },
    // What was given without a word, or tagged by the owner's own hand.
    acts: told.length > 0 ? told : [{ kind: tag ?? 'give', what: tag ? null : kind, words: [] }],
  }
}
