import type { Events } from '#contract/events.ts'
import { countEvents } from '#domain/coach/events/count.ts'
import { FRESH_HOURS } from '#domain/coach/events/fresh.ts'
import { type Happening, isGathering } from '#domain/coach/events/happening.ts'
import { standingInWords } from '#domain/coach/events/say.ts'
import { whomToInvite } from '#domain/coach/events/whom-to-invite.ts'
import { yearOf } from '#domain/coach/events/year.ts'
import { EVENT_DAYS } from '#domain/coach/kind/gather.ts'
import { DAY_MS, dayFromNumber } from '#domain/time.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listEvents, listGuests } from '#store/events.ts'
import { listOwnProfile } from '#store/own-profile.ts'
import { eventRows } from './event-rows.ts'
import { followUpsOf, freshOf } from './follow-ups.ts'
import { happeningOf } from './happening-of.ts'
import { keptForReaders } from './kept.ts'
import { type Network, seeNetwork } from './network.ts'

/** Back to the beginning of last year at least, for what is shown; ahead as far as a series is told. */
const BACK_DAYS = 400
const AHEAD_DAYS = 366
/** Entries of a calendar in that time that are looked at: thirty a working day. */
const MOST = 10_000
const SHOWN_COMING = 8
/** Meetings of a few and entries without guests, which a busy calendar has by the dozen: the next ones, beside the events. */
const SHOWN_MEETINGS = 3
const MEETING_DAYS = 14
/** What ended a moment ago began at most so long ago. */
const LONGEST_DAYS = 9
const SHOWN_PAST = 6
/** Where nothing happened for long, the last that did is still shown. */
const EVER = new Date('0001-01-01')
const EARLIER = 100
/** Coming means within a season; what lies beyond is counted. */
const COMING_DAYS = 120
const TO_INVITE = 4

/** What was worked out from a network stays until the network is made anew: every change does that. */
const seeKept: (ctx: Context) => Promise<Kept> = keptForReaders(workOut)
type Kept = Omit<Events, 'fresh' | 'standing'> & { readonly own: number; readonly all: number }

/** Events, whole: whom to follow up, what comes and whom to meet there, what was, the year, and quiet ties to ask. */
export async function seeEvents(ctx: Context): Promise<Events> {
  const network = await seeNetwork(ctx)
  const { own, all, ...rest } = await seeKept(ctx)
  const waiting = await followUpsOf(ctx, network)
  const fresh = await freshOf(ctx, network, waiting)
  const occasions = new Set(waiting.filter(({ isDone }) => !isDone).map(({ met }) => met.eventId ?? network.today))
  const standing = standingInWords({ toFollowUp: occasions.size, coming: all - own, own, isAnyKnown: rest.isAnyKnown || fresh !== null })
  return { ...rest, standing, fresh }
}

/** How many people wait for a follow-up. */
export async function countFollowUps(ctx: Context): Promise<number> {
  return (await followUpsOf(ctx, await seeNetwork(ctx))).filter(({ isDone }) => !isDone).length
}

async function workOut(ctx: Context, network: Network): Promise<Kept> {
  const { owner, today } = network
  const now = ctx.now()
  const stored = await listEvents(ctx.db, ctx.ownerId, {
    from: new Date(now.getTime() - BACK_DAYS * DAY_MS),
    to: new Date(now.getTime() + AHEAD_DAYS * DAY_MS),
    limit: MOST,
  })
  const happenings = stored.map((event) => happeningOf(event, owner.zone))
  const ahead = happenings.filter((each) => !isOver(each, now, today) && each.answer !== 'no')
  const gatherings = ahead.filter(isGathering)
  const coming = comingOf(ahead, today)
  const lived = (each: Happening) => isOver(each, now, today) && isGathering(each) && each.role !== 'invited'
  const lately = happenings.filter(lived)
  const earlier = lately.length < SHOWN_PAST ? await listEarlier(ctx, owner.zone) : []
  const past = [...earlier.filter(lived), ...lately].slice(-SHOWN_PAST).reverse()
  const own = gatherings.filter(({ role }) => role === 'hosting')
  const year = yearOf(happenings, today)
  return {
    on: dayFromNumber(today),
    coming: await eventRows(ctx, network, coming),
    later: gatherings.filter((each) => !coming.includes(each)).length,
    past: await eventRows(ctx, network, past),
    year: {
      year: year.year,
      sentence: year.sentence,
      ...year.past,
      planned: year.planned.attended + year.planned.hosted,
      marks: [...year.marks],
    },
    lately: countEvents(happenings, today - EVENT_DAYS + 1, today),
    invite: await inviteOf(ctx, network, own[0]),
    lastEvent: lastEventOf(happenings, now, today),
    isAnyKnown: stored.length + earlier.length > 0,
    own: own.length,
    all: gatherings.length + coming.filter((each) => !isGathering(each)).length,
  }
}

async function listEarlier(ctx: Context, zone: string): Promise<Happening[]> {
  const to = new Date(ctx.now().getTime() - BACK_DAYS * DAY_MS - 1)
  return (await listEvents(ctx.db, ctx.ownerId, { from: EVER, to, limit: EARLIER })).map((event) => happeningOf(event, zone))
}

/** Events of the season, and between them the next few meetings and places; soonest first. */
function comingOf(ahead: readonly Happening[], today: number): Happening[] {
  const events = ahead.filter((each) => isGathering(each) && each.day - today <= COMING_DAYS).slice(0, SHOWN_COMING)
  const meetings = ahead.filter((each) => !isGathering(each) && (each.asked > 0 || each.place !== null) && each.day - today <= MEETING_DAYS)
  const shown = new Set([...events, ...meetings.slice(0, Math.min(SHOWN_MEETINGS, SHOWN_COMING - events.length))])
  return ahead.filter((each) => shown.has(each))
}

/** The last event that has begun, while it is fresh: whoever is put down now was most likely met there. */
function lastEventOf(happenings: readonly Happening[], now: Date, today: number): Events['lastEvent'] {
  const last = happenings.filter((each) => isFresh(each, now)).at(-1)
  return last ? { id: last.id, title: last.title, isAsked: asksWhom(last, now, today) } : null
}

function isFresh(each: Happening, now: Date): boolean {
  const hours = (now.getTime() - (each.endsAt ?? each.startsAt).getTime()) / 3_600_000
  return each.startsAt <= now && hours < FRESH_HOURS && isGathering(each) && each.answer !== 'no'
}

/** Of an evening that is over, and not one of a series, it is asked whom the owner met while nobody is put down. */
function asksWhom(each: Happening, now: Date, today: number): boolean {
  return isOver(each, now, today) && !each.isSeries && each.met === 0 && each.role !== 'invited'
}

function isOver({ isAllDay, lastDay, endsAt, startsAt }: Happening, now: Date, today: number): boolean {
  return isAllDay ? lastDay < today : (endsAt ?? startsAt) < now
}

async function inviteOf(ctx: Context, { people, today }: Network, next: Happening | undefined): Promise<Events['invite']> {
  const guests = next ? await listGuests(ctx.db, ctx.ownerId, [next.id]) : []
  const without = new Set(guests.flatMap(({ personId }) => personId ?? []))
  const lives = (await listOwnProfile(ctx.db, ctx.ownerId)).filter(({ field }) => field === 'place').map(({ value }) => value)
  const places = [...(next?.place ? [next.place] : []), ...lives]
  const found = whomToInvite(people, { today, places, without, limit: TO_INVITE })
  return {
    eventId: next?.id ?? null,
    title: next ? t('Quiet ties to ask to {event}', { event: next.title }) : t('Quiet ties an evening would do good'),
    people: found.map(({ known: { id, name, judgement }, reason }) => {
      return { id, name, reason, warmth: judgement.warmth, trend: judgement.trend }
    }),
  }
}

/** Events of the next two weeks that the owner has not declined, and those that were just now and of which it is not known whom they met there. */
export async function gatheringsAround(ctx: Context, { owner, today }: Network): Promise<Record<'ahead' | 'unasked', Happening[]>> {
  const now = ctx.now()
  const stored = await listEvents(ctx.db, ctx.ownerId, {
    from: new Date(now.getTime() - LONGEST_DAYS * DAY_MS),
    to: new Date(now.getTime() + MEETING_DAYS * DAY_MS),
    limit: MOST,
  })
  const all = stored.map((event) => happeningOf(event, owner.zone))
  return {
    ahead: all.filter((each) => !isOver(each, now, today) && isGathering(each) && each.answer !== 'no'),
    unasked: all.filter((each) => isFresh(each, now) && asksWhom(each, now, today)),
  }
}
