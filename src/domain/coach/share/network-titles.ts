import type { PostingNetwork } from './bounds.ts'

/** Networks as their owners write them. */
export const NETWORK_TITLES: Readonly<Record<PostingNetwork, string>> = {
  linkedin: 'LinkedIn',
  x: 'X',
  facebook: 'Facebook',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
}
