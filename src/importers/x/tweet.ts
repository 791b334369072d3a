import { t } from '#language/say.ts'
import { listOf, member, text } from '../json-fields.ts'
import type { Named } from './directory.ts'
import { idOf, isPossible, timeOfId } from './reading.ts'
import { withLinks } from './written.ts'

/** One post of the owner. */
export interface Tweet {
  readonly id: string
  readonly at: Date
  /** As written, with whole links, still with `&amp;`. */
  readonly text: string
  /** Whose post this passes on. */
  readonly repostOf?: string
  readonly replyTo?: Named
  /** Everybody the post names, the author of a reposted one among them. */
  readonly named: readonly Named[]
  /** To whom it is said: who is answered, then who is mentioned; for a repost its author. */
  readonly met: readonly Named[]
}

/** What is wrong with an item that is no post. */
export interface NoTweet {
  readonly reason: string
}

/** A post, from the wrapped form of today and the bare one of before 2020. */
export function parseTweet(value: unknown): Tweet | NoTweet {
  const tweet = member(value, 'tweet') ?? value
  const id = idOf(member(tweet, 'id_str')) ?? idOf(member(tweet, 'id'))
  if (!id) return { reason: t('a post without its number') }
  const at = timeOf(text(member(tweet, 'created_at')), id)
  if (!at) return { reason: t('created_at is not a time we can read') }
  const written = text(member(tweet, 'full_text')) ?? text(member(tweet, 'text')) ?? ''
  const repostOf = /^RT @(\w{1,30}):/.exec(written)?.[1]
  const mentions = listOf(member(tweet, 'entities', 'user_mentions')).map(mentioned)
  const replyTo = answered(tweet)
  const author = repostOf && (mentions.find(({ handle }) => handle?.toLowerCase() === repostOf.toLowerCase()) ?? { handle: repostOf })
  return {
    id,
    at,
    text: withLinks(written, member(tweet, 'entities', 'urls')),
    ...(repostOf ? { repostOf } : {}),
    ...(replyTo ? { replyTo } : {}),
    named: replyTo ? [replyTo, ...mentions] : mentions,
    met: author ? [author] : replyTo ? [replyTo, ...mentions] : mentions,
  }
}

function mentioned(mention: unknown): Named {
  return named(idOf(member(mention, 'id_str')) ?? idOf(member(mention, 'id')), member(mention, 'screen_name'), member(mention, 'name'))
}

function answered(tweet: unknown): Named | undefined {
  const id = idOf(member(tweet, 'in_reply_to_user_id_str')) ?? idOf(member(tweet, 'in_reply_to_user_id'))
  const found = named(id, member(tweet, 'in_reply_to_screen_name'), undefined)
  return found.id || found.handle ? found : undefined
}

function named(id: string | undefined, handle: unknown, name: unknown): Named {
  const [shownHandle, shownName] = [text(handle), text(name)]
  return {
    ...(id ? { id } : {}),
    ...(shownHandle && /^\w{1,30}$/.test(shownHandle) ? { handle: shownHandle } : {}),
    ...(shownName ? { name: shownName.slice(0, 200) } : {}),
  }
}

const WRITTEN = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}) (\d{4})$/

/** `Sat Feb 18 12:33:11 +0000 2023`, or ISO. A time before the network existed gives way to the one that the number holds. */
function timeOf(written: string | undefined, id: string): Date | undefined {
  const parts = WRITTEN.exec(written ?? '')
  const at = parts ? new Date(`${parts[2]} ${parts[1]} ${parts[5]} ${parts[3]} ${parts[4]}`) : new Date(written ?? '')
  return isPossible(at) ? at : timeOfId(id)
}
