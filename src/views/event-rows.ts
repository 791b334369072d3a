import type { EventPage, EventRow } from '#contract/events.ts'
import { type EventGuest, type Happening, isGathering } from '#domain/coach/events/happening.ts'
import { aboutInWords, answersInWords, cameInWords, whenInWords } from '#domain/coach/events/say.ts'
import { OPENED, type ToMeet, whomToMeet } from '#domain/coach/events/whom-to-meet.ts'
import { identityFromKey } from '#domain/people/identity.ts'
import { nameFromAddress } from '#domain/people/names.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import type { Context } from '#store/context.ts'
import { listGuests, type StoredGuest } from '#store/events.ts'
import { listLastExchanges } from '#store/network.ts'
import { listMarks } from '#store/nudges.ts'
import { keptWithNetwork } from './kept.ts'
import type { Network } from './network.ts'
import { openPromisesOf } from './open-promises.ts'

/** A question that was answered so long ago is asked by nobody any more. */
const ANSWERED_DAYS = 180
const SHOWN_FACES = 4
/** Guests of one event whose reasons are looked for; of a thousand the first are enough to find three. */
const LOOKED_AT = 300

/** Events as rows of the page, in the order given, with whom to meet at those to come. */
export async function eventRows(ctx: Context, network: Network, happenings: readonly Happening[]): Promise<EventRow[]> {
  const ids = happenings.map(({ id }) => id)
  const guests = Map.groupBy(await listGuests(ctx.db, ctx.ownerId, ids), ({ eventId }) => eventId)
  const rows: EventRow[] = []
  for (const happening of happenings) {
    const asked = (guests.get(happening.id) ?? []).map(guestOf)
    rows.push(rowOf(happening, asked, await meetOf(ctx, network, asked, happening.day), { network, now: ctx.now() }))
  }
  return rows
}

function rowOf(
  happening: Happening,
  guests: readonly EventGuest[],
  meet: readonly ToMeet[],
  { network, now }: { network: Network; now: Date },
): EventRow {
  const isOwn = happening.role === 'hosting' && isGathering(happening)
  const isPast = happening.startsAt <= now && happening.lastDay <= network.today
  const known = meet.filter((each) => each.known !== null)
  const opened = isPast || isOwn ? [] : meet.slice(0, OPENED)
  const others = known.filter((each) => !opened.includes(each) && (!isPast || each.guest.came !== false))
  const faces = others.slice(0, SHOWN_FACES)
  return {
    id: happening.id,
    title: happening.title,
    on: dayFromNumber(happening.day),
    until: dayFromNumber(happening.lastDay),
    when: whenInWords(happening, network.today),
    place: happening.place,
    // Calendars are written by others: only what opens a page of the web is a link.
    url: /^https?:\/\//i.test(happening.url ?? '') ? happening.url : null,
    role: happening.role,
    isOwn,
    isPast,
    about: isOwn ? (happening.place ? `${happening.place.replace(/[.\s]+$/, '')}.` : '') : aboutInWords(happening, known.length),
    answers: isOwn ? (isPast && cameInWords(guests)) || answersInWords(guests.filter(({ role }) => role !== 'hosting')) : '',
    isNoted: isPast && guests.some(({ came }) => came !== null),
    meet: opened.map(toMeetRow),
    faces: faces.map(({ known: person }) => ({ id: person!.id, name: person!.name })),
    more: others.length - faces.length,
  }
}

/** Everybody worth meeting among some guests. */
export async function toMeetOf(
  ctx: Context,
  network: Network,
  guests: readonly EventGuest[],
  day: number,
): Promise<EventPage['everybody']> {
  return (await meetOf(ctx, network, guests, day)).map(toMeetRow)
}

function toMeetRow({ guest, known, reason }: ToMeet): EventPage['everybody'][number] {
  return {
    personId: known?.id ?? null,
    name: known?.name ?? guest.name,
    reason,
    warmth: known?.judgement.warmth ?? null,
    trend: known?.judgement.trend ?? null,
  }
}

async function meetOf(ctx: Context, network: Network, guests: readonly EventGuest[], day: number): Promise<ToMeet[]> {
  const looked = guests.slice(0, LOOKED_AT)
  const ids = looked.flatMap(({ personId }) => personId ?? [])
  const dayOf = calendarDayNumber(network.owner.zone)
  const when = { today: network.today, day, dayOf }
  if (ids.length === 0) return whomToMeet(looked, () => undefined, { ...when, promises: new Map(), last: new Map() })
  const promises = await openPromisesOf(ctx, network, ids)
  const answered = await seeAnswered(ctx)
  const open = (await listLastExchanges(ctx.db, ctx.ownerId, ids, ctx.now())).filter(
    ({ personId, at }) => !((answered.get(personId) ?? -1) >= dayOf(at)),
  )
  const last = new Map(open.map((exchange) => [exchange.personId, exchange]))
  return whomToMeet(looked, (id) => network.byId.get(id), { ...when, promises, last })
}

/** On which day the owner last was done with answering somebody, by person. */
const seeAnswered: (ctx: Context) => Promise<ReadonlyMap<string, number>> = keptWithNetwork(async (ctx, { today }) => {
  const marks = await listMarks(ctx.db, ctx.ownerId, today - ANSWERED_DAYS)
  return new Map(marks.filter(({ kind, how }) => kind === 'answer' && how === 'done').map(({ personId, onDay }) => [personId, onDay]))
})

/** A guest by name: what the source gives, else what the address says. */
export function guestOf({ guest, personId, name, role, answer, came }: StoredGuest): EventGuest {
  return { guest, personId, name: name ?? nameFromAddress(identityFromKey(guest).value), role, answer, came }
}
