/** How often somebody means to publish on one network: enough to be remembered, not enough to be tired of. */
export interface Bounds {
  /** Posts a week below which one is forgotten, and at which one does best. */
  readonly floorAWeek: number
  readonly aimAWeek: number
  /** Posts in any seven days beyond which people turn away. */
  readonly ceilingAWeek: number
  /** Hours between two posts, so that one does not take the other's readers. */
  readonly spacingHours: number
}

export const NETWORKS = ['linkedin', 'x', 'facebook', 'mastodon', 'bluesky'] as const
export type PostingNetwork = (typeof NETWORKS)[number]

/**
 * Defaults that the owner's own figures override. The evidence is observational, by vendors and mostly of brands: sane, not proven.
 * Mastodon and Bluesky are taken as slower Xs: nobody has measured them.
 * @source docs/coach/share.md
 */
export const DEFAULT_BOUNDS: Readonly<Record<PostingNetwork, Bounds>> = {
  linkedin: { floorAWeek: 1, aimAWeek: 2.5, ceilingAWeek: 5, spacingHours: 20 },
  x: { floorAWeek: 3, aimAWeek: 7, ceilingAWeek: 28, spacingHours: 3 },
  facebook: { floorAWeek: 12 / 52, aimAWeek: 1.5, ceilingAWeek: 7, spacingHours: 24 },
  mastodon: { floorAWeek: 1, aimAWeek: 3, ceilingAWeek: 14, spacingHours: 6 },
  bluesky: { floorAWeek: 1, aimAWeek: 3, ceilingAWeek: 14, spacingHours: 6 },
}

export function isPostingNetwork(channel: string): channel is PostingNetwork {
  return (NETWORKS as readonly string[]).includes(channel)
}
