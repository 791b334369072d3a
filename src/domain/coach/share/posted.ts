/** Something the owner published or answered in public. */
export interface Posted {
  readonly at: Date
  /** Days since 1970 in the owner's zone. */
  readonly day: number
  readonly channel: string
  readonly kind: 'post' | 'comment' | 'reaction' | 'repost' | 'article'
}

/** What stands under the owner's own name and takes a place in others' day: posts, articles, and what they pass on. */
export function isOwn({ kind }: Pick<Posted, 'kind'>): boolean {
  return kind === 'post' || kind === 'article' || kind === 'repost'
}

/** How many of these, ascending by day, fall on the last `days` days up to and with `today`. */
export function countInLast(days: number, posted: readonly Posted[], today: number): number {
  return posted.filter(({ day }) => day > today - days && day <= today).length
}
