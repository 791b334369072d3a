import { type Imported, OWNER, type Party } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { jsonRecords } from '../json-records.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { TEXT_LENGTH } from './notes.ts'
import { CHANNEL, CROWD, type Reading } from './reading.ts'
import { parseTweet, type Tweet } from './tweet.ts'
import { unescapeText } from './written.ts'

/**
 * Reads tweets.js (`tweet.js` until 2022) and community-tweet.js: every post is something the owner published; one that answers,
 * mentions or passes on somebody is also contact with them.
 *
 * @source fixtures/archive/data/tweets.js, invented people in the shape of an archive of 2023
 */
export function readTweets(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return jsonRecords(file, ['$.*'], function* ({ value }) {
    const tweet = parseTweet(value)
    if ('reason' in tweet) yield { type: 'problem', file: file.path, reason: tweet.reason }
    else {
      yield post(tweet, reading)
      yield* contact(tweet, reading)
    }
  })
}

function post(tweet: Tweet, { directory, notes }: Reading): Imported {
  const short = unescapeText(tweet.text)
  const whole = (notes.wholeOf(tweet.at, short) ?? short).slice(0, TEXT_LENGTH).toWellFormed()
  const { replyTo } = tweet
  // To answer oneself is to write on.
  const isAnswer = replyTo && !directory.isOwn(replyTo.id)
  return {
    type: 'post',
    key: stableKey('x:post', tweet.id),
    at: tweet.at,
    channel: CHANNEL,
    kind: tweet.repostOf ? 'repost' : isAnswer ? 'comment' : 'post',
    ...(whole ? { text: whole } : {}),
    url: `https://x.com/i/web/status/${tweet.id}`,
  }
}

function* contact(tweet: Tweet, { directory }: Reading): Generator<Imported> {
  const others = new Map<string, Party>()
  for (const named of tweet.met) {
    if (directory.isOwn(named.id) || (named.handle && directory.isOwnHandle(named.handle))) continue
    const party = directory.party(named)
    if (party) others.set(party.identities[0]!.value, party)
  }
  if (others.size === 0) return
  if (others.size > CROWD) return yield { type: 'left-out', reason: 'crowd' }
  const kind = tweet.repostOf ? 'reaction' : 'comment'
  const snippet = kind === 'comment' ? snippetOf(tweet.text) : undefined
  yield {
    type: 'interaction',
    key: stableKey(`x:${kind}`, tweet.id),
    at: tweet.at,
    kind,
    channel: CHANNEL,
    from: OWNER,
    to: [...others.values()],
    audience: others.size,
    ...(snippet ? { snippet } : {}),
  }
}
