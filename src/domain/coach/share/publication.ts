import type { Known } from '../known.ts'

/** Something a connection published. */
export interface Publication {
  readonly id: string
  /** Days since 1970 in the owner's zone. */
  readonly day: number
  readonly at: Date
  /** 'web' for a site of their own, else the network. */
  readonly channel: string
  readonly title: string | null
  readonly text: string | null
  /** Always http or https. */
  readonly url: string | null
  /** As the source names who published it. */
  readonly authorName: string | null
  readonly author: string
  /** Whose it is, where that is known. */
  readonly known: Known | null
}

/** One that is known to be somebody's, with why it is shown. */
export type Made = Publication & { readonly known: Known; readonly reason: string }

/** What the owner can do with one. */
export const MARKS = ['commented', 'liked', 'shared', 'not-for-me'] as const
export type PublicationMark = (typeof MARKS)[number]
