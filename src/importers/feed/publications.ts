import { openableAddress } from '#domain/coach/share/web-address.ts'
import { handleIdentity, hiddenIdentity, type Identity, mailIdentity, webIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { unique } from '../contact.ts'
import type { Imported, Party, PublicationRecord } from '../importer.ts'
import { parseMailDate } from '../mail/dates.ts'
import { stripMarkup } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import type { Author, Feed, Item } from './feed.ts'

const TEXT_LENGTH = 500
const TITLE_LENGTH = 300
/** A feed holds the newest; one with more is a whole archive or an attack. */
export const MOST_ITEMS = 5000

/** What a feed tells, item by item, with a problem for each that cannot be used. */
export function* publicationsOf(feed: Feed, file: string): Generator<Imported> {
  const site = openableAddress(feed.site) ?? openableAddress(feed.self)
  const channel = channelOf(feed, site)
  const isByMany = new Set(feed.items.flatMap(({ author }) => author?.name ?? [])).size > 1
  for (const item of feed.items.slice(0, MOST_ITEMS)) {
    const date = item.date === undefined ? undefined : parseMailDate(item.date)
    const author = isByMany ? oneOfMany(feed, item, site) : soleAuthor(feed, item, site)
    if (!date) yield { type: 'problem', file, reason: t('an item without a date that can be read') }
    else if (!author) yield { type: 'problem', file, reason: t('an item of which neither site nor author is told') }
    else yield publicationOf(item, { author, channel, site, feed, ...date })
  }
  if (feed.items.length > MOST_ITEMS)
    yield { type: 'problem', file, reason: t('{n} items, of which the first {most} are read', { n: feed.items.length, most: MOST_ITEMS }) }
}

interface About {
  readonly author: Party
  readonly channel: string
  readonly site: string | undefined
  readonly feed: Feed
  readonly at: Date
  readonly precision: 'instant' | 'wall'
}

function publicationOf(item: Item, { author, channel, site, feed, at, precision }: About): PublicationRecord {
  const url = openableAddress(item.link, site) ?? openableAddress(item.id)
  const [title, text] = [plain(item.title, TITLE_LENGTH), plain(item.html, TEXT_LENGTH)]
  return {
    type: 'publication',
    key: stableKey('feed', site ?? feed.title, item.id ?? item.link ?? `${item.title} ${item.date}`),
    ...{ at, precision, channel, author },
    ...(title ? { title } : {}),
    ...(text ? { text } : {}),
    ...(url ? { url } : {}),
  }
}

/** Without markup, on one line, cut at a word. */
function plain(written: string | undefined, length: number): string | undefined {
  const line = stripMarkup(written ?? '')
    .replace(/[\s\u0000-\u001f]+/g, ' ')
    .trim()
  if (line.length <= length) return line || undefined
  const cut = line.slice(0, length - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 60)).toWellFormed()}…`
}

const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)linkedin\.com$/, 'linkedin'],
  [/(?:^|\.)(?:x|twitter)\.com$/, 'x'],
  [/(?:^|\.)facebook\.com$/, 'facebook'],
  [/^bsky\.app$/, 'bluesky'],
]

function channelOf({ generator }: Feed, site: string | undefined): string {
  const url = site ? new URL(site) : undefined
  if (/^mastodon\b/i.test(generator ?? '') || (url && MASTODON_PAGE.test(url.pathname))) return 'mastodon'
  return (url && HOSTS.find(([host]) => host.test(url.hostname))?.[1]) ?? 'web'
}

const MASTODON_PAGE = /^\/@[^/]+\/?$/

/** A site of one author is that author's; the address of its front page is theirs as well. */
function soleAuthor(feed: Feed, item: Item, site: string | undefined): Party | undefined {
  const author = item.author ?? feed.author
  const front = site && new URL(site).origin
  const identities = unique([
    site ? webIdentity(site) : undefined,
    front ? webIdentity(front) : undefined,
    ...mastodonOf(site),
    ...told(author),
  ])
  const name = author?.name ?? feed.title
  return identities.length > 0 ? { identities, ...(name ? { name: plain(name, 200)! } : {}) } : undefined
}

/** Of a site that many write for, only what is told of the one counts; their name is theirs within the site. */
function oneOfMany(feed: Feed, { author }: Item, site: string | undefined): Party | undefined {
  const who = author ?? feed.author
  const identities = unique([
    ...told(who),
    who?.name
      ? hiddenIdentity('feed', (site?.replace(/^https?:\/\//, '') ?? feed.title ?? '').slice(0, 500), who.name.slice(0, 200))
      : undefined,
  ])
  return identities.length > 0 ? { identities, ...(who?.name ? { name: plain(who.name, 200)! } : {}) } : undefined
}

function told(author: Author | undefined): (Identity | undefined)[] {
  return [author?.page ? webIdentity(author.page) : undefined, author?.mail ? mailIdentity(author.mail) : undefined]
}

/** `https://social.example/@ada` is also the handle `ada@social.example`. */
function mastodonOf(site: string | undefined): (Identity | undefined)[] {
  const url = site ? new URL(site) : undefined
  if (!url || !MASTODON_PAGE.test(url.pathname)) return []
  return [handleIdentity('mastodon', `${url.pathname.replace(/^\/@|\/$/g, '')}@${url.hostname}`)]
}
