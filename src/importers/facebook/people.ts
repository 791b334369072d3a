import { hiddenIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { type Imported, type InteractionRecord, OWNER, type PersonRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { type Entry, entriesOf } from '../json-entries.ts'
import { listOf, numberOf, objectOf } from '../json-fields.ts'
import { untilBroken } from '../json-records.ts'
import { dayOf, instantOf, nameOf, textOf } from '../meta/fields.ts'
import { isGone, sameName } from '../meta/names.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL, partyNamed, type Reading } from './reading.ts'

type PeopleList = 'friends' | 'sent' | 'received' | 'followers' | 'following' | 'ended'

const LISTS: readonly (readonly [RegExp, PeopleList])[] = [
  [/^friends(?:_v\d+)?$/, 'friends'],
  [/^sent_(?:friend_)?requests(?:_v\d+)?$/, 'sent'],
  [/^received_(?:friend_)?requests(?:_v\d+)?$/, 'received'],
  [/^(?:rejected_(?:friend_)?requests|deleted_friends|removed_friends)(?:_v\d+)?$/, 'ended'],
  [/^followers(?:_v\d+)?$/, 'followers'],
  [/^(?:following|followed)(?:_v\d+)?$/, 'following'],
]

/** Which list of people a member of a file is; undefined for suggestions and the like. */
export function listOfPeople(lists: readonly string[]): PeopleList | undefined {
  return LISTS.find(([names]) => names.test(lists[0] ?? ''))?.[1]
}

/** The name in an entry, in either form: `{"name"}`, or among labels. */
export function nameIn(value: unknown): string | undefined {
  const entry = objectOf(value)
  const named = listOf(entry.label_values)
    .map(objectOf)
    .find(({ label }) => /^(?:name|nom|nombre|nome|naam)$/i.test(textOf(label) ?? ''))
  return nameOf(entry.name) ?? nameOf(named?.value)
}

/** Reads friends, requests either way, followers and who is followed. Ended friendships and refused requests are left out. */
export function readPeople(file: InputFile, _reading: Reading): AsyncIterable<Imported> {
  return untilBroken(file, async function* () {
    for await (const entry of entriesOf(file)) {
      const list = listOfPeople(entry.lists)
      if (list) yield personIn(list, entry, file)
    }
  })
}

function personIn(list: PeopleList, { value }: Entry, file: InputFile): Imported {
  const name = nameIn(value)
  if (list === 'ended') return { type: 'left-out', reason: 'ended' }
  if (!name) return { type: 'problem', file: file.path, reason: t('an entry of {list} without a name', { list }) }
  if (isGone(name)) return { type: 'left-out', reason: 'nameless' }
  const seconds = objectOf(value).timestamp
  switch (list) {
    case 'friends':
      return person(list, name, instantOf(seconds))
    case 'followers':
      return { ...person(list, name), groups: ['Facebook: follows you'] }
    case 'following':
      return { ...person(list, name), groups: ['Facebook: you follow them'] }
    default:
      return request(list === 'sent', name, seconds)
  }
}

function person(list: PeopleList, name: string, since?: Date): PersonRecord {
  return {
    type: 'person',
    key: stableKey(`${CHANNEL}:${list}`, sameName(name)),
    identities: [hiddenIdentity(CHANNEL, '', name)],
    name,
    ...(since ? { connectedOn: dayOf(since) } : {}),
  }
}

function request(isSent: boolean, name: string, seconds: unknown): InteractionRecord {
  const other = partyNamed(name)
  return {
    type: 'interaction',
    key: stableKey(`${CHANNEL}:request`, isSent ? 'sent' : 'received', sameName(name), numberOf(seconds)),
    at: instantOf(seconds),
    kind: 'invitation',
    channel: CHANNEL,
    from: isSent ? OWNER : other,
    to: [isSent ? other : OWNER],
    audience: 1,
  }
}
