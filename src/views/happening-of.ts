import type { Happening } from '#domain/coach/events/happening.ts'
import { calendarDayNumber, zoneOffset } from '#domain/time.ts'
import type { StoredEvent } from '#store/events.ts'

const DAY_MINUTES = 1440

/** A stored event as the coach sees it, on the owner's clock. Their own place among the guests stands above the role the source gave. */
export function happeningOf(event: StoredEvent, zone: string): Happening {
  const dayOf = calendarDayNumber(zone)
  const minute = Math.floor((event.at.getTime() + zoneOffset(zone)(event.at)) / 60_000)
  return {
    id: event.id,
    title: event.title,
    place: event.place,
    url: event.url,
    channel: event.importId === null ? null : (event.channel ?? 'network'),
    startsAt: event.at,
    endsAt: event.endsAt,
    day: dayOf(event.at),
    minute: ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES,
    lastDay: event.isAllDay && event.endsAt ? Math.max(dayOf(event.at), dayOf(event.endsAt)) : dayOf(event.at),
    isAllDay: event.isAllDay,
    isSeries: event.isSeries,
    role: event.ownRole ?? event.role,
    answer: event.ownAnswer,
    asked: event.asked,
    met: event.met,
    willing: event.willing,
  }
}
