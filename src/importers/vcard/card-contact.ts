import type { Birthday } from '#domain/people/birthday.ts'
import { handleIdentity, type Identity, linkedinIdentity, mailIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { type Contact, pageIdentity } from '../contact.ts'
import { parseBirthday } from '../written-date.ts'
import { hasType, type Property, splitValue, textOf } from './properties.ts'

/** What a card says, or undefined when it is a group of cards. */
export function cardContact(properties: readonly Property[], country?: string): Contact | undefined {
  const all = (...names: string[]): Property[] => properties.filter(({ name }) => names.includes(name))
  const text = (name: string): string => textOf(all(name)[0]?.value ?? '')
  const kinds = all('KIND', 'X-ADDRESSBOOKSERVER-KIND')
  if (kinds.some(({ value }) => /^\s*group\s*$/i.test(value))) return undefined
  const organisation = splitValue(all('ORG')[0]?.value ?? '', ';')[0]
  const isCompany = /^company$/i.test(text('X-ABSHOWAS'))
  const uid = text('UID')
  const birthday = birthdayOf(all('BDAY')[0])
  return {
    ...(uid ? { uid } : {}),
    identities: identitiesOf(all, country, Boolean(organisation)),
    name: text('FN') || nameOf(all('N')[0]) || (isCompany ? (organisation ?? '') : ''),
    nickname: splitValue(all('NICKNAME')[0]?.value ?? '', ',')[0] ?? '',
    organisation: organisation ?? '',
    title: text('TITLE') || text('ROLE'),
    place: placeOf(all('ADR')),
    note: all('NOTE')
      .map(({ value }) => textOf(value))
      .filter(Boolean)
      .join('\n'),
    groups: all('CATEGORIES')
      .flatMap(({ value }) => splitValue(value, ','))
      .filter((group) => group !== '' && !/^my ?contacts$/i.test(group)),
    related: relatedOf(properties),
    ...(birthday ? { birthday } : {}),
  }
}

type All = (...names: string[]) => Property[]

function identitiesOf(all: All, country: string | undefined, hasOrganisation: boolean): Identity[] {
  const found = [
    ...preferredFirst(all('EMAIL')).map(({ value }) => mailIdentity(textOf(value))),
    ...preferredFirst(all('TEL'))
      .filter((tel) => isTheirLine(tel, all))
      .map(({ value }) => phoneIdentity(textOf(value), country)),
    ...all('X-SOCIALPROFILE', 'SOCIALPROFILE', 'X-TWITTER').map(profileIdentity),
    ...all('URL').map((url) => pageIdentity(textOf(url.value), { isWork: hasType(url, 'work'), hasOrganisation })),
  ]
  return found.filter((one) => one !== undefined)
}

/** Not a fax or pager, and not the line of their assistant. */
function isTheirLine(tel: Property, all: All): boolean {
  const label = tel.group && all('X-ABLABEL').find(({ group }) => group === tel.group)?.value
  return !hasType(tel, 'fax') && !hasType(tel, 'pager') && !/assistant/i.test(label || '')
}

function preferredFirst(properties: readonly Property[]): Property[] {
  const isPreferred = (one: Property): boolean => hasType(one, 'pref') || one.params.get('PREF')?.[0] === '1'
  return properties.toSorted((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)))
}

/** Apple writes an address, or `x-apple:ada` with the network as type; RFC 9554 has SERVICE-TYPE and USERNAME. */
function profileIdentity(property: Property): Identity | undefined {
  const page = pageIdentity(textOf(property.value), { isWork: true, hasOrganisation: true })
  if (page) return page
  const network = property.name === 'X-TWITTER' ? 'twitter' : (property.params.get('SERVICE-TYPE')?.[0] ?? property.params.get('TYPE')?.[0])
  const name = (property.params.get('X-USER') ?? property.params.get('USERNAME'))?.[0] ?? textOf(property.value).replace(/^x-apple:/i, '')
  if (network === 'linkedin') return linkedinIdentity(`linkedin.com/in/${name}`)
  const known = network === 'twitter' ? 'x' : network
  return known && ['x', 'github', 'facebook', 'instagram', 'flickr', 'bluesky'].includes(known) ? handleIdentity(known, name) : undefined
}

function nameOf(n: Property | undefined): string {
  const [family = '', given = '', additional = ''] = n ? splitValue(n.value, ';') : []
  return [given, additional, family].filter(Boolean).join(' ')
}

/** Town and country of the first address that has them, home before work. */
function placeOf(addresses: readonly Property[]): string {
  const homeFirst = addresses.toSorted((a, b) => Number(hasType(b, 'home')) - Number(hasType(a, 'home')))
  for (const { value } of homeFirst) {
    const parts = splitValue(value, ';')
    const place = [parts[3], parts[6]].filter(Boolean).join(', ')
    if (place) return place
  }
  return ''
}

function birthdayOf(property: Property | undefined): Birthday | undefined {
  const birthday = property && parseBirthday(textOf(property.value))
  if (!birthday?.year || property?.params.get('X-APPLE-OMIT-YEAR')?.[0] !== String(birthday.year)) return birthday
  return { month: birthday.month, day: birthday.day }
}

/** Spouse, child, manager, as X-ABRELATEDNAMES with its label beside it, or RELATED with a name instead of a reference. */
function relatedOf(properties: readonly Property[]): { name: string; relation: string }[] {
  const labels = new Map(properties.filter(({ name }) => name === 'X-ABLABEL').map(({ group, value }) => [group, labelOf(value)]))
  return properties.flatMap((property) => {
    const relation = relationOf(property, labels)
    const name = textOf(property.value)
    return relation && name && !/^[a-z][a-z0-9+.-]*:\S/i.test(name) ? [{ name, relation }] : []
  })
}

function relationOf({ name, group, params }: Property, labels: ReadonlyMap<string, string>): string | undefined {
  if (name === 'X-ABRELATEDNAMES') return labels.get(group) ?? 'related'
  if (name === 'RELATED') return params.get('TYPE')?.[0] ?? 'related'
  return /^X-(?:MS-|EVOLUTION-|KADDRESSBOOK-X-)?(SPOUSE|MANAGER|ASSISTANT)(?:SNAME)?$/.exec(name)?.[1]?.toLowerCase()
}

/** `_$!<Spouse>!$_` is Apple's own label, anything else one the owner typed. */
function labelOf(value: string): string {
  return textOf(value)
    .replace(/^_\$!<(.*)>!\$_$/, '$1')
    .toLowerCase()
}
