import { accountIdentity, handleIdentity, type Identity, mailIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { pageIdentity, unique } from '../contact.ts'
import { type Imported, OWNER, type Party, type PersonRecord, type ReadOptions } from '../importer.ts'
import { list, member, text } from '../json-fields.ts'
import { stableKey } from '../stable-key.ts'
import { parseBirthday, parseDay } from '../written-date.ts'

const CHANNEL = 'nametag'
const BIRTHDAY = /birth|geburt|naissance|anniversaire|cumplea|nacimiento|compleanno|fødsels|syntym|生日|誕生/i

/** One person, and when they were last in contact. */
export function* personOf(value: unknown, file: string, { country }: ReadOptions): Generator<Imported> {
  const id = text(member(value, 'id'))
  const names = ['name', 'middleName', 'surname', 'secondLastName'].map((part) => text(member(value, part)))
  const name = names.filter(Boolean).join(' ') || text(member(value, 'fullName'))
  const identities = identitiesOf(value, id, country)
  if (!name) {
    yield identities.length > 1
      ? { type: 'left-out', reason: 'nameless' }
      : { type: 'problem', file, reason: t('a person was expected, and nobody is named') }
    return
  }
  if (identities.length === 0) {
    yield { type: 'problem', file, reason: t('a person without an id, an address or a number') }
    return
  }
  const record: PersonRecord = {
    type: 'person',
    key: stableKey('nametag', id ?? identities[0]!.value),
    identities,
    name,
    ...fieldsOf(value),
  }
  yield record
  const talkedOn = parseDay(text(member(value, 'lastContact')) ?? '')
  if (talkedOn)
    yield {
      type: 'interaction',
      key: stableKey('nametag:contact', identities[0]!.value, talkedOn),
      at: new Date(`${talkedOn}T12:00:00Z`),
      precision: 'day',
      // Whatever it was: Nametag keeps only its day.
      kind: 'message',
      channel: CHANNEL,
      from: OWNER,
      to: [partyOf(record)],
      audience: 1,
      subject: t('Last contact'),
    }
}

export function partyOf({ identities, name }: PersonRecord): Party {
  return { identities: [identities[0]!], ...(name ? { name } : {}) }
}

/** Nametag's own number first: it tells two people of one name apart. */
function identitiesOf(value: unknown, id: string | undefined, country: string | undefined): Identity[] {
  const of = (name: string, field: string) => list(member(value, name)).flatMap((each) => text(member(each, field)) ?? [])
  const hasOrganisation = text(member(value, 'organization')) !== undefined
  return unique([
    id ? accountIdentity(CHANNEL, id) : undefined,
    ...of('emails', 'email').map(mailIdentity),
    ...of('phoneNumbers', 'number').map((number) => phoneIdentity(number, country)),
    ...list(member(value, 'urls')).map((each) => {
      const isWork = /work/i.test(text(member(each, 'type')) ?? '')
      return pageIdentity(text(member(each, 'url')) ?? '', { isWork, hasOrganisation })
    }),
    ...list(member(value, 'imHandles')).map((each) => {
      const [protocol, handle] = [text(member(each, 'protocol')), text(member(each, 'handle'))]
      return protocol && handle && /^[a-z]{1,20}$/i.test(protocol) ? handleIdentity(protocol, handle) : undefined
    }),
  ])
}

function fieldsOf(value: unknown): Partial<PersonRecord> {
  const one = (name: string) => text(member(value, name))
  const address = list(member(value, 'addresses'))[0]
  const place = [text(member(address, 'locality')), text(member(address, 'country'))].filter(Boolean).join(', ')
  const dates = list(member(value, 'importantDates'))
  const birthday = parseBirthday(text(member(dates.find(isBirthday), 'date'))?.slice(0, 10) ?? '')
  const relation = text(member(value, 'relationshipToUser', 'label'))
  const groups = [
    ...list(member(value, 'groups')).flatMap((group) => text(group) ?? text(member(group, 'name')) ?? []),
    ...(relation ? [relation] : []),
  ]
  const related = list(member(value, 'relationships')).flatMap((each) => {
    const name = text(member(each, 'relatedPersonName'))
    return name ? [{ name, relation: (text(member(each, 'relationshipType', 'label')) ?? 'related').toLowerCase() }] : []
  })
  const told = { nickname: one('nickname'), organisation: one('organization'), title: one('jobTitle'), place, note: one('notes') }
  return {
    ...Object.fromEntries(Object.entries(told).filter(([, filled]) => filled)),
    ...(birthday ? { birthday } : {}),
    ...(groups.length > 0 ? { groups: [...new Set(groups)] } : {}),
    ...(related.length > 0 ? { related } : {}),
  }
}

function isBirthday(date: unknown): boolean {
  return BIRTHDAY.test(`${text(member(date, 'type')) ?? ''} ${text(member(date, 'title')) ?? ''}`)
}
