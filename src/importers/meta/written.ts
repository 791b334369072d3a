import { t } from '#language/say.ts'
import { type JsonObject, listOf, numberOf, objectOf } from '../json-fields.ts'
import { instantOf, nameOf, textOf } from './fields.ts'
import { isNotice } from './notices.ts'

/** One message, whichever export it stood in. */
export interface Written {
  /** Undefined where the account is gone. */
  readonly sender: string | undefined
  /** Milliseconds since 1970, as written. */
  readonly stampMs: number
  readonly text: string | undefined
  readonly hasMore: boolean
  readonly isUnsent: boolean
  /** Seconds; 0 for a call nobody took. */
  readonly callSeconds?: number
  readonly isNotice: boolean
  readonly reactions: readonly {
    readonly reaction: string | undefined
    readonly actor: string | undefined
    readonly at?: Date | undefined
  }[]
}

const ATTACHED = ['photos', 'videos', 'audio_files', 'gifs', 'files', 'sticker', 'share', 'ig_reels', 'poll', 'plan'] as const

/** A message as the archive of either network has it. */
export function parseMessage(item: JsonObject): Written | string {
  const seconds = numberOf(item.timestamp)
  // Before 2019 it was seconds.
  const stampMs = numberOf(item.timestamp_ms) ?? (seconds === undefined ? undefined : seconds * 1000)
  if (stampMs === undefined) return t('timestamp_ms of a message is no time')
  if (item.sender_name === undefined) return t('a message without sender_name')
  const sender = nameOf(item.sender_name)
  const text = textOf(item.content)
  const isCall = item.type === 'Call' || item.call_duration !== undefined
  return {
    sender,
    stampMs,
    text,
    hasMore: ATTACHED.some((name) => item[name] !== undefined && item[name] !== null),
    isUnsent: item.is_unsent === true,
    ...(isCall ? { callSeconds: item.missed === true ? 0 : (numberOf(item.call_duration) ?? 0) } : {}),
    isNotice: item.type === 'Subscribe' || item.type === 'Unsubscribe' || (text !== undefined && isNotice(text, sender ?? '')),
    reactions: listOf(item.reactions).map((each) => {
      const told = objectOf(each)
      return { reaction: textOf(told.reaction), actor: nameOf(told.actor), at: instantOf(told.timestamp) }
    }),
  }
}
