import { type PlainPhrase, t } from '#language/say.ts'

/** What Tend makes of the lists of a source in which somebody stands. */
const GROUPS = [
  'LinkedIn: you follow them',
  'X: you follow them',
  'X: follows you',
  'Mastodon: you follow them',
  'Mastodon: follows you',
  'Bluesky: you follow them',
  'Flickr: you follow them',
  'Flickr: follows you',
  'Facebook: you follow them',
  'Facebook: follows you',
  'Facebook: family',
  'Facebook: partner',
  'Instagram: you follow them',
  'Instagram: follows you',
  'Instagram: close friends',
  'Instagram: you asked to follow them',
  'Instagram: asked to follow you',
  'Telegram contacts',
  'Telegram: often called',
  'Telegram: often written to',
] as const satisfies readonly PlainPhrase[]

/** Those that name something beside it. */
export const WORKED_AT_TOO = 'LinkedIn: you work or worked at {what} too'
export const KEEP_IN_TOUCH = 'Keep in touch: {what}'
type GroupOfSomething = typeof WORKED_AT_TOO | typeof KEEP_IN_TOUCH

/** A group as it is kept: the same in every language, so that importing again in another adds no second one. */
export const groupOf = (group: GroupOfSomething, what: string): string => group.replace('{what}', () => what)

/** A group for its reader: Tend's own in their language, others as the source calls them. */
export function groupInWords(kept: string): string {
  const own = GROUPS.find((group) => group === kept)
  if (own) return t(own)
  for (const group of [WORKED_AT_TOO, KEEP_IN_TOUCH] as const) {
    const [before = '', after = ''] = group.split('{what}')
    if (kept.length > before.length + after.length && kept.startsWith(before) && kept.endsWith(after))
      return t(group, { what: kept.slice(before.length, kept.length - after.length) })
  }
  return kept
}
