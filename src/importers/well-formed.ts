import { kindOf } from '#domain/export/kinds.ts'
import { ACT_KINDS } from '#domain/interactions/acts.ts'
import { INTERACTION_KINDS } from '#domain/interactions/interaction.ts'
import { type Identity, identityKey, mailIdentity } from '#domain/people/identity.ts'
import {
  type EventRecord,
  type Imported,
  type InteractionRecord,
  LEFT_OUT_REASONS,
  type OwnerOrParty,
  type PersonRecord,
  type PublicationRecord,
} from './importer.ts'
import { isStorableDate } from './storable.ts'

/** Two keys and two ids have to fit into one entry of an index, which PostgreSQL limits to 2,704 bytes. */
export const LONGEST_KEY_BYTES = 1000
const LONGEST_SNIPPET = 280
/** What the column of a record's audience can hold. */
const MOST_AUDIENCE = 2 ** 31 - 1
const PRECISIONS = /^(?:instant|wall|day)$/
const POST_KINDS = /^(?:post|comment|reaction|repost|article)$/
const ROLES = /^(?:attending|hosting|invited)$/

const SHAPES: Readonly<Record<Identity['kind'], RegExp>> = {
  mail: /^[^\s@]+@[^\s@]+$/,
  phone: /^\+\d{4,15}$/,
  linkedin: /^[^\s/?#]+$/,
  handle: /^[a-z0-9][^\s/:]*:[^\s/:]+$/,
  account: /^[a-z0-9][^\s:]*:\S+$/,
  web: /^[^\s/]+\.[^\s]+$/,
  hidden: /^[a-z0-9-]+:.*\S/,
}

/**
 * What is wrong with a record as an importer yields it, in a few words; undefined where nothing is. What the types promise is looked at as
 * well: much of a record comes from files that keep no promise.
 */
export function flawOf(record: Imported): string | undefined {
  return flawOfText(record, 0) ?? flawOfKind(record)
}

function flawOfKind(record: Imported): string | undefined {
  switch (record.type) {
    case 'self':
      // An account may tell only what its owner is called.
      return (
        (record.name && record.identities.length === 0 ? undefined : flawOfIdentities(record.identities)) ??
        (record.profile && flawOfProfile(record.profile))
      )
    case 'person':
      return flawOfKey(record) ?? flawOfPerson(record)
    case 'interaction':
      return flawOfKey(record) ?? flawOfInteraction(record)
    case 'post':
      return flawOfKey(record) ?? flawOfTime(record) ?? check(POST_KINDS.test(record.kind), 'an unknown kind of post')
    case 'publication':
      return flawOfKey(record) ?? flawOfPublication(record)
    case 'event':
      return flawOfKey(record) ?? flawOfEvent(record)
    case 'left-out':
      return check(LEFT_OUT_REASONS.includes(record.reason), 'an unknown reason to leave out')
    case 'problem':
      return (
        check(typeof record.file === 'string' && record.file !== '', 'a problem without a file') ??
        check(record.line === undefined || (Number.isSafeInteger(record.line) && record.line > 0), 'a line that is none') ??
        check(record.reason.length > 0 && record.reason.length < 300 && !/[\r\n]/.test(record.reason), 'a reason that is no short sentence')
      )
    case 'date-order':
      return check(record.written !== '' && isDay(record.days['day-first']) && isDay(record.days['month-first']), 'a date that is none')
    case 'told':
      return check(record.values.length === Object.keys(kindOf(record.kind).fields).length, 'a line without some of its fields')
    case 'part':
      return check(typeof record.title === 'string' && record.title !== '', 'a part without a title')
    default:
      return 'an unknown type of record'
  }
}

const check = (isSo: boolean, flaw: string): string | undefined => (isSo ? undefined : flaw)

/** Every string, however deep: no NUL, which no column takes, and no half of a pair, which no encoding has. */
function flawOfText(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return check(value.isWellFormed() && !value.includes('\u0000'), 'a text with NUL or a lone surrogate')
  if (typeof value !== 'object' || value === null || value instanceof Date) return undefined
  if (depth > 6) return 'a record that is nested too deep'
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'function') return `${name} is a function`
    const flaw = flawOfText(member, depth + 1)
    if (flaw) return flaw
  }
  return undefined
}

function flawOfKey({ key }: { readonly key: string }): string | undefined {
  return check(typeof key === 'string' && key !== '' && key.length <= 2000, 'no key')
}

function flawOfIdentities(identities: readonly Identity[]): string | undefined {
  if (identities.length === 0) return 'nobody: no identity'
  for (const identity of identities) {
    const flaw = flawOfIdentity(identity)
    if (flaw) return flaw
  }
  return undefined
}

function flawOfIdentity(identity: Identity): string | undefined {
  const shape = SHAPES[identity.kind]
  if (!shape) return 'an unknown kind of identity'
  if (Buffer.byteLength(identityKey(identity)) > LONGEST_KEY_BYTES) return `a ${identity.kind} identity that is too long`
  if (!shape.test(identity.value) || /\p{Cc}/u.test(identity.value)) return `a ${identity.kind} identity that is not normalised`
  return check(identity.kind !== 'mail' || mailIdentity(identity.value)?.value === identity.value, 'a mail identity that is not normalised')
}

function flawOfParty(party: OwnerOrParty): string | undefined {
  return party === 'owner' ? undefined : (flawOfIdentities(party.identities) ?? isText(party.name, 'a name'))
}

const isText = (value: unknown, what: string) => check(value === undefined || typeof value === 'string', `${what} that is no text`)

function flawOfTexts(record: object, names: readonly string[]): string | undefined {
  for (const name of names) {
    const flaw = isText((record as Readonly<Record<string, unknown>>)[name], name)
    if (flaw) return flaw
  }
  return undefined
}

function flawOfProfile({
  channel,
  fields,
}: {
  readonly channel: string
  readonly fields: Readonly<Record<string, string>>
}): string | undefined {
  return check(
    channel !== '' && Object.values(fields).every((value) => typeof value === 'string'),
    'a profile with a field that is no text',
  )
}

function flawOfPerson(person: PersonRecord): string | undefined {
  const { birthday, connectedOn, groups = [], related = [] } = person
  return (
    flawOfIdentities(person.identities) ??
    flawOfTexts(person, ['name', 'nickname', 'organisation', 'title', 'place', 'note']) ??
    check(
      groups.every((group) => typeof group === 'string'),
      'a group that is no text',
    ) ??
    check(
      related.every(({ name, relation }) => typeof name === 'string' && typeof relation === 'string'),
      'a related person without name',
    ) ??
    check(connectedOn === undefined || isDay(connectedOn), 'a day of connection that is none') ??
    (birthday && check(isBirthday(birthday), 'a birthday that is none'))
  )
}

function isBirthday({ month, day, year }: { month: number; day: number; year?: number }): boolean {
  const isWhole = [month, day, year ?? 1900].every(Number.isSafeInteger)
  const last = new Date(Date.UTC(2024, month, 0)).getUTCDate()
  return isWhole && month >= 1 && month <= 12 && day >= 1 && day <= last && (year === undefined || (year > 0 && year < 10_000))
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

function flawOfInteraction(record: InteractionRecord): string | undefined {
  const { at, kind, audience, to, snippet, acts = [] } = record
  return (
    (at === undefined ? undefined : flawOfTime({ ...record, at })) ??
    check(INTERACTION_KINDS.includes(kind), 'an unknown kind of interaction') ??
    check(/^[a-z][a-z0-9-]*$/.test(record.channel), 'a channel that is none') ??
    check(Number.isSafeInteger(audience) && audience >= 0 && audience <= MOST_AUDIENCE, 'an audience that is no number of people') ??
    check((snippet?.length ?? 0) <= LONGEST_SNIPPET, 'a snippet that is too long') ??
    flawOfTexts(record, ['subject', 'snippet', 'thread', 'replyTo', 'alsoKey']) ??
    check(
      acts.every((act) => ACT_KINDS.includes(act.kind)),
      'an unknown act',
    ) ??
    check(
      acts.every(({ dueOn }) => dueOn === undefined || isDay(dueOn)),
      'an act due on a day that is none',
    ) ??
    [record.from, ...to].map(flawOfParty).find((flaw) => flaw !== undefined)
  )
}

function flawOfTime({ at, precision }: { readonly at: Date; readonly precision?: string }): string | undefined {
  return (
    check(isStorableDate(at), 'a date that is none') ?? check(precision === undefined || PRECISIONS.test(precision), 'an unknown precision')
  )
}

function flawOfPublication(record: PublicationRecord): string | undefined {
  return (
    flawOfTime(record) ??
    flawOfParty(record.author) ??
    flawOfTexts(record, ['title', 'text', 'url']) ??
    check(record.url === undefined || /^https?:/.test(record.url), 'an address that is not of the web')
  )
}

function flawOfEvent(record: EventRecord): string | undefined {
  const { endsAt, guests = [], asked, writtenAt } = record
  return (
    flawOfTime(record) ??
    check(endsAt === undefined || isStorableDate(endsAt), 'an end that is no date') ??
    check(writtenAt === undefined || isStorableDate(writtenAt), 'a time of writing that is no date') ??
    check(typeof record.title === 'string' && ROLES.test(record.role), 'an event without title or role') ??
    check(
      asked === undefined || (Number.isSafeInteger(asked) && asked >= 0 && asked <= MOST_AUDIENCE),
      'a number of guests that is none',
    ) ??
    guests.map(({ identity, role }) => flawOfIdentity(identity) ?? check(ROLES.test(role), 'a guest without role')).find((flaw) => flaw)
  )
}
