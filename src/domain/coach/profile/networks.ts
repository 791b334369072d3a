import type { Phrase } from '#language/say.ts'

/** What a whole profile has. */
export const PROFILE_FIELDS = ['photo', 'headline', 'summary', 'position', 'link'] as const
export type ProfileField = (typeof PROFILE_FIELDS)[number]

export const FIELD_TITLES = {
  photo: 'Photo',
  headline: 'Headline',
  summary: 'Summary',
  position: 'Current position',
  link: 'Link',
} as const satisfies Record<ProfileField, Phrase>

/** One network: which fields it has a place for, and the page on which each is changed. */
interface ProfileNetwork {
  readonly fields: readonly ProfileField[]
  readonly settings: string
}

const NETWORKS: Readonly<Record<string, ProfileNetwork>> = {
  linkedin: { fields: PROFILE_FIELDS, settings: 'https://www.linkedin.com/in/me/' },
  x: { fields: ['photo', 'summary', 'link'], settings: 'https://x.com/settings/profile' },
  facebook: { fields: ['photo', 'summary', 'position', 'link'], settings: 'https://www.facebook.com/me/about' },
  instagram: { fields: ['photo', 'summary', 'link'], settings: 'https://www.instagram.com/accounts/edit/' },
  bluesky: { fields: ['photo', 'summary'], settings: 'https://bsky.app/settings' },
}
/** Instances of Mastodon and the like differ in address: there is no page to link to. */
const OTHER: ProfileNetwork = { fields: ['photo', 'summary', 'link'], settings: '' }

export function profileNetwork(channel: string): ProfileNetwork {
  return NETWORKS[channel] ?? OTHER
}
