import { mailIdentity } from '#domain/people/identity.ts'
import { parseAddresses } from './addresses.ts'
import { decodeHeader } from './encoded-words.ts'
import { type FolderKind, folderKind, labelKind } from './folder.ts'
import { type Headers, joinedHeader, readHeaders } from './headers.ts'
import { receiversOf, senderOf } from './parties.ts'
import type { RawMessage } from './split-mbox.ts'

/** In how many mails one address has which part. */
export interface AddressEvidence {
  /** Its mails in folders of sent mail. */
  sent: number
  /** As From anywhere. */
  from: number
  /** In To, Cc or Bcc. */
  received: number
  /** Named by the server as the one it delivered to. */
  delivered: number
  readonly names: Map<string, number>
}

/** What the mails looked at say of everybody in them. */
export interface Evidence {
  mails: number
  sentMails: number
  deliveredMails: number
  readonly addresses: Map<string, AddressEvidence>
  /** Addresses to which mails of mailing lists went: no owner is one of them. */
  readonly lists: Set<string>
}

export function noEvidence(): Evidence {
  return { mails: 0, sentMails: 0, deliveredMails: 0, addresses: new Map(), lists: new Set() }
}

/** Adds what the headers of one mail say. */
export function addEvidence(evidence: Evidence, { bytes }: RawMessage, place: FolderKind | undefined): void {
  const headers = readHeaders(bytes)
  if (!headers) return
  if (headers.first.has('list-id') || headers.first.has('list-post')) {
    addLists(evidence, headers)
    return
  }
  evidence.mails++
  const sender = senderOf(headers)
  const labels = headers.first.get('x-gmail-labels')
  const folder = (labels && labelKind(decodeHeader(labels))) || folderKind(headers.first.get('x-folder') ?? '') || place
  if (folder === 'sent' && sender) evidence.sentMails++
  if (sender) {
    const known = of(evidence, sender.address)
    known.from++
    if (folder === 'sent') known.sent++
    if (sender.name) known.names.set(sender.name, (known.names.get(sender.name) ?? 0) + 1)
  }
  for (const { address, name } of receiversOf(headers, sender?.address).named) {
    const known = of(evidence, address)
    known.received++
    if (name) known.names.set(name, (known.names.get(name) ?? 0) + 1)
  }
  const delivered = deliveredTo(headers.first.get('delivered-to') ?? headers.first.get('x-original-to'))
  if (!delivered) return
  evidence.deliveredMails++
  of(evidence, delivered).delivered++
}

/** The list is whom the mail went to, alone. */
function addLists({ lists }: Evidence, headers: Headers): void {
  const receivers = parseAddresses(joinedHeader(headers, 'to'))
  const only = receivers.length === 1 ? mailIdentity(receivers[0]!.address) : undefined
  if (only) lists.add(only.value)
}

function deliveredTo(raw: string | undefined): string | undefined {
  const address = raw === undefined ? undefined : parseAddresses(raw)[0]?.address
  return address === undefined ? undefined : mailIdentity(address)?.value
}

function of({ addresses }: Evidence, address: string): AddressEvidence {
  let known = addresses.get(address)
  if (!known) {
    known = { sent: 0, from: 0, received: 0, delivered: 0, names: new Map() }
    addresses.set(address, known)
  }
  return known
}
