import type { PersonPage, Timeline } from '#contract/people.ts'
import { explainKnown } from '#domain/coach/explain-known.ts'
import type { Known } from '#domain/coach/known.ts'
import { waysFor } from '#domain/coach/ways.ts'
import { NotFound } from '#domain/errors.ts'
import { birthdayFromText, birthdayInWords } from '#domain/people/birthday.ts'
import { nameByHand, shownValue } from '#domain/people/identity.ts'
import { firstName } from '#domain/people/names.ts'
import { newsInWords } from '#domain/people/news.ts'
import type { Chosen } from '#domain/people/shown.ts'
import { whyInWords } from '#domain/people/why-theirs.ts'
import { daysUntilDrift } from '#domain/ties/judge.ts'
import { reciprocityOf } from '#domain/ties/reciprocity.ts'
import { reciprocitySentences } from '#domain/ties/reciprocity-words.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { sourceTitle } from '#importers/source-title.ts'
import { t } from '#language/say.ts'
import { listChosen } from '#store/chosen.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { findSuccessor } from '#store/merges.ts'
import { listLastExchanges } from '#store/network.ts'
import { listNewsOf } from '#store/news.ts'
import { getPersonSettings } from '#store/people.ts'
import { listTouchDays, type TouchDay } from '#store/ties.ts'
import { listTimeline } from '#store/timeline.ts'
import { channelTitle, factsOf, labelOf } from './facts.ts'
import { isHeard } from './hearing.ts'
import { seeNetwork } from './network.ts'
import { rowsOf } from './rows.ts'
import { chartOf, stemOf } from './tie-chart.ts'

/** One person from the network, with their identities. @throws NotFound */
export async function seeKnown(ctx: Context, id: string): Promise<Known> {
  const known = (await seeNetwork(ctx)).byId.get(id)
  if (!known) throw new NotFound(t('There is nobody with that id.'))
  const identities = await listIdentitiesOf(ctx.db, ctx.ownerId, [id])
  return { ...known, keys: identities.map(({ key }) => key) }
}

/**
 * The figures of a tie, null where too little is known; chances as the owner's own calibration puts them right.
 * @param isHeard  what others wrote is on record, so that it can be told who answers
 */
export function tieFigures(known: Known, today: number, isHeard = true): PersonPage['tie'] {
  const { tie, judgement } = known
  const { reading, shown } = judgement
  const back = reciprocityOf(tie, today)
  const drift = reading && judgement.elapsedDays !== null ? daysUntilDrift(reading, judgement.elapsedDays) : undefined
  return {
    n: tie.n,
    gapDays: reading?.g ?? null,
    regularity: reading?.k ?? null,
    ended: reading?.q ?? null,
    alive: shown?.alive ?? null,
    silence30: shown?.silence30 ?? null,
    silence90: shown?.silence90 ?? null,
    pulse: shown?.pulse ?? null,
    nextDays: reading?.nextDays ?? null,
    initiation: tie.starts > 0 && isHeard ? back.initiation : null,
    replyRate: tie.starts > 0 && isHeard ? back.replyRate : null,
    theirReplyRate: tie.starts > 0 ? back.theirReplyRate : null,
    starts: { you: Math.round(back.startsByOwner), they: Math.round(back.startsByThem) },
    driftOn: drift === undefined ? null : dayFromNumber(known.knownUpTo + drift),
  }
}

/** Everything about one person; about who they are now, where they were joined to another since. @throws NotFound */
export async function seePerson(ctx: Context, asked: string): Promise<PersonPage> {
  const { owner, today } = await seeNetwork(ctx)
  const hears = await isHeard(ctx)
  const id = await whoIsNow(ctx, asked)
  const known = await seeKnown(ctx, id)
  const [row] = await rowsOf(ctx, [known])
  const settings = await getPersonSettings(ctx.db, ctx.ownerId, id)
  const claims = await listClaimsOf(ctx.db, ctx.ownerId, [id])
  const identities = await listIdentitiesOf(ctx.db, ctx.ownerId, [id])
  const days = await listTouchDays(ctx.db, ctx.ownerId, id, owner.zone, ctx.now())
  const [last] = await listLastExchanges(ctx.db, ctx.ownerId, [id], ctx.now())
  const notes = await ctx.db
    .selectFrom('note')
    .select(['id', 'at', 'text'])
    .where('owner_id', '=', ctx.ownerId)
    .where('person_id', '=', id)
    .orderBy('at', 'desc')
    .execute()
  const dayOf = calendarDayNumber(owner.zone)
  const explained = explainKnown(known, last ?? null, { today, dayOf })
  return {
    ...row!,
    sentence: explained.sentence,
    why: [...explained.parts],
    reciprocity: [...reciprocitySentences(known.tie, today, firstName(known.name), hears)],
    tie: tieFigures(known, today, hears),
    identities: identities
      .filter(({ key }) => nameByHand(key) === undefined && !key.startsWith('account:'))
      .map(({ key, because }) => ({
        key,
        kind: key.slice(0, key.indexOf(':')),
        value: shownValue(key),
        because: whyInWords(because, sourceTitle),
        sources: [...new Set(claims.filter((claim) => claim.identities.includes(key)).map(({ importTitle }) => sourceTitle(importTitle)))],
      })),
    facts: factsOf(claims, known),
    chosen: (await listChosen(ctx.db, ctx.ownerId, [id])).map(chosenInWords),
    birthday: known.birthday,
    chart: chartOf(days, { known, today, pauses: owner.pauses }),
    stem: stemOf(days),
    channels: countChannels(days),
    notes: notes.map(({ id: noteId, at, text }) => ({ id: noteId, at: at.toISOString(), text })),
    ways: [...waysFor(known, '', last ?? null)],
    importance: [0.5, 1, 2].includes(settings.importance) ? (settings.importance as 0.5 | 1 | 2) : 1,
    circleIsPinned: settings.circlePin !== null,
  }
}

function chosenInWords({ field, value }: Chosen): PersonPage['chosen'][number] {
  const birthday = field === 'birthday' ? birthdayFromText(value) : undefined
  return { field, label: labelOf(field), value: birthday ? birthdayInWords(birthday) : value }
}

function countChannels(days: readonly TouchDay[]): PersonPage['channels'] {
  const counts = new Map<string, number>()
  for (const { channel, count } of days) counts.set(channel, (counts.get(channel) ?? 0) + count)
  return [...counts].sort(([, a], [, b]) => b - a).map(([channel, count]) => ({ channel, title: channelTitle(channel), count }))
}

/** Thirty entries of somebody's history, newest first. `before` is the `next` of the page before. @throws NotFound */
export async function seeTimeline(
  ctx: Context,
  asked: string,
  query: { channel?: string | undefined; before?: string | undefined; limit?: number },
): Promise<Timeline> {
  const { owner } = await seeNetwork(ctx)
  const id = await whoIsNow(ctx, asked)
  const dayOf = calendarDayNumber(owner.zone)
  const limit = query.limit ?? 30
  const entries = await listTimeline(ctx.db, ctx.ownerId, id, { ...query, until: ctx.now(), limit: limit + 1 })
  const shown = entries.slice(0, limit).map(({ cursor: _, tag, acts, ...entry }) => ({
    ...entry,
    at: entry.at.toISOString(),
    on: dayFromNumber(dayOf(entry.at)),
    acts: acts.length === 0 && tag ? [{ kind: tag, words: [] }] : acts.map(({ kind, words }) => ({ kind, words: [...words] })),
  }))
  const next = entries.length > limit ? entries[limit - 1]!.cursor : null
  const news = query.channel ? [] : await newsWithin(ctx, id, query.before, next)
  return { entries: shown, news, next }
}

/** News between where a page of the history begins and where the next one does: each on one page only. */
async function newsWithin(ctx: Context, id: string, before: string | undefined, next: string | null): Promise<Timeline['news']> {
  const { owner, today, byId } = await seeNetwork(ctx)
  const dayOf = calendarDayNumber(owner.zone)
  const dayOfCursor = (cursor: string) => dayFromNumber(dayOf(new Date(cursor.slice(0, cursor.indexOf('_')))))
  const [from, to] = [next && dayOfCursor(next), before && dayOfCursor(before)]
  const first = firstName(byId.get(id)?.name ?? t('They'))
  return (await listNewsOf(ctx.db, ctx.ownerId, id, dayFromNumber(today)))
    .filter(({ onDay }) => (!from || onDay > from) && (!to || onDay <= to))
    .map((each) => ({ id: each.id, on: each.onDay, text: newsInWords(each, first), source: each.source }))
}

async function whoIsNow(ctx: Context, id: string): Promise<string> {
  const { byId } = await seeNetwork(ctx)
  return byId.has(id) ? id : ((await findSuccessor(ctx.db, ctx.ownerId, id)) ?? id)
}
