import { type Identity, identityKey, mailIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { isListAddress, isRobotAddress } from '#domain/people/robots.ts'

export type Answer = 'yes' | 'no' | 'maybe'

/** Somebody who was asked to an entry, or asks to it. */
export interface Attendee {
  readonly identity: Identity
  readonly name?: string
  readonly isOrganiser: boolean
  readonly answer?: Answer
}

/** PARTSTAT as an answer; NEEDS-ACTION and DELEGATED are none. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  ACCEPTED: 'yes',
  COMPLETED: 'yes',
  'IN-PROCESS': 'yes',
  DECLINED: 'no',
  TENTATIVE: 'maybe',
}
/** Calendars, rooms and things of Google, and the place where it keeps an organiser it does not know. */
const NOBODY = /@(?:resource|group|import)\.calendar\.google\.com$|^unknownorganizer@calendar\.google\.com$/
/** Rooms that are asked like people, as Exchange and others name them. */
const ROOM = /^(?:conf|room|meeting-?room|raum|salle|zaal)[._-]/i

/** Reads ORGANIZER or ATTENDEE; undefined for rooms, things, groups, programs, and for what has no address. */
export function attendeeOf(
  property: readonly [string, Readonly<Record<string, string | readonly string[]>>, string, ...unknown[]],
  isOrganiser: boolean,
): Attendee | undefined {
  const [, params, , value] = property
  const param = (name: string): string => String(params[name] ?? '').trim()
  if (/^(?:ROOM|RESOURCE|GROUP)$/i.test(param('cutype'))) return undefined
  // Apple puts its own address of the account in the value and the mail address beside it.
  const identity = mailIdentity(String(value ?? '')) ?? mailIdentity(param('email')) ?? phoneOf(String(value ?? ''))
  if (!identity || isNobody(identity)) return undefined
  const name = nameOf(param('cn'), identity)
  const answer = ANSWERS[param('partstat').toUpperCase()]
  return { identity, isOrganiser, ...(name ? { name } : {}), ...(answer ? { answer } : {}) }
}

function phoneOf(value: string): Identity | undefined {
  return /^tel:/i.test(value) ? phoneIdentity(value) : undefined
}

function isNobody({ kind, value }: Identity): boolean {
  return kind === 'mail' && (NOBODY.test(value) || ROOM.test(value) || isRobotAddress(value) || isListAddress(value))
}

/** A name that only repeats the address says nothing. */
function nameOf(written: string, { value }: Identity): string | undefined {
  const name = written
    .replace(/\\?["“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
  return name === '' || name.toLowerCase() === value || name.includes('@') ? undefined : name
}

/** Everybody once: the organiser is often asked as well, and then says there whether they come. */
export function joinAttendees(found: readonly Attendee[]): Attendee[] {
  const joined = new Map<string, Attendee>()
  for (const one of found) {
    const key = identityKey(one.identity)
    const before = joined.get(key)
    joined.set(key, before ? { ...one, ...before, ...(one.answer ? { answer: one.answer } : {}), isOrganiser: before.isOrganiser } : one)
  }
  return [...joined.values()]
}
