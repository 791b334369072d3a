import {
  accountIdentity,
  handleIdentity,
  hiddenIdentity,
  type Identity,
  mailIdentity,
  phoneIdentity,
  webIdentity,
} from '#domain/people/identity.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import { unique } from '../contact.ts'
import { type Imported, type InteractionRecord, OWNER, type Party, type PersonRecord, type ReadOptions } from '../importer.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import type { Book, MonicaContact } from './book.ts'

const CHANNEL = 'monica'
/** More than ten others are a crowd. */
const CROWD = 10

/** Every record of an account, its owner's own contact left out. */
export function* recordsOf(book: Book, options: ReadOptions): Generator<Imported> {
  const own = new Set(book.users.flatMap(({ contactId }) => contactId ?? []))
  yield { type: 'part', title: t('People') }
  const parties = new Map<string, Party>()
  for (const contact of book.contacts.values()) {
    if (own.has(contact.id)) continue
    const person = personOf(contact, book, options.country)
    yield person
    if (person.type === 'person')
      parties.set(contact.id, { identities: [person.identities[0]!], ...(person.name ? { name: person.name } : {}) })
  }
  yield { type: 'part', title: t('Activities') }
  yield* passedIn(book, parties, options)
}

function personOf(contact: MonicaContact, book: Book, country: string | undefined): PersonRecord | Extract<Imported, { type: 'left-out' }> {
  if (contact.isDead) return { type: 'left-out', reason: 'died' }
  if (contact.isPartial) return { type: 'left-out', reason: 'mentioned' }
  if (!contact.name) return { type: 'left-out', reason: 'nameless' }
  const related = book.relations.flatMap(({ who, of, relation }) => {
    const name = of === contact.id ? book.contacts.get(who)?.name : undefined
    return name ? [{ name, relation: relation.replaceAll('_', ' ') }] : []
  })
  const note = contact.notes.filter(Boolean).join('\n')
  const groups = [...new Set(contact.tags.filter(Boolean))]
  return {
    type: 'person',
    key: stableKey('monica', contact.uuid),
    identities: identitiesOf(contact, book, country),
    name: contact.name,
    ...(contact.nickname ? { nickname: contact.nickname } : {}),
    ...(contact.organisation ? { organisation: contact.organisation } : {}),
    ...(contact.title ? { title: contact.title } : {}),
    ...(contact.place ? { place: contact.place } : {}),
    ...(contact.birthday ? { birthday: contact.birthday } : {}),
    ...(contact.metOn ? { connectedOn: contact.metOn } : {}),
    ...(note ? { note } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(related.length > 0 ? { related } : {}),
  }
}

/** Monica's own number first: it tells two people of one name apart. */
export function identitiesOf(contact: MonicaContact, { fieldTypes }: Book, country: string | undefined): Identity[] {
  const told = contact.fields.map(({ typeId, value }) => {
    const type = fieldTypes.get(typeId) ?? ''
    if (/mail/.test(type)) return mailIdentity(value)
    if (/phone|whatsapp|telephone|mobile/.test(type)) return phoneIdentity(value, country)
    if (/:\/\/|^www\./i.test(value)) return webIdentity(value)
    if (/linkedin/.test(type)) return webIdentity(`linkedin.com/in/${value}`)
    if (/^(?:twitter|x)$/.test(type)) return handleIdentity('x', value)
    if (/^(?:facebook|telegram|instagram|github)$/.test(type)) return handleIdentity(type, value)
    // Where the kind is not told, an address still is one.
    return type === '' ? mailIdentity(value) : undefined
  })
  const own = accountIdentity(CHANNEL, contact.uuid) ?? hiddenIdentity(CHANNEL, contact.uuid.slice(0, 100), contact.name.slice(0, 200))
  return unique([own, ...told])
}

function* passedIn(book: Book, parties: ReadonlyMap<string, Party>, options: ReadOptions): Generator<Imported> {
  const days = new Map<string, Set<Day>>()
  const seen = (contactId: string, on: Day | undefined) => on && days.set(contactId, (days.get(contactId) ?? new Set()).add(on))
  // Other numbers are not the same in every kind of export.
  const uuidOf = (contactId: string) => book.contacts.get(contactId)?.uuid ?? contactId
  const counted = new Map<string, number>()
  const keyOf = (kind: string, ...fields: (string | undefined)[]) => {
    const key = [kind, ...fields].join('\n')
    counted.set(key, (counted.get(key) ?? -1) + 1)
    return stableKey(`monica:${kind}`, key, counted.get(key))
  }
  for (const { on, summary, text, contactIds } of book.activities.values()) {
    const ids = [...new Set(contactIds)]
    const others = ids.flatMap((id) => parties.get(id) ?? [])
    for (const id of ids) seen(id, on)
    if (others.length === 0) yield { type: 'left-out', reason: 'empty' }
    else if (others.length > CROWD) yield { type: 'left-out', reason: 'crowd' }
    else
      yield {
        ...passed('meeting', keyOf('activity', on, summary, ...ids.map(uuidOf).sort()), on, text),
        ...(summary ? { subject: summary } : {}),
        from: OWNER,
        to: others,
        audience: others.length,
      }
  }
  for (const { contactId, on, text, isIncoming } of book.calls) {
    seen(contactId, on)
    yield* between(parties.get(contactId), isIncoming, passed('call', keyOf('call', uuidOf(contactId), on), on, text))
  }
  for (const { contactId, on, text, isMine, typeId } of book.messages) {
    seen(contactId, on)
    const network = book.fieldTypes.get(typeId ?? '')
    const channel = network && /^[a-z]{1,20}$/.test(network) ? { channel: network } : {}
    const acts = actsOf(text, '', on ? { at: noon(on), precision: 'day' } : undefined, options)
    yield* between(parties.get(contactId), !isMine, {
      ...passed('message', keyOf('message', uuidOf(contactId), on, String(isMine)), on, text),
      ...channel,
      ...acts,
    })
  }
  for (const { id, talkedOn } of book.contacts.values())
    if (talkedOn && parties.has(id) && !days.get(id)?.has(talkedOn))
      yield* between(parties.get(id), false, {
        ...passed('message', keyOf('talked', uuidOf(id), talkedOn), talkedOn, ''),
        subject: t('Last talked to'),
      })
}

type Passed = Omit<InteractionRecord, 'from' | 'to' | 'audience'>

function passed(kind: InteractionRecord['kind'], key: string, on: Day | undefined, text: string): Passed {
  const snippet = snippetOf(text)
  return {
    type: 'interaction',
    key,
    at: on ? noon(on) : undefined,
    precision: 'day',
    kind,
    channel: CHANNEL,
    ...(snippet ? { snippet } : {}),
  }
}

function* between(party: Party | undefined, isIncoming: boolean, told: Passed): Generator<Imported> {
  if (party) yield { ...told, from: isIncoming ? party : OWNER, to: [isIncoming ? OWNER : party], audience: 1 }
  else yield { type: 'left-out', reason: 'empty' }
}

const noon = (on: Day) => new Date(`${on}T12:00:00Z`)
