import type { Review } from '#contract/review.ts'
import type { Known } from '#domain/coach/known.ts'
import { promiseState } from '#domain/coach/ledger/promise.ts'
import { capacityOf, innerPeople, proposedInWords } from '#domain/coach/review/capacity.ts'
import { newcomers } from '#domain/coach/review/newcomers.ts'
import { networkOverTime, overTimeInWords } from '#domain/coach/review/over-time.ts'
import { madeAWeek, movedThisWeek } from '#domain/coach/review/week.ts'
import { comingUp } from '#domain/coach/today/coming-up.ts'
import { toldGap } from '#domain/ties/curve.ts'
import { NO_DIARY } from '#domain/ties/diary.ts'
import { STALE_DAYS } from '#domain/ties/explain.ts'
import { dayFromNumber, dayNumber } from '#domain/time.ts'
import { capitalised, dateInWords, isoWeekOf, listInWords } from '#domain/words.ts'
import { t, tn } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listPlaced } from '#store/people.ts'
import { listOpenSteps } from '#store/plans.ts'
import { listPromises } from '#store/promises.ts'
import { seeDiaries } from './diaries.ts'
import { keptForReaders } from './kept.ts'
import type { Network } from './network.ts'
import { rowsOf } from './rows.ts'

const MOST_SHOWN = 12
const MOST_NEW = 10
const AHEAD_DAYS = 7

/** The week that was, and what it asks of the next one. */
export const seeReview: (ctx: Context) => Promise<Review> = keptForReaders(makeReview)

async function makeReview(ctx: Context, { people, owner, today }: Network): Promise<Review> {
  const diaries = await seeDiaries(ctx)
  const { slipped, cameBack } = movedThisWeek(people, diaries, { today, pauses: owner.pauses })
  const inner = innerPeople(people)
  const lastKnown = Math.min(today, Math.max(...inner.map(({ knownUpTo }) => knownUpTo)))
  const isPast = inner.length > 0 && today - lastKnown > STALE_DAYS
  const capacity = capacityOf(people, {
    ...madeAWeek(
      inner.map(({ id, tie }) => ({ diary: diaries.get(id) ?? NO_DIARY, isOfTalks: toldGap(tie)?.isOfTalks ?? false })),
      { today: isPast ? lastKnown : today, pauses: owner.pauses },
    ),
    asOf: isPast ? dateInWords(dayFromNumber(lastKnown), today) : null,
  })
  const months = networkOverTime(diaries.values(), { today: isPast ? lastKnown : today, pauses: owner.pauses })
  const fresh = newcomers(people, await listPlaced(ctx.db, owner.id), today)
  const shown = {
    slipped: slipped.slice(0, MOST_SHOWN),
    cameBack: cameBack.slice(0, MOST_SHOWN),
    proposal: [...capacity.proposal],
    newcomers: fresh.slice(0, MOST_NEW),
  }
  const rows = new Map(
    (await rowsOf(ctx, [...new Set(Object.values(shown).flatMap((each) => each.map(({ known }) => known)))])).map((row) => [row.id, row]),
  )
  const rowOf = ({ id }: Known) => rows.get(id)!
  const { asked, made, isTooMuch, title, sentence, hint } = capacity
  return {
    on: dayFromNumber(today),
    week: isoWeekOf(today),
    slipped: shown.slipped.map(({ known, words }) => ({ person: rowOf(known), words })),
    slippedTotal: slipped.length,
    cameBack: shown.cameBack.map(({ known, words }) => ({ person: rowOf(known), words })),
    cameBackTotal: cameBack.length,
    overTime: { months, sentence: overTimeInWords(months) },
    capacity: {
      ...{ asked, made, isTooMuch, title, sentence, hint },
      proposal: shown.proposal.map((each) => ({
        person: rowOf(each.known),
        fromDays: each.fromDays,
        toDays: each.toDays,
        words: proposedInWords(each),
      })),
    },
    newcomers: shown.newcomers.map(({ known, words }) => ({ person: rowOf(known), words })),
    newcomersTotal: fresh.length,
    ahead: await aheadOf(ctx, { people, today, zone: owner.zone }),
  }
}

/** What the next seven days hold already, in sentences. */
async function aheadOf(
  ctx: Context,
  { people, today, zone }: { people: readonly Known[]; today: number; zone: string },
): Promise<string[]> {
  const until = today + AHEAD_DAYS
  const promises = (
    await listPromises(ctx.db, ctx.ownerId, { zone, until: dayFromNumber(today), since: dayFromNumber(today - 180) })
  ).filter(
    (each) => each.madeBy === 'owner' && each.dueOn !== null && promiseState(each, today) === 'open' && dayNumber(each.dueOn) <= until,
  )
  const steps = (await listOpenSteps(ctx.db, ctx.ownerId)).filter(
    ({ kind, onDay }) => kind !== 'follow-up' && dayNumber(onDay) > today && dayNumber(onDay) <= until,
  )
  const birthdays = comingUp({ people }, today, AHEAD_DAYS).map(({ name }) => name)
  return [
    ...(promises.length > 0 ? [capitalised(tn(promises.length, 'one promise is due.', '{n} promises are due.'))] : []),
    ...(steps.length > 0
      ? [capitalised(tn(steps.length, 'one step you planned will come up.', '{n} steps you planned will come up.'))]
      : []),
    ...(birthdays.length > 0 ? [birthdaysInWords(birthdays)] : []),
  ]
}

function birthdaysInWords(all: readonly string[]): string {
  const names = listInWords(all.slice(0, 3))
  const more = all.length - 3
  if (more > 0) return tn(more, '{names} and one other have birthdays.', '{names} and {n} others have birthdays.', { names })
  return all.length === 1 ? t('{name} has a birthday.', { name: names }) : t('{names} have birthdays.', { names })
}
