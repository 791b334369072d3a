import type { Incoming, IncomingAsk } from '#contract/ask.ts'
import { type IncomingAsk as Asked, historyInWords, repliesTo, wantedInWords } from '#domain/coach/ask/incoming.ts'
import { matchNeed } from '#domain/coach/ask/match-need.ts'
import { silenceBefore } from '#domain/coach/ask/out-of-the-blue.ts'
import type { Known } from '#domain/coach/known.ts'
import { waysFor } from '#domain/coach/ways.ts'
import { NO_DIARY } from '#domain/ties/diary.ts'
import { calendarDayNumber, dayFromNumber, daysBefore } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { type LedgerEntry, listLedger, listWanted } from '#store/ledger.ts'
import { listDiariesOf, listTouchDays } from '#store/ties.ts'
import { keptForReaders, keptWithNetwork } from './kept.ts'
import { seeNeedIndex } from './need-index.ts'
import { type Network, seeNetwork } from './network.ts'
import { rowsOf } from './rows.ts'

/** Older than this it has answered itself. */
const RECENT_DAYS = 30
const MOST_LOOKED_AT = 500
const MOST_SHOWN = 10
const MOST_MARKS = 80
const MOST_OF_HISTORY = 200

interface Found {
  readonly entry: LedgerEntry
  readonly known: Known
  readonly before: Asked['before']
}

/** Asks of the last thirty days that came out of the blue and were not answered, those with a history first. */
export const findIncoming: (ctx: Context) => Promise<Found[]> = keptWithNetwork(lookForIncoming)

async function lookForIncoming(ctx: Context, { owner, byId }: Network): Promise<Found[]> {
  const since = daysBefore(ctx.now(), RECENT_DAYS)
  const entries = await listWanted(ctx.db, ctx.ownerId, { since, until: ctx.now(), limit: MOST_LOOKED_AT })
  const open = entries.filter(({ personId, at }) => {
    const known = byId.get(personId)
    return known && !known.isResting && (known.tie.lastOutAt ?? 0) < at.getTime()
  })
  const diaries = await listDiariesOf(ctx.db, ctx.ownerId, [...new Set(open.map(({ personId }) => personId))])
  const dayOf = calendarDayNumber(owner.zone)
  const byPerson = new Map<string, Found>()
  for (const entry of open) {
    const before = silenceBefore(diaries.get(entry.personId) ?? NO_DIARY, dayOf(entry.at))
    // Of several from one person the first broke the silence.
    if (before.isOutOfTheBlue) byPerson.set(entry.personId, { entry, known: byId.get(entry.personId)!, before })
  }
  return [...byPerson.values()].sort(
    (a, b) => Number(b.before.silentDays !== null) - Number(a.before.silentDays !== null) || b.entry.at.getTime() - a.entry.at.getTime(),
  )
}

/** The same, with what passed before each, in words, and calm ways to answer. */
export const seeIncoming: (ctx: Context) => Promise<Incoming> = keptForReaders((ctx) => tellIncoming(ctx))

async function tellIncoming(ctx: Context): Promise<Incoming> {
  const found = await findIncoming(ctx)
  const first = found.slice(0, MOST_SHOWN)
  const rows = await rowsOf(
    ctx,
    first.map(({ known }) => known),
  )
  const asks = await Promise.all(first.map(async (each, i) => ({ ...(await shown(ctx, each)), person: rows[i]! })))
  return { asks, total: found.length }
}

async function shown(ctx: Context, { entry, known, before }: Found): Promise<Omit<IncomingAsk, 'person'>> {
  const { owner, today } = await seeNetwork(ctx)
  const dayOf = calendarDayNumber(owner.zone)
  const history = await listLedger(ctx.db, ctx.ownerId, {
    until: new Date(entry.at.getTime() - 1),
    personId: known.id,
    limit: MOST_OF_HISTORY,
  })
  const asked: Asked = {
    known,
    acts: entry.acts,
    day: dayOf(entry.at),
    today,
    before,
    youGave: history.filter(({ direction, gives }) => direction !== 'in' && gives > 0).length,
    theyGave: history.filter(({ direction, gives }) => direction === 'in' && gives > 0).length,
    theyThanked: history.filter(({ direction, acts }) => direction === 'in' && acts.some(({ kind }) => kind === 'thanks')).length,
  }
  const keys = (await listIdentitiesOf(ctx.db, ctx.ownerId, [known.id])).map(({ key }) => key)
  const days = await listTouchDays(ctx.db, ctx.ownerId, known.id, owner.zone, new Date(entry.at.getTime() - 1))
  const gaveOn = new Set(history.filter(({ gives }) => gives > 0).map(({ at }) => dayOf(at)))
  const replies = repliesTo(asked, await somebodyCloser(ctx, entry, known))
  return {
    recordId: entry.recordId,
    channel: entry.channel,
    at: entry.at.toISOString(),
    on: dayFromNumber(asked.day),
    subject: entry.subject,
    text: entry.snippet,
    words: entry.acts.flatMap(({ words }) => words),
    wanted: wantedInWords(entry.acts),
    history: historyInWords(asked),
    silentDays: before.silentDays,
    marks: days.slice(-MOST_MARKS).map(({ day, direction }) => ({ on: dayFromNumber(day), direction, isGive: gaveOn.has(day) })),
    replies: [...replies],
    ways: [...waysFor({ ...known, keys }, replies[0]!.text, null)],
  }
}

/** Somebody warm whose work has to do with what is asked for. */
async function somebodyCloser(ctx: Context, { subject, snippet }: LedgerEntry, asking: Known): Promise<Known | undefined> {
  const matches = matchNeed(await seeNeedIndex(ctx), `${subject ?? ''} ${snippet ?? ''}`)
  return matches.find(({ known, words }) => words.length >= 2 && known.id !== asking.id && known.judgement.state === 'warm')?.known
}
