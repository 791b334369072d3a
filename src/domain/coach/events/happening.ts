import { weekdayOf } from '../../words.ts'

export type GuestRole = 'hosting' | 'attending' | 'invited'
export type GuestAnswer = 'yes' | 'no' | 'maybe'

/** Somebody who was asked to an event, not the owner. */
export interface EventGuest {
  /** Identity key, or `person:<id>` for somebody the owner put down. */
  readonly guest: string
  /** Null for somebody who is nobody of the network yet. */
  readonly personId: string | null
  readonly name: string
  readonly role: GuestRole
  readonly answer: GuestAnswer | null
  /** Null where nobody kept a list at the door. */
  readonly came: boolean | null
}

/** Something that takes place, as the coach knows it. Days are days since 1970 in the owner's zone. */
export interface Happening {
  readonly id: string
  readonly title: string
  readonly place: string | null
  readonly url: string | null
  /** Null for what the owner planned here. */
  readonly channel: string | null
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly day: number
  /** Minutes after midnight on the owner's clock. */
  readonly minute: number
  readonly lastDay: number
  readonly isAllDay: boolean
  /** One of a series: every Tuesday. */
  readonly isSeries: boolean
  readonly role: GuestRole
  /** What the owner said to it, where a source tells. */
  readonly answer: GuestAnswer | null
  /** How many others were asked in all. */
  readonly asked: number
  /** How many people the owner noted to have met there, or to have come. */
  readonly met: number
  /** How many guests said yes and are not known to have stayed away. */
  readonly willing: number
}

/** Calendars of the network's own kind: an entry in one may be anything from a fair to the dentist. */
export const PLAIN_CALENDAR = 'calendar'

/** From so many others on it is an event whatever the hour: with more, nobody has a conversation with everybody (tie model, section 2). */
const MANY = 11
/** So few others may be a dinner; fewer are a meeting of two or three. */
const A_TABLE = 4
/** Office hours are over: whoever meets now does not meet for work alone. In minutes after midnight. */
const EVENING = 17 * 60

/**
 * Is this an evening out, rather than a meeting, an appointment or a reminder in the same calendar?
 *
 * What a network or the owner calls an event is one. Of entries of a calendar: those with eleven or more others, those with four or more
 * in the evening or on a weekend, and those at which the owner noted to have met somebody; never one of a series.
 */
export function isGathering({ channel, isSeries, asked, met, minute, day, isAllDay }: Happening): boolean {
  if (channel !== PLAIN_CALENDAR) return true
  if (isSeries) return false
  if (met > 0 || asked >= MANY) return true
  return asked >= A_TABLE && (isAllDay || minute >= EVENING || weekdayOf(day) % 6 === 0)
}

/**
 * Did the owner take part, or do they mean to? Whoever hosts, attends or said yes; to be invited alone is not enough.
 * @source docs/tie-model.md, section 11
 */
export function takesPart({ role, answer }: Pick<Happening, 'role' | 'answer'>): boolean {
  return answer !== 'no' && (role !== 'invited' || answer === 'yes')
}

/**
 * Is it still to come, or did it take place as far as is known? What the owner planned here and nobody said yes or came to is a plan,
 * not an evening that was given; what a source tells of is believed.
 * @param today  days since 1970
 */
export function isHeld({ channel, day, met, willing }: Happening, today: number): boolean {
  return channel !== null || day > today || met > 0 || willing > 0
}
