import { t } from '#language/say.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { member, text } from '../json-fields.ts'
import { jsonRecords } from '../json-records.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL, type FileReader, idOf, isPossible, timeOfId } from './reading.ts'

/** Reads follower.js or following.js: bare numbers. Those who are known from elsewhere in the archive are told of, the rest is counted. */
export function follows(kind: 'follower' | 'following'): FileReader {
  const group = kind === 'follower' ? 'X: follows you' : 'X: you follow them'
  return (file, { directory }) =>
    jsonRecords(file, ['$.*'], function* ({ value }) {
      const id = idOf(member(value, kind, 'accountId')) ?? idOf(member(value, 'accountId'))
      if (!id) return yield { type: 'problem', file: file.path, reason: t('an account without its number') }
      const person = directory.listed(id)
      if (person) yield { ...person, key: stableKey(`x:${kind}`, id), groups: [group] }
      else yield { type: 'left-out', reason: 'nameless' }
    })
}

/**
 * Reads like.js. Few archives say when a post was liked and none whose it was: with a time it is something the owner did, without
 * one it is counted only.
 */
export function readLikes(file: InputFile): AsyncIterable<Imported> {
  return jsonRecords(file, ['$.*'], function* ({ value }) {
    const like = member(value, 'like') ?? value
    const id = idOf(member(like, 'tweetId'))
    if (!id) return yield { type: 'problem', file: file.path, reason: t('a like without the number of its post') }
    const at = new Date(text(member(like, 'likedAt')) ?? text(member(like, 'createdAt')) ?? '')
    // Nothing is liked before it is written.
    if (!isPossible(at) || at.getTime() + 1000 < (timeOfId(id)?.getTime() ?? 0)) return yield { type: 'left-out', reason: 'nameless' }
    yield {
      type: 'post',
      key: stableKey('x:like', id),
      at,
      channel: CHANNEL,
      kind: 'reaction',
      url: `https://x.com/i/web/status/${id}`,
    }
  })
}

/** Reads contact.js, an address book that was uploaded once: mails and numbers, and nobody's name. */
export function readContacts(file: InputFile): AsyncIterable<Imported> {
  return jsonRecords(file, ['$.*'], () => [{ type: 'left-out', reason: 'nameless' }])
}

/** Reads deleted-tweets.js: what was taken back is not told of. */
export function readDeleted(file: InputFile): AsyncIterable<Imported> {
  return jsonRecords(file, ['$.*'], () => [{ type: 'left-out', reason: 'unsent' }])
}
