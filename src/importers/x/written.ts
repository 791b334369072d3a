import { listOf, member, text } from '../json-fields.ts'

/** A post has a handful of links; more are none that anybody wrote. */
const MOST_LINKS = 50

/**
 * A text with the addresses its short links stand for; still with `&amp;` for `&`, as X writes every text.
 * @param links  `urls` of a post (`expanded_url`), a long post or a message (`expanded`)
 */
export function withLinks(written: string, links: unknown): string {
  let whole = written
  for (const link of listOf(links).slice(0, MOST_LINKS)) {
    const short = text(member(link, 'url')) ?? text(member(link, 'shortUrl'))
    const long = text(member(link, 'expanded_url')) ?? text(member(link, 'expanded')) ?? text(member(link, 'expandedUrl'))
    if (short && long && short.length > 8) whole = whole.replaceAll(short, () => long)
  }
  return whole
}

/** `&amp;lt;` is `&lt;` in the text as it was written: once, and no more than X escapes. */
export function unescapeText(written: string): string {
  return written.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ESCAPED[entity] ?? entity)
}

const ESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
