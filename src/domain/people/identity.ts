import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { networkName } from '../network-name.ts'

/**
 * What one person can be recognised by.
 * `mail`: an address. `phone`: E.164. `linkedin`: the slug after /in/. `handle`: `network:name`. `account`: `network:number`, where a
 * network goes by a number of its own. `web`: a page of their own.
 * `hidden`: a person a source names without any id; the value begins with the source and what makes the name its own there
 * (`linkedin:<thread>:<name>`), so that it never joins two people.
 */
export type IdentityKind = 'mail' | 'phone' | 'linkedin' | 'handle' | 'account' | 'web' | 'hidden'

export interface Identity {
  readonly kind: IdentityKind
  /** Normalised: equal values are the same identity. */
  readonly value: string
}

/** One string for one identity, to key maps and columns: `mail:ada@example.org`. */
export function identityKey({ kind, value }: Identity): string {
  return `${kind}:${value}`
}

export function identityFromKey(key: string): Identity {
  const at = key.indexOf(':')
  return { kind: key.slice(0, at) as IdentityKind, value: key.slice(at + 1) }
}

/** Kinds in the order of how surely they are one person's alone. */
const SURENESS: readonly IdentityKind[] = ['mail', 'linkedin', 'account', 'handle', 'phone', 'web', 'hidden']

/** Orders identity keys by how surely they are one person's alone. */
export function surestFirst(a: string, b: string): number {
  return surenessRank(a) - surenessRank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** The lower, the surer. */
export function surenessRank(key: string): number {
  return SURENESS.indexOf(key.slice(0, key.indexOf(':')) as IdentityKind)
}

/** The value of an identity key as it is shown where its kind stands beside it: of somebody hidden, the name alone. */
export function shownValue(key: string): string {
  const { kind, value } = identityFromKey(key)
  return kind === 'hidden' ? hiddenName(value) : value
}

/** The name in the value of somebody hidden; where none was told, where it stands. */
function hiddenName(value: string): string {
  const [, scope = '', ...name] = value.split(':')
  return name.join(':') || scope
}

/** An identity as it is shown to its owner: the name of somebody hidden with where it stands, else the value. */
export function identityInWords({ kind, value }: Identity): string {
  if (kind !== 'hidden') return value
  return `${hiddenName(value)} (${networkName(value.slice(0, value.indexOf(':')))})`
}

/** No address, number or profile is longer, in characters; a cell that is has something else in it. */
const LONGEST = 2000

/** In characters, of a name or of where it stands: with both, an identity is still short enough for the indexes of the store. */
const LONGEST_HIDDEN = 150

/**
 * Somebody a source names without any id.
 * @param scope  what makes the name its own there: a thread, a kind of file
 */
export function hiddenIdentity(source: string, scope: string, name: string): Identity {
  return { kind: 'hidden', value: `${source}:${oneLine(scope).replaceAll(':', ' ')}:${oneLine(name) || '?'}` }
}

/** On one line, and cut where no name is so long; what was cut off is told apart by a number made of the whole. */
function oneLine(text: string): string {
  const line = text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .toWellFormed()
  if (line.length <= LONGEST_HIDDEN) return line
  return `${line.slice(0, LONGEST_HIDDEN - 16).toWellFormed()}~${checksum(line)}`
}

/** 32 bits of a text as letters and digits. @source FNV-1a: Fowler, Noll and Vo */
function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(36)
}

/** A mail address as an identity, or undefined when it is none. Case is dropped; dots and +tags are kept as written. */
export function mailIdentity(address: string): Identity | undefined {
  if (address.length > LONGEST) return undefined
  const value = address
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[<'"\s]+|[>'"\s.,;]+$/g, '')
    .toLowerCase()
  const at = value.lastIndexOf('@')
  if (at < 1 || value.length > 254 || /[\s<>()[\],;:\\"\p{Cc}\p{Cs}]/u.test(value) || value.indexOf('@') !== at) return undefined
  const domain = value.slice(at + 1)
  if (!/^[^.\s][^\s]*\.[^.\s]{2,}$/.test(domain) || domain.includes('..')) return undefined
  return { kind: 'mail', value }
}

/**
 * A phone number as an identity in E.164, or undefined when it is none.
 * @param country  two letters, for numbers written without a country code; without it those are refused
 */
export function phoneIdentity(number: string, country?: string): Identity | undefined {
  if (number.length > LONGEST || /\d[eE]\+\d/.test(number)) return undefined
  const cleaned = number.replace(/^tel:/i, '').replace(/;.*$/, '').replace(/^00/, '+')
  const parsed = parsePhoneNumberFromString(cleaned, country as Parameters<typeof parsePhoneNumberFromString>[1])
  return parsed?.isPossible() ? { kind: 'phone', value: parsed.number } : undefined
}

/** The member behind a LinkedIn profile address, however it is written, or undefined when it is no profile address. */
export function linkedinIdentity(url: string): Identity | undefined {
  if (url.length > LONGEST) return undefined
  const slug = /linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i.exec(url)?.[1]
  if (!slug) return undefined
  let plain = slug
  try {
    plain = decodeURIComponent(slug)
  } catch {
    // A stray percent sign: the slug as written is still the same for the same person.
  }
  const value = plain.normalize('NFC').toLowerCase()
  return /^[^\s/?#\p{Cc}\p{Cs}]{1,200}$/u.test(value) ? { kind: 'linkedin', value } : undefined
}

/** A name on a network as an identity: `x:ada`, `github:ada`. */
export function handleIdentity(network: string, name: string): Identity | undefined {
  const value = name.trim().replace(/^@/, '').toLowerCase()
  return /^[^\s/:\p{Cc}\p{Cs}]{1,128}$/u.test(value) ? { kind: 'handle', value: `${network.toLowerCase()}:${value}` } : undefined
}

/** The number (or other mark that nobody types) by which a network knows an account: `x:12345`, `bluesky:did:plc:abc`. It outlives handles. */
export function accountIdentity(network: string, id: string): Identity | undefined {
  return /^[^\s\p{Cc}\p{Cs}]{1,256}$/u.test(id) ? { kind: 'account', value: `${network.toLowerCase()}:${id}` } : undefined
}

const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.|mobile\.)?(?:twitter|x)\.com$/, 'x'],
  [/^(?:www\.)?github\.com$/, 'github'],
  [/^(?:www\.|m\.)?facebook\.com$/, 'facebook'],
  [/^(?:www\.)?instagram\.com$/, 'instagram'],
  [/^(?:www\.)?flickr\.com$/, 'flickr'],
  [/^bsky\.app$/, 'bluesky'],
]

/** In characters, which are all of ASCII: a longer address is no page that somebody has as their own. */
const LONGEST_PAGE = 500

/** What an address on the web says of who somebody is: a LinkedIn profile, a handle, or a page of their own. */
export function webIdentity(address: string): Identity | undefined {
  if (address.length > LONGEST) return undefined
  const linkedin = linkedinIdentity(address)
  if (linkedin) return linkedin
  let url: URL
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`)
  } catch {
    return undefined
  }
  const host = url.hostname.replace(/^www\./, '')
  if (!/^https?:$/.test(url.protocol) || !/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(host)) return undefined
  const network = NETWORKS.find(([named]) => named.test(url.hostname))?.[1]
  const path = url.pathname.replace(/\/+$/, '')
  if (network) {
    const name = path.split('/').filter((part) => part && part !== 'profile' && part !== 'people')[0]
    return name ? handleIdentity(network, name) : undefined
  }
  const value = host + path
  return value.length > LONGEST_PAGE ? undefined : { kind: 'web', value }
}

/** What somebody is known by whom the owner added under a name: the name, told from others of the same name by the person's id. */
export const byHandKey = (personId: string, name: string) => `hidden:by-hand:${personId}:${name.replaceAll('\n', ' ')}`

/** The name under which the owner added somebody, when that is what a key tells. */
export function nameByHand(key: string): string | undefined {
  return /^hidden:by-hand:[^:]+:(.+)$/.exec(key)?.[1]
}
