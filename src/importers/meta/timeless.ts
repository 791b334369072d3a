import { type PlainPhrase, t } from '#language/say.ts'

const REASONS = {
  post: 'the time of a post is none we can read',
  comment: 'the time of a comment is none we can read',
  reaction: 'the time of a reaction is none we can read',
} as const satisfies Record<string, PlainPhrase>
/** What the owner published there. */
export type Timeless = keyof typeof REASONS

/** Why something that was published is not read. */
export const timeless = (kind: Timeless): string => t(REASONS[kind])
