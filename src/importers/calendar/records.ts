import { identityKey } from '#domain/people/identity.ts'
import { DAY_MS } from '#domain/time.ts'
import { t } from '#language/say.ts'
import type { EventRecord, InteractionRecord, Party } from '../importer.ts'
import { stableKey } from '../stable-key.ts'
import type { Attendee } from './attendees.ts'
import type { Entry } from './entry.ts'
import { instantOf, movedTo, recordTime, type Written } from './times.ts'

export const CHANNEL = 'calendar'

/** With more people than this it is an event and no contact with any one of them: as for mail. */
const CROWD = 10
/** Guests who are named; of the others it is known how many. */
const MOST_NAMED = 300

/** Who keeps the list of an event, told by the address the entry has there. */
const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [/@meetup\.com$|^https?:\/\/(?:www\.)?meetup\.com\//i, 'meetup'],
  [/@(?:events\.)?lu\.?ma(?:\.com)?$|^https?:\/\/(?:www\.)?lu(?:\.ma|ma\.com)\//i, 'luma'],
  [/@(?:[\w-]+\.)?eventbrite\.[a-z.]+$|^https?:\/\/(?:www\.)?eventbrite\.[a-z.]+\//i, 'eventbrite'],
  [/@facebook\.com$|^https?:\/\/(?:www\.)?facebook\.com\/events\//i, 'facebook'],
]

/** Places that are a screen: a link, or the name of the program. */
const CALL =
  /^(?:https?:\/\/\S+|(?:microsoft )?teams(?: meeting)?|zoom(?: meeting)?|google meet|webex|skype(?: meeting)?|phone|by phone|online)$/i

/** One time an entry takes place. `original`: when the series meant it to be, which names it for good. */
export interface Occurrence {
  readonly entry: Entry
  readonly start: Written
  readonly original: Written | undefined
  readonly isSeries: boolean
}

/** The entry as an event, with everybody who was asked. */
export function eventRecord(occurrence: Occurrence, me: ReadonlySet<string>): EventRecord {
  const { entry, isSeries } = occurrence
  const own = entry.attendees.filter(({ identity }) => me.has(identityKey(identity)))
  const others = entry.attendees.length - own.length
  const channel = platformOf(entry) ?? CHANNEL
  const endsAt = endOf(occurrence)
  const isOnline = CALL.test(entry.location)
  const url = entry.url || (isOnline && /^https?:/i.test(entry.location) ? entry.location : '')
  return {
    type: 'event',
    key: keyOf(occurrence),
    ...recordTime(occurrence.start),
    ...(endsAt ? { endsAt: recordTime(endsAt).at } : {}),
    title: entry.title || t('Untitled event'),
    ...(url ? { url } : {}),
    ...(entry.location && !isOnline ? { place: entry.location } : {}),
    role: roleOf(own, others, channel),
    channel,
    guests: entry.attendees.slice(0, MOST_NAMED).map(guestOf),
    asked: others,
    ...(isSeries ? { isSeries } : {}),
    ...(entry.writtenAt === undefined ? {} : { writtenAt: new Date(entry.writtenAt) }),
  }
}

/**
 * What the owner said to it. Who is asked and has not answered is invited; an entry without anybody else is the owner's own, except in
 * the calendar of a group, which tells of all its evenings to everybody.
 */
function roleOf(own: readonly Attendee[], others: number, channel: string): EventRecord['role'] {
  if (others === 0) return own.some(({ answer }) => answer === 'no') || (own.length === 0 && channel === 'meetup') ? 'invited' : 'attending'
  if (own.some(({ isOrganiser }) => isOrganiser)) return 'hosting'
  return own.some(({ answer }) => answer === 'yes') ? 'attending' : 'invited'
}

function guestOf({ identity, name, isOrganiser, answer }: Attendee): NonNullable<EventRecord['guests']>[number] {
  const role = isOrganiser ? 'hosting' : answer === 'yes' ? 'attending' : 'invited'
  return { identity, ...(name ? { name } : {}), role, ...(answer ? { answer } : {}) }
}

/**
 * The entry as a meeting or call of everybody who took part; undefined when it is still to come, the owner did not say yes, or more than
 * ten others were asked. Who has not answered is taken to have come, for few people press the button; who declined is not.
 * @param knownUpTo  the last moment the calendar tells of, ms
 */
export function meetingRecord(occurrence: Occurrence, me: ReadonlySet<string>, knownUpTo: number): InteractionRecord | undefined {
  const { entry, start } = occurrence
  if (start.kind === 'day' || instantOf(endOf(occurrence) ?? start) > knownUpTo) return undefined
  const isOwn = ({ identity }: Attendee) => me.has(identityKey(identity))
  const own = entry.attendees.filter(isOwn)
  if (own.length > 0 && !own.some(({ isOrganiser, answer }) => answer === 'yes' || (isOrganiser && answer !== 'no'))) return undefined
  const there = entry.attendees.filter((one) => one.answer !== 'no' && !isOwn(one))
  const asked = entry.attendees.length - own.length
  // Where none of the addresses is known to be the owner's, one of them may turn out to be.
  if (there.length < (own.length > 0 ? 1 : 2) || asked > CROWD) return undefined
  const [from, ...to] = [...own.slice(0, 1), ...there].map(partyOf)
  return {
    type: 'interaction',
    key: stableKey('calendar:met', keyOf(occurrence)),
    ...recordTime(start),
    kind: isCall(entry) ? 'call' : 'meeting',
    channel: CHANNEL,
    from: from!,
    to,
    audience: to.length,
    ...(entry.title ? { subject: entry.title } : {}),
    thread: stableKey(CHANNEL, entry.uid),
  }
}

function partyOf({ identity, name }: Attendee): Party {
  return { identities: [identity], ...(name ? { name } : {}) }
}

function isCall({ location, hasCall }: Entry): boolean {
  return CALL.test(location) || (location === '' && hasCall)
}

function platformOf({ uid, url }: Entry): string | undefined {
  return PLATFORMS.find(([pattern]) => pattern.test(uid) || pattern.test(url))?.[1]
}

/** Days end with the last one, though calendars name the one after it. */
function endOf({ entry, start }: Occurrence): Written | undefined {
  if (!entry.end) return undefined
  const length = entry.end.wall - entry.start.wall
  if (start.kind !== 'day') return movedTo(start, start.wall + instantOf(entry.end) - instantOf(entry.start))
  return movedTo(start, start.wall + Math.max(0, length - DAY_MS))
}

function keyOf({ entry, original }: Occurrence): string {
  return stableKey(CHANNEL, entry.uid, original ? instantOf(original) : '')
}
