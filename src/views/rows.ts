import type { PersonRow } from '#contract/people.ts'
import type { Exchange } from '#contract/shared.ts'
import type { Known } from '#domain/coach/known.ts'
import { type InteractionKind, weightOf } from '#domain/interactions/interaction.ts'
import { usualGapDays } from '#domain/ties/curve.ts'
import { STALE_DAYS } from '#domain/ties/explain.ts'
import { calendarDayNumber, DAY_MS, dayFromNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listPhotographed } from '#store/photos.ts'
import { listTouchesSince, type TouchDay } from '#store/ties.ts'
import { seeNetwork } from './network.ts'

const YEAR_DAYS = 365

/** People as rows of a list, each with its year of exchanges. */
export async function rowsOf(ctx: Context, people: readonly Known[]): Promise<PersonRow[]> {
  const { owner, today } = await seeNetwork(ctx)
  const since = new Date(ctx.now().getTime() - YEAR_DAYS * DAY_MS)
  const touches = Map.groupBy(
    await listTouchesSince(
      ctx.db,
      ctx.ownerId,
      people.map(({ id }) => id),
      since,
      ctx.now(),
    ),
    ({ personId }) => personId,
  )
  const photographed = await listPhotographed(
    ctx.db,
    ctx.ownerId,
    people.map(({ id }) => id),
  )
  const dayOf = calendarDayNumber(owner.zone)
  return people.map((known) => ({
    ...rowWithoutStrip(known, today),
    hasPhoto: photographed.has(known.id),
    strip: exchangesOf((touches.get(known.id) ?? []).map((touch) => ({ ...touch, day: dayOf(touch.at) }))),
  }))
}

function rowWithoutStrip(known: Known, today: number): Omit<PersonRow, 'strip' | 'hasPhoto'> {
  const { judgement, tie } = known
  const hasRhythm = tie.n >= 4 && judgement.reading !== null
  const rhythm = known.rhythmDays ?? (hasRhythm ? judgement.reading.usual : null)
  return {
    id: known.id,
    name: known.name,
    organisation: known.organisation,
    title: known.title,
    place: known.place,
    state: judgement.state,
    warmth: judgement.warmth,
    trend: judgement.trend,
    circle: known.circle,
    lastAt: tie.lastAt === null ? null : new Date(tie.lastAt).toISOString(),
    elapsedDays: tie.lastDay === null ? null : Math.max(0, today - tie.lastDay),
    contactDays: tie.n,
    gapDays: hasRhythm ? usualGapDays(tie) : null,
    pinnedRhythmDays: known.rhythmDays,
    group: groupOf(known),
    isResting: known.isResting,
    asOf: today - known.knownUpTo > STALE_DAYS ? dayFromNumber(known.knownUpTo) : null,
    expectedOn: rhythm !== null && tie.lastDay !== null ? dayFromNumber(Math.round(tie.lastDay + rhythm)) : null,
  }
}

/** Without any contact, until the owner places them or lets them rest. */
export function isUnsorted({ tie, circle, isResting }: Known): boolean {
  return tie.n === 0 && circle === 'known' && !isResting
}

/** The group of a person in the list by rhythm; who was placed without any contact rests until there is one. */
export function groupOf(known: Known): PersonRow['group'] {
  const { judgement, isResting, tie } = known
  if (isUnsorted(known)) return 'unsorted'
  if (isResting || tie.n === 0 || judgement.state === 'dormant') return 'resting'
  return judgement.state === 'cooling' || judgement.state === 'drifting' ? 'slipping' : 'in-rhythm'
}

/** One mark a day and direction, the strongest of each. */
export function exchangesOf(touches: readonly Pick<TouchDay, 'day' | 'kind' | 'direction' | 'audience'>[]): Exchange[] {
  const marks = new Map<string, Exchange>()
  for (const { day, kind, direction, audience } of touches) {
    const key = `${day}${direction}`
    const weight = weightOf({ kind, audience })
    const before = marks.get(key)
    if (before && before.weight >= weight && (before.isMeeting || !isMeeting(kind))) continue
    marks.set(key, {
      on: before?.on ?? dayFromNumber(day),
      direction,
      weight: Math.max(weight, before?.weight ?? 0),
      isMeeting: isMeeting(kind) || (before?.isMeeting ?? false),
    })
  }
  return [...marks.values()]
}

const isMeeting = (kind: InteractionKind) => kind === 'meeting'

/** Ids -> people of the network, in the same order; those that are not there are left out. */
export async function knownOf(ctx: Context, ids: readonly string[]): Promise<Known[]> {
  const { byId } = await seeNetwork(ctx)
  return ids.flatMap((id) => byId.get(id) ?? [])
}
