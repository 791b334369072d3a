import { t } from '#language/say.ts'
import { firstName } from '../../people/names.ts'
import { NETWORKS, type PostingNetwork } from './bounds.ts'
import { NETWORK_TITLES } from './network-titles.ts'
import { openableAddress } from './web-address.ts'

/** A place in which a word can be left. */
export interface AnswerWay {
  readonly label: string
  readonly href: string
  /** The words stand there already; else they are to be pasted. */
  readonly isFilled: boolean
}

/** Where something was found, and whose it is. */
export interface Found {
  readonly url: string | null
  readonly channel: string
  readonly name: string | null
}

/** Composers take no more, characters; a longer address is cut by browsers anyway. */
const LONGEST = 1500

/**
 * Where to comment on something, with the words filled in where its network allows it: a reply on X does. Everywhere else its own page
 * is opened. Undefined when the source gave no address.
 */
export function commentWay({ url, channel, name }: Found, words: string): AnswerWay | undefined {
  const page = openableAddress(url)
  if (!page) return undefined
  const tweet = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/[^/]+\/status\/(\d+)/.exec(page)?.[1]
  if (tweet)
    return {
      label: t('Comment {place}', { place: t('on {network}', { network: 'X' }) }),
      href: `https://x.com/intent/post?in_reply_to=${tweet}&text=${encodeURIComponent(words.slice(0, LONGEST))}`,
      isFilled: true,
    }
  return { label: t('Comment {place}', { place: placeOf(channel, name) }), href: page, isFilled: false }
}

/** "on LinkedIn", "on Jonas’s site". */
export function placeOf(channel: string, name: string | null): string {
  const title = NETWORK_TITLES[channel as PostingNetwork]
  if (title) return t('on {network}', { network: title })
  return name ? t('on {name}’s site', { name: firstName(name) }) : t('on its own page')
}

/** A word of one's own with something to look at, ready to go out. */
export interface Composed {
  readonly text: string
  readonly url?: string | null
  /** `social.example`: where the owner is at home on Mastodon, if known. */
  readonly mastodonHost?: string | undefined
}

/**
 * A network's own composer, filled in as far as it takes it: LinkedIn and Facebook take an address only (LinkedIn's feed takes a text),
 * Mastodon is many places, so there is none while the owner's own is not known.
 */
export function composerWay(network: PostingNetwork, { text, url, mastodonHost }: Composed): AnswerWay | undefined {
  const [words, page] = [text.slice(0, LONGEST), openableAddress(url)]
  const both = encodeURIComponent([words, page].filter(Boolean).join(' '))
  const label = t('Open on {network}', { network: NETWORK_TITLES[network] })
  switch (network) {
    case 'linkedin':
      return page
        ? { label, href: `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(page)}`, isFilled: words === '' }
        : { label, href: `https://www.linkedin.com/feed/?shareActive=true&text=${encodeURIComponent(words)}`, isFilled: true }
    case 'x':
      return {
        label,
        href: `https://x.com/intent/post?text=${encodeURIComponent(words)}${page ? `&url=${encodeURIComponent(page)}` : ''}`,
        isFilled: true,
      }
    case 'facebook':
      return page
        ? { label, href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(page)}`, isFilled: words === '' }
        : { label, href: 'https://www.facebook.com/', isFilled: false }
    case 'bluesky':
      return { label, href: `https://bsky.app/intent/compose?text=${both}`, isFilled: true }
    case 'mastodon':
      return mastodonHost ? { label, href: `https://${mastodonHost}/share?text=${both}`, isFilled: true } : undefined
  }
}

/** Composers for passing something on, in the order of the networks; only those in use. */
export function shareWays(inUse: ReadonlySet<string>, composed: Composed): readonly (AnswerWay & { readonly network: PostingNetwork })[] {
  return NETWORKS.filter((network) => inUse.has(network)).flatMap((network) => {
    const way = composerWay(network, composed)
    return way ? [{ network, ...way }] : []
  })
}

/** The instance in a Mastodon handle: `ada@social.example`, or a page `social.example/@ada`. */
export function mastodonHostOf(keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const host =
      /^handle:mastodon:[^@]+@([a-z0-9.-]+\.[a-z]{2,})$/.exec(key)?.[1] ?? /^web:([a-z0-9.-]+\.[a-z]{2,})\/@[^/]+$/.exec(key)?.[1]
    if (host) return host
  }
  return undefined
}
