import { posix } from 'node:path'
import { identityKey } from '#domain/people/identity.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { csvRows } from '../csv.ts'
import { findHeader, type HeaderTest } from '../csv-header.ts'
import { type EventRecord, type Imported, type InteractionRecord, OWNER, type PersonRecord, type ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { stableKey } from '../stable-key.ts'
import { type Guest, guestOf, placeOf } from './guest.ts'

const CHANNEL = 'luma'
/** The largest evenings of a host have some hundreds; beyond this the rest is a crowd. */
const MOST_GUESTS = 5000
/** To more than this many it is no contact with any one of them: as for mail and calendars. */
const CROWD = 10

/**
 * One guest list: everybody on it, the event with them, and a meeting where at most ten came.
 *
 * Nothing inside tells what event it is. It is named by the file, takes place when the first guest was let in (else, not before the
 * last one registered), and is told apart by who registered first.
 *
 * @source fixtures/Harbour Supper - Guests.csv, invented people in the shape of a list of 2026
 */
export async function* readGuestList(file: InputFile, test: HeaderTest, options: ReadOptions): AsyncGenerator<Imported> {
  yield { type: 'part', title: t('Guests') }
  const header = (await findHeader(file, test))?.columns ?? []
  const guests: Guest[] = []
  for await (const row of csvRows(file, test)) {
    if (row.type === 'problem') yield row
    else if (row.cells.every((cell) => cell.trim() === '')) yield { type: 'left-out', reason: 'empty' }
    else if (guests.length >= MOST_GUESTS) yield { type: 'left-out', reason: 'crowd' }
    else {
      const guest = guestOf(row, header, options.country)
      if (guest.identities.length > 0 || guest.name) guests.push(guest)
      else yield { type: 'problem', file: file.path, line: row.line, reason: t('the row has no name and no address') }
    }
  }
  if (guests.length === 0) return
  const key = keyOf(guests, file)
  const title = nameIn(file.path) || t(UNNAMED)
  for (const guest of guests) yield personOf(guest, key, title)
  const when = timeOf(guests)
  if (!when) return yield { type: 'problem', file: file.path, reason: t('no row tells a time: expected created_at or checked_in_at') }
  yield eventOf(guests, { key, title, when, me: options.me })
  const meeting = meetingOf(guests, { key, title, when, me: options.me })
  if (meeting) yield meeting
}

interface Evening {
  readonly key: string
  readonly title: string
  readonly when: Pick<EventRecord, 'at' | 'precision'>
  readonly me: ReadonlySet<string>
}

function keyOf(guests: readonly Guest[], file: InputFile): string {
  const [first] = guests.toSorted((a, b) => timeIn(a) - timeIn(b) || (a.id < b.id ? -1 : 1))
  return stableKey('luma:event', first?.id || nameIn(file.path) || UNNAMED)
}

const timeIn = ({ registeredAt }: Guest): number => registeredAt?.getTime() ?? Number.POSITIVE_INFINITY

const UNNAMED = 'An event on Luma' satisfies PlainPhrase

/** `Harbour Supper - Guests - 2026-10-08-09-12-33.csv`: the time is that of the download. */
function nameIn(path: string): string {
  return posix
    .basename(path)
    .replace(/\.\w+$/, '')
    .replace(/[\s_-]*\bguests?\b(?:[\s_-]*(?:list|export))?[\s_-]*[\d\s_-]*(?:\(\d+\))?$/i, '')
    .replace(/_/g, ' ')
    .trim()
}

function timeOf(guests: readonly Guest[]): Evening['when'] | undefined {
  const times = (of: (guest: Guest) => Date | undefined) => guests.flatMap((guest) => of(guest)?.getTime() ?? []).sort((a, b) => a - b)
  const [came] = times(({ cameAt }) => cameAt)
  if (came !== undefined) return { at: new Date(came) }
  const registered = times(({ registeredAt }) => registeredAt).at(-1)
  return registered === undefined ? undefined : { at: new Date(registered), precision: 'day' }
}

function personOf(guest: Guest, event: string, title: string): PersonRecord {
  const place = placeOf(guest, event)
  const identities = guest.identities.length > 0 ? guest.identities : [place]
  const name = guest.name ? { name: guest.name } : {}
  return {
    type: 'person',
    key: stableKey('luma:guest', event, guest.id || identityKey(place)),
    identities,
    ...name,
    groups: [`Luma: ${title}`],
  }
}

function eventOf(guests: readonly Guest[], { key, title, when, me }: Evening): EventRecord {
  const hasDoor = guests.some(({ cameAt }) => cameAt)
  const others = guests.filter((guest) => !me.has(identityKey(placeOf(guest, key))))
  return {
    type: 'event',
    key,
    ...when,
    title,
    channel: CHANNEL,
    role: 'hosting',
    guests: guests.map((guest) => ({
      identity: placeOf(guest, key),
      ...(guest.name ? { name: guest.name } : {}),
      role: others.includes(guest) ? guest.role : 'hosting',
      ...(guest.answer ? { answer: guest.answer } : {}),
      // Where nobody was checked in, nobody stood at the door.
      ...(hasDoor && guest.answer === 'yes' ? { came: guest.cameAt !== undefined } : {}),
    })),
    asked: others.length,
  }
}

function meetingOf(guests: readonly Guest[], { key, title, when, me }: Evening): InteractionRecord | undefined {
  const there = guests.filter((guest) => guest.cameAt && !me.has(identityKey(placeOf(guest, key))))
  if (there.length === 0 || there.length > CROWD) return undefined
  return {
    type: 'interaction',
    key: `${key}:met`,
    ...when,
    kind: 'meeting',
    channel: CHANNEL,
    from: OWNER,
    to: there.map((guest) => ({ identities: [placeOf(guest, key)], ...(guest.name ? { name: guest.name } : {}) })),
    audience: there.length,
    subject: title,
  }
}
