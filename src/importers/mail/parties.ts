import { mailIdentity } from '#domain/people/identity.ts'
import type { Party } from '../importer.ts'
import { type Address, parseAddresses } from './addresses.ts'
import { cleanExchangeName, exchangeNames } from './exchange-names.ts'
import { type Headers, joinedHeader } from './headers.ts'

/** One person a mail names, by one address. */
export interface MailParty extends Party {
  /** The normalised address. */
  readonly address: string
}

/** More receivers than this are counted and not named. */
const NAMED_LIMIT = 12

/** Who a mail went to. */
export interface Receivers {
  /** The first of them, without the sender. */
  readonly named: readonly MailParty[]
  /** All, without the sender unless it went to nobody else. */
  readonly count: number
}

/** Who wrote a mail: From, else Sender. Undefined when neither holds an address. */
export function senderOf(headers: Headers): MailParty | undefined {
  for (const name of ['from', 'sender']) {
    for (const address of parseAddresses(headers.first.get(name) ?? '')) {
      const party = mailParty(address, name === 'from' ? headers.first.get('x-from') : undefined)
      if (party) return party
    }
  }
  return undefined
}

/** Everybody in To, Cc and Bcc, each address once; where the list has no names, those that Exchange kept beside it. */
export function receiversOf(headers: Headers, sender: string | undefined): Receivers {
  const found = new Map<string, MailParty>()
  for (const [list, names] of [
    ['to', 'x-to'],
    ['cc', 'x-cc'],
    ['bcc', 'x-bcc'],
  ] as const) {
    const addresses = parseAddresses(joinedHeader(headers, list))
    const beside = addresses.length > NAMED_LIMIT ? [] : namesBeside(addresses, headers.first.get(names))
    addresses.forEach((address, at) => {
      const party = mailParty(address, beside[at])
      if (party && !(found.has(party.address) && (found.get(party.address)!.name || !party.name))) found.set(party.address, party)
    })
  }
  if (sender !== undefined && found.size > 1) found.delete(sender)
  return { named: [...found.values().take(NAMED_LIMIT)], count: found.size }
}

/** The names of a second list belong to the addresses only where both are equally long. */
function namesBeside(addresses: readonly Address[], raw: string | undefined): readonly (string | undefined)[] {
  if (!raw || addresses.every(({ name }) => name !== undefined)) return []
  const names = exchangeNames(raw)
  return names.length === addresses.length ? names : []
}

function mailParty({ address, name }: Address, besideName: string | undefined): MailParty | undefined {
  const identity = mailIdentity(address)
  if (!identity) return undefined
  const shown = name ?? (besideName === undefined ? undefined : cleanExchangeName(besideName))
  const party = { address: identity.value, identities: [identity] }
  return shown ? { ...party, name: shown } : party
}
