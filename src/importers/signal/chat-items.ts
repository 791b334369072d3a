import { isObject, member, text } from '../json-fields.ts'

/** What one item of a chat is, as far as it is kept or counted. */
export type Told =
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'call'; readonly isOut: boolean }
  | { readonly type: 'notice' }
  | { readonly type: 'unsent' }

/** Items that are something sent, with where their words stand. */
const SENT: readonly (readonly [string, readonly string[]])[] = [
  ['standardMessage', ['text', 'body']],
  ['directStoryReplyMessage', ['textReply', 'text', 'body']],
  ['poll', ['question']],
  ['contactMessage', []],
  ['stickerMessage', []],
  ['viewOnceMessage', []],
  ['paymentNotification', ['note']],
  ['giftBadge', []],
]

/** Tells what an item is; undefined for one of a kind that is not known. */
export function tellItem(item: unknown): Told | undefined {
  if (member(item, 'remoteDeletedMessage') !== undefined || member(item, 'adminDeletedMessage') !== undefined) return { type: 'unsent' }
  const update = member(item, 'updateMessage')
  if (update !== undefined) return tellUpdate(update, item)
  const sent = SENT.find(([name]) => member(item, name) !== undefined)
  if (!sent) return undefined
  const [name, place] = sent
  return { type: 'message', text: (place.length > 0 && text(member(item, name, ...place))) || '' }
}

/** Of all that happens in a chat only calls that were taken are contact. What the format leaves out is its first value. */
function tellUpdate(update: unknown, item: unknown): Told {
  const call = member(update, 'individualCall')
  if (isObject(call)) {
    const state = text(call.state) ?? 'ACCEPTED'
    if (!/^(?:ACCEPTED|UNKNOWN_STATE|0|1)$/.test(state)) return { type: 'notice' }
    return { type: 'call', isOut: /^(?:OUTGOING|2)$/.test(text(call.direction) ?? '') }
  }
  const groupCall = member(update, 'groupCall')
  if (isObject(groupCall) && /^(?:JOINED|ACCEPTED|2|4)$/.test(text(groupCall.state) ?? ''))
    return { type: 'call', isOut: member(item, 'outgoing') !== undefined }
  return { type: 'notice' }
}
