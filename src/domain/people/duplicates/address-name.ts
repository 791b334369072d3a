import { parse } from 'tldts'
import { looseWord, type NameParts } from './name-parts.ts'
import { isNicknameOf } from './nicknames.ts'

/** A mail address taken apart. */
export interface MailParts {
  /** Before the `@`, without a +tag. */
  readonly local: string
  readonly domain: string
  /** The domain as it was registered: "ect.enron.com" is of "enron.com". */
  readonly site: string
  /** Of a provider that anybody may have an address at, where the domain says nothing of where somebody works. */
  readonly isPublic: boolean
}

const PROVIDERS = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com live.com msn.com yahoo.com yahoo.co.uk yahoo.de ymail.com aol.com icloud.com
  me.com mac.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com pm.me fastmail.com
  zoho.com mail.com yandex.ru mail.ru qq.com 163.com 126.com orange.fr free.fr laposte.net wanadoo.fr libero.it virgilio.it comcast.net
  att.net attbi.com sbcglobal.net swbell.net verizon.net cox.net charter.net earthlink.net mindspring.com rr.com juno.com excite.com home.com
  compuserve.com prodigy.net erols.com bellsouth.net netzero.net btinternet.com ntlworld.com bigpond.com telus.net shaw.ca rogers.com`.split(
    /\s+/,
  ),
)

export function mailPartsOf(address: string): MailParts {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  const site = parse(domain).domain ?? domain
  return { local: address.slice(0, at).replace(/\+.*$/, ''), domain, site, isPublic: PROVIDERS.has(site) || PROVIDERS.has(domain) }
}

/**
 * How a local part is made of a name: `full` holds first and last name, `part` the last name with letters of the others, or the last name
 * alone; undefined where it is not made of it.
 */
export function localFits(local: string, name: NameParts): 'full' | 'part' | undefined {
  if (name.last === '') return undefined
  const words = local
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(looseWord)
  const last = looseWord(name.last)
  const firsts = [name.first, ...name.middle].filter((word) => word.length > 1).map(looseWord)
  const letters = new Set([name.first, ...name.middle].map((word) => word[0]))
  if (words.length === 1) return oneWordFits(words[0]!, last, firsts, letters)
  const rest = words.filter((word) => word !== last)
  if (rest.length === words.length) return undefined
  if (rest.some((word) => word.length > 1 && firsts.some((first) => first === word || isNicknameOf(first, word)))) return 'full'
  return rest.every((word) => word.length === 1 && letters.has(word)) ? 'part' : undefined
}

function oneWordFits(word: string, last: string, firsts: readonly string[], letters: ReadonlySet<string | undefined>) {
  if (firsts.some((first) => word === first + last || word === last + first)) return 'full'
  if (word === last && last.length >= 4) return 'part'
  const rest = word.startsWith(last) ? word.slice(last.length) : word.endsWith(last) ? word.slice(0, -last.length) : undefined
  return last.length >= 3 && rest !== undefined && rest.length > 0 && rest.length <= 2 && [...rest].every((letter) => letters.has(letter))
    ? 'part'
    : undefined
}

/** A name as an address spells it, for somebody of whom no source gives one: "ada.lovelace" and "lovelace'.'ada" alike. */
export function nameInLocal(local: string): string | undefined {
  const words = local.split(/[^\p{L}]+/u).filter((word) => word.length > 1)
  return words.length === 2 || (words.length === 3 && words[1]!.length === 1) ? words.join(' ') : undefined
}
