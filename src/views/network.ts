import type { Known } from '#domain/coach/known.ts'
import { awayDaysBetween, pausesUntil } from '#domain/ties/away.ts'
import type { Circle } from '#domain/ties/circles.ts'
import { knownUpToDay } from '#domain/ties/horizon.ts'
import { judge } from '#domain/ties/judge.ts'
import { NO_TIE, type Tie } from '#domain/ties/tie.ts'
import { calendarDayNumber, DAY_MS, dayNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listNetwork, type NetworkRow } from '#store/network.ts'
import { findTouched, getOwner, type Owner } from '#store/owner.ts'
import { decodeTie, listTouches, tieOf } from '#store/ties.ts'

/** Everybody, judged at one moment. */
export interface Network {
  readonly owner: Owner
  /** Day (since 1970) that counts as today. */
  readonly today: number
  readonly people: readonly Known[]
  readonly byId: ReadonlyMap<string, Known>
  /** The same thing as long as who is there, who works where and who was together stay the same, whatever else changes. */
  readonly fabric: object
}

/** How long an archive's silence after its last day is held to say nothing. A tie last heard of years ago is not as warm as it was then. */
const GRACE_DAYS = 365

/** Owners whose network is kept at hand. */
const KEPT = 4
const kept = new Map<string, Kept>()

interface Kept {
  readonly stamp: string
  readonly revision: number
  readonly hour: number
  readonly network: Promise<Network>
}

/** Of more people than this everybody is judged anew: that takes no longer. */
const MOST_RENEWED = 200

/**
 * Everybody with their tie as it stands now: docs/decisions/0005-lists-in-memory.md.
 *
 * Made once and kept until the owner's data changes or the hour does, so that sorting and filtering 50,000 people takes
 * milliseconds; of a change that touched only some people, those are judged anew. Ties that already know of later contacts (`--now` in the
 * past) are made anew from what had passed by then.
 */
export async function seeNetwork(ctx: Context): Promise<Network> {
  const owner = await getOwner(ctx.db)
  const stamp = stampOf(owner, ctx.now())
  const before = kept.get(owner.id)
  if (before?.stamp === stamp) return before.network
  const network = before ? renewed(ctx, owner, before) : makeNetwork(ctx, owner)
  kept.delete(owner.id)
  kept.set(owner.id, { stamp, revision: owner.revision, hour: hourOf(ctx.now()), network })
  for (const id of kept.keys()) if (kept.size > KEPT) kept.delete(id)
  network.catch(() => kept.delete(owner.id))
  return network
}

/** Changes with the owner's data and with the hour: what is worked out from both is kept as long as it stays the same. */
export function stampOf({ revision }: Owner, now: Date): string {
  return `${revision} ${hourOf(now)}`
}

const hourOf = (now: Date) => Math.floor(now.getTime() / 3_600_000)

/** The network as it was, with those people as they are now whom the changes since have touched; all of it anew where that may be anybody. */
async function renewed(ctx: Context, told: Owner, { network, revision, hour }: Kept): Promise<Network> {
  const before = await network.catch(() => undefined)
  const now = ctx.now()
  const isSameDay = before?.today === calendarDayNumber(told.zone)(now)
  if (!before || !isSameDay || hour !== hourOf(now)) return makeNetwork(ctx, told)
  const touched = await findTouched(ctx.db, told.id, revision, told.revision)
  if (!touched || touched.people.size > MOST_RENEWED) return makeNetwork(ctx, told)
  const owner = { ...told, pauses: before.owner.pauses }
  const byId = new Map(before.byId)
  for (const id of touched.people) byId.delete(id)
  for (const known of await knownOf(ctx, { owner, today: before.today, now }, [...touched.people])) byId.set(known.id, known)
  const isPlacedAlike = (id: string) =>
    before.byId.has(id) === byId.has(id) && before.byId.get(id)?.organisation === byId.get(id)?.organisation
  const fabric = !touched.together && [...touched.people].every(isPlacedAlike) ? before.fabric : {}
  return { owner, today: before.today, people: [...byId.values()], byId, fabric }
}

async function makeNetwork(ctx: Context, told: Owner): Promise<Network> {
  const now = ctx.now()
  const today = calendarDayNumber(told.zone)(now)
  const owner = { ...told, pauses: pausesUntil(told.pauses, today) }
  const people = await knownOf(ctx, { owner, today, now })
  return { owner, today, people, byId: new Map(people.map((known) => [known.id, known])), fabric: {} }
}

/** Everybody, or those of some people who are shown, judged at a moment. */
async function knownOf(ctx: Context, moment: Moment, people?: readonly string[]): Promise<Known[]> {
  const { owner, now } = moment
  const rows = people?.length === 0 ? [] : await listNetwork(ctx.db, owner.id, people)
  const ties = new Map(rows.map((row) => [row.id, decodeTie(row.sums)]))
  for (const [id, tie] of await tiesOfThen(ctx, owner, ties, now)) ties.set(id, tie)
  return rows.map((row) => knownFrom(row, ties.get(row.id)!, moment))
}

async function tiesOfThen(ctx: Context, owner: Owner, ties: ReadonlyMap<string, Tie>, now: Date): Promise<Map<string, Tie>> {
  const later = [...ties].filter(([, tie]) => tie.seenAt !== null && tie.seenAt > now.getTime()).map(([id]) => id)
  const dayOf = calendarDayNumber(owner.zone)
  const then = new Map<string, Tie>()
  for (let i = 0; i < later.length; i += 2000) {
    const chunk = later.slice(i, i + 2000)
    const touches = Map.groupBy(await listTouches(ctx.db, owner.id, chunk, now), ({ personId }) => personId)
    for (const id of chunk) then.set(id, tieOf(id, touches.get(id) ?? [], dayOf).tie)
  }
  return then
}

/** With fewer contact days a tie has no rhythm of its own yet. */
const LEARNED_CONTACTS = 4

/** What the owner has set for a circle they put somebody into, until their own rhythm is known. */
function rhythmOfCircle({ circlePin }: NetworkRow, { n }: Tie, { settings }: Owner): number | null {
  return (circlePin && n < LEARNED_CONTACTS && settings.rhythms[circlePin as Circle]) || null
}

interface Moment {
  readonly owner: Owner
  readonly today: number
  readonly now: Date
}

function knownFrom(row: NetworkRow, tie: Tie, { owner, today, now }: Moment): Known {
  const channels = row.channels ? row.channels.split('\n') : []
  const knownUpTo = knownUpToDay(channels, owner.horizons, today)
  const moment = knownUpTo < today ? Math.min(now.getTime(), Math.max(knownUpTo + 1, today - GRACE_DAYS) * DAY_MS) : now.getTime()
  const at = Math.max(moment, tie.lastAt ?? 0)
  const rhythmDays = row.rhythmDays ?? rhythmOfCircle(row, tie, owner)
  const connectedDay = row.connectedOn ? dayNumber(row.connectedOn) : null
  return {
    id: row.id,
    name: row.name,
    organisation: row.organisation,
    title: row.title,
    place: row.place,
    birthday:
      row.birthMonth && row.birthDay
        ? { month: row.birthMonth, day: row.birthDay, ...(row.birthYear ? { year: row.birthYear } : {}) }
        : null,
    connectedOn: row.connectedOn,
    importance: row.importance,
    rhythmDays,
    skips: row.skips,
    isResting: row.isResting,
    circle: ((tie.n > 0 || row.circlePin ? (row.circlePin ?? row.circle) : null) ?? 'known') as Circle,
    tie: tie === NO_TIE ? NO_TIE : tie,
    judgement: judge(tie, {
      now: at,
      today: Math.max(knownUpTo, today - GRACE_DAYS),
      awayDays: tie.lastAt === null ? 0 : awayDaysBetween(owner.pauses, tie.lastAt / DAY_MS, at / DAY_MS),
      pinned: { rhythmDays, skips: row.skips },
      connectedDay,
      calibration: owner.calibration,
    }),
    knownUpTo,
    channels,
    keys: [],
  }
}
