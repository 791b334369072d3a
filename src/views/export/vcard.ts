import ICAL from 'ical.js'
import { identityFromKey, surestFirst } from '#domain/people/identity.ts'
import type { PersonCard } from '#store/cards.ts'
import type { StoredPhoto } from '#store/photos.ts'

type Property = [name: string, params: Record<string, string>, type: string, ...values: (string | string[])[]]

/** Where each network shows somebody by their handle. */
const PAGES: Readonly<Record<string, string>> = {
  x: 'https://x.com/',
  github: 'https://github.com/',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  flickr: 'https://www.flickr.com/people/',
  bluesky: 'https://bsky.app/profile/',
}

/**
 * One person as a vCard.
 * @source RFC 6350 (vCard 4.0), RFC 9554 for SOCIALPROFILE
 */
export function vcardOf(person: PersonCard, photo: StoredPhoto | undefined): string {
  const properties: Property[] = [
    ['version', {}, 'text', '4.0'],
    ['uid', {}, 'uri', `urn:uuid:${person.id}`],
    ['fn', {}, 'text', person.name],
    ['n', {}, 'text', partsOf(person.name)],
    ...nicknames(person),
    ...person.identities.toSorted(surestFirst).flatMap(propertyOf),
    ...(person.organisation ? [['org', {}, 'text', [person.organisation]] satisfies Property] : []),
    ...texts('title', person.title),
    ...(person.place ? [['adr', {}, 'text', ['', '', '', person.place, '', '', '']] satisfies Property] : []),
    ...birthday(person),
    ...groups(person),
    ...related(person),
    ...texts('note', [...new Set(person.said.flatMap(({ note }) => note ?? [])), ...person.notes].join('\n\n')),
    ...(photo ? [['photo', {}, 'uri', `data:${photo.type};base64,${Buffer.from(photo.bytes).toString('base64')}`] satisfies Property] : []),
  ]
  // A data address is no text, though ical.js sets a backslash before its comma.
  return `${ICAL.stringify.component(['vcard', properties, []] as never, ICAL.design.vcard).replace(/^(PHOTO:data:[^,\\]+)\\,/m, '$1,')}\r\n`
}

/** Many programs sort by the family name: what stands before a comma, else the last word. Which word it is, no source tells for certain. */
function partsOf(name: string): string[] {
  const turned = /^([^,]+), ([^,]+)$/.exec(name)
  if (turned) return [turned[1]!, turned[2]!, '', '', '']
  const words = name.trim().split(/\s+/)
  return words.length < 2 ? ['', name, '', '', ''] : [words.at(-1)!, words.slice(0, -1).join(' '), '', '', '']
}

const texts = (name: string, value: string | null): Property[] => (value ? [[name, {}, 'text', value]] : [])

const distinct = (values: readonly string[]) => [...new Set(values)]

function nicknames({ said }: PersonCard): Property[] {
  const names = distinct(said.flatMap(({ nickname }) => nickname || []))
  return names.length === 0 ? [] : [['nickname', {}, 'text', ...names]]
}

function groups({ said }: PersonCard): Property[] {
  const names = distinct(said.flatMap((each) => each.groups ?? []))
  return names.length === 0 ? [] : [['categories', {}, 'text', ...names]]
}

function related({ said }: PersonCard): Property[] {
  const all = new Map(said.flatMap((each) => each.related ?? []).map((one) => [`${one.relation}\n${one.name}`, one]))
  return [...all.values()].map(({ name, relation }) => ['related', { type: relation.replace(/[^\w-]+/g, '-') }, 'text', name])
}

function birthday({ birthMonth, birthDay, birthYear }: PersonCard): Property[] {
  if (birthMonth === null || birthDay === null) return []
  const two = (number: number) => String(number).padStart(2, '0')
  return [
    [
      'bday',
      {},
      'date-and-or-time',
      `${birthYear === null ? '-' : String(birthYear).padStart(4, '0')}-${two(birthMonth)}-${two(birthDay)}`,
    ],
  ]
}

/** Of somebody whom a source names without any address, the name is all there is. */
function propertyOf(key: string): Property[] {
  const { kind, value } = identityFromKey(key)
  switch (kind) {
    case 'mail':
      return [['email', {}, 'text', value]]
    case 'phone':
      // As a text, which also those read that know no tel: addresses.
      return [['tel', {}, 'text', value]]
    case 'linkedin':
      return [['url', {}, 'uri', `https://www.linkedin.com/in/${encodeURIComponent(value)}`]]
    case 'web':
      return [['url', {}, 'uri', `https://${value}`]]
    case 'handle':
    case 'account':
      return [profileOf(value)]
    case 'hidden':
      return []
  }
}

function profileOf(value: string): Property {
  const network = value.slice(0, value.indexOf(':'))
  const name = value.slice(network.length + 1)
  const page = PAGES[network]
  return page
    ? ['socialprofile', { 'service-type': network }, 'uri', page + encodeURIComponent(name)]
    : ['socialprofile', { 'service-type': network }, 'text', name]
}
