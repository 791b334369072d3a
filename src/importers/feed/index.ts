import { t } from '#language/say.ts'
import { isMediaName } from '../describe-file.ts'
import { isOfTakeout } from '../google-takeout.ts'
import type { Imported, Importer } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { decodeText } from '../text.ts'
import { publicationsOf } from './publications.ts'

/** Feeds are tens of kilobytes; the largest whole archives of a site stay below this. */
const LIMIT_BYTES = 16 * 1024 * 1024
const HEAD_BYTES = 4096

export const feed: Importer = {
  id: 'feed',
  title: 'Feed',
  steps: [
    'Open the site of somebody you know and look for RSS, Atom or Feed, often at the bottom; many answer at /feed, /rss.xml or /feed.json.',
    'On Mastodon, add .rss to the address of their profile.',
    'Save what opens as a file and drop it here; a newer one of the same site adds what is new.',
  ],
  recognise,
  read,
}

/** Looking into more files would take minutes; who gives a feed of any name gives it among few. */
const MOST_LOOKED_INTO = 500

async function recognise(input: Input): Promise<readonly string[]> {
  const named = input.files.filter(({ path }) => /\.(?:rss|atom|rdf|xml)$|feed[^/]*\.json$/i.test(path))
  const others = input.files.filter((file) => /\.json$/i.test(file.path) || (file.onDisk && !isMediaName(file.path)))
  const candidates = new Set([...named.slice(0, MOST_LOOKED_INTO), ...(others.length <= MOST_LOOKED_INTO ? others : [])])
  const found: string[] = []
  for (const file of candidates) if (!isOfTakeout(`${input.path}/${file.path}`) && (await isFeed(file))) found.push(file.path)
  return found
}

async function isFeed(file: InputFile): Promise<boolean> {
  const head = decodeFeed(await file.head(HEAD_BYTES)).replace(/^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*/i, '')
  if (/^<rss\b/i.test(head)) return true
  if (/^<(?:\w+:)?feed\b[^>]*http:\/\/www\.w3\.org\/2005\/Atom/i.test(head)) return true
  if (/^<rdf:RDF\b[^>]*http:\/\/(?:purl\.org\/rss\/1\.0|my\.netscape\.com\/rdf)/i.test(head)) return true
  return head.startsWith('{') && /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org\\?\/version/i.test(head)
}

async function* read(input: Input): AsyncGenerator<Imported> {
  // The library knows every dialect and is large: it is loaded where a feed is read.
  const { readFeed } = await import('./parse.ts')
  yield { type: 'part', title: t('Publications') }
  for (const file of input.files) {
    const bytes = await wholeFile(file)
    if (!bytes) {
      yield {
        type: 'problem',
        file: file.path,
        reason: t('a feed of at most {n} MB was expected, this one is larger', { n: LIMIT_BYTES / 1024 / 1024 }),
      }
      continue
    }
    try {
      yield* publicationsOf(readFeed(decodeFeed(bytes)), file.path)
    } catch {
      yield { type: 'problem', file: file.path, reason: t('a whole feed was expected; this one is cut off or broken') }
    }
  }
}

async function wholeFile(file: InputFile): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LIMIT_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The encoding that XML declares wins over guessing. */
function decodeFeed(bytes: Buffer): string {
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.:-]+)["']/i.exec(bytes.subarray(0, 200).toString('latin1'))?.[1]
  if (!declared || /^utf-?8$/i.test(declared)) return decodeText(bytes)
  try {
    return new TextDecoder(declared).decode(bytes)
  } catch {
    return decodeText(bytes)
  }
}
