import { isListAddress, isRobotAddress } from '#domain/people/robots.ts'
import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import { type InteractionRecord, type LeftOut, OWNER, type Problem, type ReadOptions } from '../importer.ts'
import { automationInHeaders, isBulkText, isListMail } from './automation.ts'
import { readBody } from './body.ts'
import { isHangouts, readChat } from './chat.ts'
import { decodeHeader } from './encoded-words.ts'
import { fingerprint } from './fingerprint.ts'
import { type FolderKind, folderKind, labelKind } from './folder.ts'
import { type Headers, headerText, readHeaders } from './headers.ts'
import { snippetOf, textAndSignature } from './new-text.ts'
import { type MailParty, type Receivers, receiversOf, senderOf } from './parties.ts'
import { sentAt } from './sent-at.ts'
import { signedWith } from './signed-with.ts'
import type { RawMessage } from './split-mbox.ts'
import { messageId, threadBySubject, threadOf } from './thread.ts'

/** To more than this many it is no contact with any one of them. */
const CROWD = 10

/** Where a mail lies. */
export interface Place {
  readonly file: string
  /** What the names of its folders and its flags say. */
  readonly folder: FolderKind | undefined
}

/**
 * One mail as a record, or why it is none: left out with the reason, or a problem with the line on which it begins.
 * @param options  `me`, keys of the owner's own identities: what they wrote is never taken for a bulk mail
 */
export function readMessage(raw: RawMessage, place: Place, options: ReadOptions): InteractionRecord | LeftOut | Problem {
  const headers = readHeaders(raw.bytes)
  if (!headers) return problem(raw, place, t('expected the headers of a mail to end within 1 MB, they did not'))
  const folder = mailFolder(headers, place)
  const left = leftOutByFolder(folder)
  if (left) return leftOut(left)
  const sender = senderOf(headers)
  if (folder === 'chat' || isHangouts(headers)) return readChat(raw, headers, sender)
  if (!sender && folder !== 'sent') return problem(raw, place, t('expected an address in From, none came'))
  const isOwn = isOwners(sender, folder, options.me)
  const subject = headerText(headers, 'subject')
  const automation = automationInHeaders(headers, sender?.address, subject)
  if (automation) return leftOut(automation)
  const receivers = receiversOf(headers, sender?.address)
  const audience = leftOutByReceivers(receivers, headers, isOwn || folder === 'sent')
  if (audience) return leftOut(audience)
  const { text, isCalendar } = readBody(raw.bytes, headers)
  if (isCalendar) return leftOut('robot')
  if (
    isListMail(
      subject,
      receivers.named.map(({ address }) => address),
      text,
    )
  )
    return leftOut('list')
  if (!isOwn && isBulkText(headers, subject, text)) return leftOut('list')
  return record(raw, headers, isOwn && folder === 'sent', sender, receivers, subject, text, options)
}

function record(
  { separator }: RawMessage,
  headers: Headers,
  isSent: boolean,
  sender: MailParty | undefined,
  receivers: Receivers,
  subject: string,
  text: string,
  options: ReadOptions,
): InteractionRecord {
  const date = sentAt(headers, separator)
  const { newText, below } = textAndSignature(text, sender && `${sender.name ?? ''} ${sender.address.split('@')[0]}`)
  const snippet = snippetOf(newText)
  const signed = sender ? signedWith(below, sender.name, sender.address, options.country) : []
  const people = receivers.named.filter(({ address }) => !isListAddress(address) && !isRobotAddress(address))
  const alsoKey = messageId(headers.first.get('message-id'))
  const thread = threadOf(headers) ?? threadBySubject(subject, date?.at)
  const replyTo = messageId(headers.first.get('in-reply-to'))
  return {
    type: 'interaction',
    key: fingerprint(sender?.address ?? OWNER, date?.at, subject, text),
    ...(alsoKey && { alsoKey }),
    at: date?.at,
    ...(date?.precision === 'wall' && { precision: 'wall' }),
    kind: 'mail',
    channel: 'mail',
    from: sender ? { ...partyOf(sender), ...(signed.length > 0 && { signed }) } : OWNER,
    to: receivers.count === 0 ? [OWNER] : people.map(partyOf),
    audience: Math.max(1, receivers.count),
    ...(subject && { subject }),
    ...(snippet && { snippet }),
    ...(thread && { thread }),
    ...(replyTo && { replyTo }),
    ...actsOf(newText, subject, date, options),
    ...(isSent && { sent: true }),
  }
}

/**
 * Did the owner write it? Once their addresses are known these tell; a folder of sent mail tells where none is. It also holds what
 * assistants wrote from their own address, and that is not the owner's word.
 */
function isOwners(sender: MailParty | undefined, folder: FolderKind | undefined, me: ReadonlySet<string>): boolean {
  if (sender !== undefined && me.has(`mail:${sender.address}`)) return true
  return folder === 'sent' && (sender === undefined || ![...me].some((key) => key.startsWith('mail:')))
}

function mailFolder({ first }: Headers, place: Place): FolderKind | undefined {
  const labels = first.get('x-gmail-labels')
  const folder = first.get('x-folder')
  return (labels && labelKind(decodeHeader(labels))) || (folder && folderKind(folder)) || place.folder
}

function leftOutByFolder(folder: FolderKind | undefined): LeftOut['reason'] | undefined {
  switch (folder) {
    case 'draft':
      return 'draft'
    case 'trash':
      return 'trash'
    case 'junk':
    case 'promotions':
      return 'advertising'
    default:
      return undefined
  }
}

/** Without any receiver it came by a hidden copy: to the owner, and with "undisclosed" to who knows how many. */
function leftOutByReceivers({ named, count }: Receivers, { first }: Headers, wentOut: boolean): LeftOut['reason'] | undefined {
  if (count > CROWD) return 'crowd'
  if (count === 0)
    return wentOut ? 'empty' : /undisclosed|suppressed|\ball\b/i.test(`${first.get('to')} ${first.get('x-to')}`) ? 'crowd' : undefined
  if (named.every(({ address }) => isListAddress(address))) return 'list'
  return named.every(({ address }) => isRobotAddress(address) || isListAddress(address)) ? 'robot' : undefined
}

function partyOf({ identities, name }: MailParty) {
  return name === undefined ? { identities } : { identities, name }
}

function leftOut(reason: LeftOut['reason']): LeftOut {
  return { type: 'left-out', reason }
}

function problem({ line }: RawMessage, { file }: Place, reason: string): Problem {
  return { type: 'problem', file, line, reason }
}
