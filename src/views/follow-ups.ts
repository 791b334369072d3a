import type { Events } from '#contract/events.ts'
import { afterMeeting } from '#domain/coach/events/after-meeting.ts'
import { type FollowUp, FRESH_HOURS, followUps, type Met, timeLeftInWords } from '#domain/coach/events/fresh.ts'
import { occasionInWords } from '#domain/coach/events/say.ts'
import type { OpenPromise } from '#domain/coach/events/whom-to-meet.ts'
import type { Known } from '#domain/coach/known.ts'
import { waysFor } from '#domain/coach/ways.ts'
import { calendarDayNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listMet } from '#store/events.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import type { Network } from './network.ts'
import { openPromisesOf } from './open-promises.ts'

type Fresh = NonNullable<Events['fresh']>

/** Everybody met within two days of now. */
export async function followUpsOf(ctx: Context, { byId }: Network): Promise<FollowUp[]> {
  const now = ctx.now()
  const met = await listMet(ctx.db, ctx.ownerId, new Date(now.getTime() - FRESH_HOURS * 3_600_000), now)
  return followUps(met, now, (personId) => byId.get(personId)?.tie.lastOutAt ?? null)
}

/** The sheet "While it is fresh"; null when nobody was met. What is left is told of whoever waits longest. */
export async function freshOf(ctx: Context, network: Network, waiting: readonly FollowUp[]): Promise<Events['fresh']> {
  const { byId, owner } = network
  const [first] = waiting
  if (!first) return null
  const ids = waiting.map(({ met }) => met.personId)
  const promises = await openPromisesOf(ctx, network, ids)
  const keys = Map.groupBy(await listIdentitiesOf(ctx.db, ctx.ownerId, ids), ({ personId }) => personId)
  const people = waiting.flatMap(({ met, isDone }): Fresh['people'] => {
    const known = byId.get(met.personId)
    if (!known) return []
    const withKeys = { ...known, keys: (keys.get(known.id) ?? []).map(({ key }) => key) }
    return [rowOf(withKeys, met, isDone, promises.get(known.id) ?? [], waiting)]
  })
  return {
    occasion: occasionInWords(first.met.eventTitle, calendarDayNumber(owner.zone)(first.met.at)),
    left: timeLeftInWords(first.hoursLeft),
    share: first.hoursLeft / FRESH_HOURS,
    people,
  }
}

function rowOf(
  known: Known,
  met: Met,
  isDone: boolean,
  promises: readonly OpenPromise[],
  all: readonly FollowUp[],
): Fresh['people'][number] {
  const isSeveral = new Set(all.map((each) => each.met.eventTitle)).size > 1
  const { line, act, suggestion } = afterMeeting(known, met, promises, isSeveral)
  return { personId: known.id, name: known.name, line, act, isDone, suggestion, ways: [...waysFor(known, suggestion)] }
}
