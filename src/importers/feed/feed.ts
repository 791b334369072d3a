/** One feed as all formats tell it; what a feed leaves out is undefined. Everything as written: addresses may be relative, dates odd. */
export interface Feed {
  readonly title?: string | undefined
  /** The page the feed belongs to, and where it was fetched from. */
  readonly site?: string | undefined
  readonly self?: string | undefined
  readonly generator?: string | undefined
  readonly author?: Author | undefined
  readonly items: readonly Item[]
}

export interface Author {
  readonly name?: string | undefined
  readonly mail?: string | undefined
  readonly page?: string | undefined
}

export interface Item {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly link?: string | undefined
  readonly date?: string | undefined
  readonly html?: string | undefined
  readonly author?: Author | undefined
}
