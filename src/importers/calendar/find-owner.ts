import { identityKey, mailIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import type { OwnerCandidate } from '../importer.ts'
import type { Input } from '../input.ts'
import type { Attendee } from './attendees.ts'
import { readComponents } from './components.ts'
import { parseEntry } from './entry.ts'

/** Enough to know a calendar by. */
const ENTRIES_LIMIT = 5_000
/** Fewer entries with guests prove nothing. */
const FEW = 5
/** The owner is asked to nearly all of them, and nobody else comes near. */
const MOST = 0.8
const NEXT = 0.5
/** Google names the main calendar after the account. */
const NAMED_MOST = 0.5
const SHOWN = 5

interface Seen {
  readonly attendee: Attendee
  count: number
}

/**
 * Who the owner of the calendars seems to be: whose address occurs in most entries that have guests. Certain is who occurs in four of
 * five while nobody else does in half, or in half when the calendar is named after their address.
 */
export async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  const seen = new Map<string, Seen>()
  const names = new Set(input.files.flatMap(({ path }) => mailIdentity(/([^/]+)\.ics$/i.exec(path)?.[1] ?? '')?.value ?? []))
  let entries = 0
  for (const file of input.files) {
    for await (const component of readComponents(file)) {
      if (entries >= ENTRIES_LIMIT) break
      if (component.type !== 'event') continue
      const own = mailIdentity(component.calendar.properties.get('X-WR-CALNAME') ?? '')
      if (own) names.add(own.value)
      const attendees = parseEntry(component, () => undefined)?.attendees ?? []
      if (attendees.length === 0) continue
      entries++
      for (const attendee of attendees) count(seen, attendee)
    }
  }
  return candidates([...seen.values()], entries, names)
}

function count(seen: Map<string, Seen>, attendee: Attendee): void {
  const key = identityKey(attendee.identity)
  const before = seen.get(key)
  if (before) before.count++
  else seen.set(key, { attendee, count: 1 })
}

function candidates(seen: readonly Seen[], entries: number, names: ReadonlySet<string>): OwnerCandidate[] {
  const isNamed = ({ attendee }: Seen) => names.has(attendee.identity.value)
  const ranked = seen.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || b.count - a.count)
  const [first, second] = ranked
  if (!first) return []
  const isCertain = isNamed(first)
    ? first.count >= entries * NAMED_MOST
    : entries >= FEW && first.count >= entries * MOST && (second?.count ?? 0) <= entries * NEXT
  const shown = isCertain ? [first] : ranked.filter(({ count }) => count >= first.count / 2).slice(0, SHOWN)
  return shown.map(({ attendee: { identity, name }, count }) => ({
    identity,
    ...(name ? { name } : {}),
    reason: t('is in {n} of {total} calendar entries with guests', { n: count, total: entries }),
    certain: isCertain,
  }))
}
