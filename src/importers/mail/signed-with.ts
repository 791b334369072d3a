import { type Identity, identityKey, mailIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { isListAddress, isRobotAddress } from '#domain/people/robots.ts'
import { BOILERPLATE } from './signature.ts'

/** A signature is no longer; what follows is a circular. */
const LINES = 12
/** Of one signature. */
const MOST = 6
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu
const NUMBER = /\+?\(?\d[\d\s()./-]{6,18}\d/g

/**
 * The other addresses and the telephone numbers that somebody's signature names. Nothing where their own name is not in it: then it is
 * somebody else's, or none.
 *
 * @param below    the lines below the text of a mail, from the sign-off on
 * @param name     the sender's
 * @param address  the mail was sent from
 * @param country  for numbers without a country code
 */
export function signedWith(below: readonly string[], name: string | undefined, address: string, country?: string): Identity[] {
  const lines = signatureIn(below)
  if (!lines.some((line) => isNamed(line, name))) return []
  const mails = lines.flatMap((line) => line.match(ADDRESS) ?? []).flatMap((each) => mailIdentity(each) ?? [])
  const numbers = lines
    .filter((line) => !/\bfax\b/i.test(line))
    .flatMap((line) => line.match(NUMBER) ?? [])
    .flatMap((each) => phoneIdentity(each.trim(), country) ?? [])
  const others = mails.filter(({ value }) => value !== address && !isListAddress(value) && !isRobotAddress(value))
  return [...new Map([...others, ...numbers].map((each) => [identityKey(each), each])).values()].slice(0, MOST)
}

function signatureIn(below: readonly string[]): string[] {
  const filled = below.map((line) => line.trim()).filter((line) => line !== '')
  const end = filled.findIndex((line) => BOILERPLATE.test(line))
  return filled.slice(0, end === -1 ? LINES : Math.min(end, LINES))
}

/** The first or the last word of the name stands there as a word. */
function isNamed(line: string, name: string | undefined): boolean {
  const words = name?.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const there = new Set(line.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  return words.some((word) => there.has(word))
}
