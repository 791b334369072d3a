import { type Identity, linkedinIdentity } from '#domain/people/identity.ts'
import { OWNER, type OwnerOrParty, type Party } from '../importer.ts'
import { isNoName, splitNames } from './names.ts'
import { hiddenParty, isOwnName, type Reading } from './reading.ts'

/** Who wrote it. Without a profile address it is the owner when it is their name, else somebody hidden in this thread. */
export function senderOf(reading: Reading, name: string, url: string, thread: string): OwnerOrParty {
  const identity = linkedinIdentity(url)
  if (!identity) return isOwnName(reading, name) ? OWNER : hiddenParty(thread, name)
  if (isNoName(name)) return { identities: [identity] }
  reading.directory.learn(identity, name)
  return { identities: [identity], name }
}

/**
 * Whom it went to, from the TO cell (names joined by commas, which names may hold too) and the RECIPIENT PROFILE URLS cell.
 *
 * One address is one recipient, whatever the name. As many names as addresses pair up in order. Otherwise a name holds a comma, or
 * members hid: those whose name we know are taken out of the list first, and what is left pairs up in order when it is as many.
 * Names beyond the addresses are members who hid: they belong to this thread only.
 */
export function recipientsOf(reading: Reading, names: string, urls: string, thread: string): OwnerOrParty[] {
  const addresses = splitUrls(urls)
  if (addresses.length === 0) return namedOnly(reading, names, thread)
  const identities = [...new Map(addresses.map((identity) => [identity.value, identity])).values()]
  const [only] = identities
  if (identities.length === 1 && only && splitNames(names).length <= 1) return [named(only, names)]
  const listed = splitNames(names)
  if (listed.length === addresses.length)
    return eachNamed(reading, identities, new Map(addresses.map(({ value }, i) => [value, listed[i]!])))
  const { rest, unnamed } = takeKnown(reading, names, identities)
  if (identities.length === 1 && unnamed.length === 1) return [named(only!, names)]
  const left = splitNames(rest)
  if (left.length === unnamed.length) return eachNamed(reading, identities, new Map(unnamed.map(({ value }, i) => [value, left[i]!])))
  const parties = eachNamed(reading, identities, new Map())
  return unnamed.length > 0 ? parties : [...parties, ...left.map((name) => hiddenParty(thread, name))]
}

/** Addresses are joined by commas in some exports and by spaces in others; they may be percent-encoded, and hold neither. */
function splitUrls(urls: string): Identity[] {
  return urls.split(/[\s,;]+/).flatMap((url) => linkedinIdentity(url) ?? [])
}

/** @param nameFor  by address; of the others the name they were seen with before */
function eachNamed(reading: Reading, identities: readonly Identity[], nameFor: ReadonlyMap<string, string>): OwnerOrParty[] {
  return identities.map((identity) => {
    const name = nameFor.get(identity.value)
    if (name && !isNoName(name)) reading.directory.learn(identity, name)
    return named(identity, name ?? reading.directory.nameOf(identity) ?? '')
  })
}

function takeKnown(reading: Reading, names: string, identities: readonly Identity[]): { rest: string; unnamed: Identity[] } {
  let rest = names
  const unnamed: Identity[] = []
  for (const identity of identities) {
    const known = reading.directory.nameOf(identity)
    if (known && rest.includes(known)) rest = rest.replace(known, () => '')
    else unnamed.push(identity)
  }
  return { rest, unnamed }
}

function named(identity: Identity, name: string): Party {
  return isNoName(name) ? { identities: [identity] } : { identities: [identity], name: name.trim() }
}

function namedOnly(reading: Reading, names: string, thread: string): OwnerOrParty[] {
  return splitNames(names).map((name) => (isOwnName(reading, name) ? OWNER : hiddenParty(thread, name)))
}
