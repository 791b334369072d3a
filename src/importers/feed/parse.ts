import { parseFeed } from 'feedsmith'
import type { Author, Feed, Item } from './feed.ts'

const parse = (text: string) => parseFeed(text)
type Parsed = ReturnType<typeof parse>
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed']

/** Reads RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed. @throws when the text is none of them or broken */
export function readFeed(text: string): Feed {
  const parsed = parse(text)
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed)
    case 'rdf':
      return fromRdf(parsed.feed)
    case 'atom':
      return fromAtom(parsed.feed)
    case 'json':
      return fromJson(parsed.feed)
  }
}

function fromRss(feed: Of<'rss'>): Feed {
  const self = feed.atom?.links?.find(({ rel }) => rel === 'self')?.href
  return {
    ...{ title: feed.title, site: feed.link, self, generator: feed.generator },
    author: personOf(feed.managingEditor) ?? named(feed.dc?.creators?.[0]),
    items: (feed.items ?? []).map(
      (item): Item => ({
        id: item.guid?.value,
        title: item.title,
        link: item.link,
        date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated,
        html: item.content?.encoded ?? item.description,
        author: named(item.dc?.creators?.[0], item.authors?.[0]) ?? personOf(item.authors?.[0]),
      }),
    ),
  }
}

function fromRdf(feed: Of<'rdf'>): Feed {
  return {
    ...{ title: feed.title, site: feed.link },
    author: named(feed.dc?.creators?.[0]),
    items: (feed.items ?? []).map(
      (item): Item => ({
        id: item.rdf?.about,
        title: item.title,
        link: item.link,
        date: item.dc?.dates?.[0],
        html: item.content?.encoded ?? item.description,
        author: named(item.dc?.creators?.[0]),
      }),
    ),
  }
}

function fromAtom(feed: Of<'atom'>): Feed {
  const page = (links: Of<'atom'>['links']) => (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href
  const self = feed.links?.find(({ rel }) => rel === 'self')?.href
  return {
    ...{ title: feed.title?.value, site: page(feed.links), self, generator: feed.generator?.text },
    author: personOf(feed.authors?.[0]),
    items: (feed.entries ?? []).map(
      (entry): Item => ({
        id: entry.id,
        title: entry.title?.value,
        link: page(entry.links),
        date: entry.published ?? entry.updated,
        html: entry.content?.value ?? entry.summary?.value,
        author: personOf(entry.authors?.[0]),
      }),
    ),
  }
}

function fromJson(feed: Of<'json'>): Feed {
  return {
    ...{ title: feed.title, site: feed.home_page_url, self: feed.feed_url },
    author: personOf(feed.authors?.[0]),
    items: (feed.items ?? []).map(
      (item): Item => ({
        id: item.id,
        title: item.title,
        link: item.url ?? item.external_url,
        date: item.date_published ?? item.date_modified,
        html: item.content_html ?? item.content_text ?? item.summary,
        author: personOf(item.authors?.[0]),
      }),
    ),
  }
}

interface Written {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly uri?: string | undefined
  readonly url?: string | undefined
}

/** Robots that send for a site are nobody's address. */
const NOBODY = /^(?:no-?reply|do-?not-?reply)@/i

function personOf(written: Written | undefined): Author | undefined {
  if (!written?.name && !written?.email) return undefined
  const mail = written.email && !NOBODY.test(written.email) ? written.email : undefined
  return { name: written.name, mail, page: written.uri ?? written.url }
}

function named(name: string | undefined, written?: Written): Author | undefined {
  if (!name) return undefined
  return { name, mail: written ? personOf(written)?.mail : undefined }
}
