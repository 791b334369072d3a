import type { Publication } from '#contract/share.ts'
import { commentWay, shareWays } from '#domain/coach/share/answer-ways.ts'
import type { PostingNetwork } from '#domain/coach/share/bounds.ts'

/** What was opened elsewhere, and is asked about: did it go out? */
export interface Deed {
  readonly how: 'commented' | 'liked' | 'shared'
  readonly network?: PostingNetwork
}

export function openPage(href: string | null | undefined): void {
  if (href) window.open(href, '_blank', 'noopener,noreferrer')
}

export const commentWayOf = ({ url, channel, person }: Publication, words: string) => commentWay({ url, channel, name: person.name }, words)

/** Where something can be passed on: the networks in use that take an address. */
export function shareWaysOf({ url, title }: Publication, inUse: readonly PostingNetwork[], mastodonHost: string | null) {
  return url === null ? [] : shareWays(new Set(inUse), { text: title ?? '', url, mastodonHost: mastodonHost ?? undefined })
}
