import type { PlainPhrase } from '#language/say.ts'
import type { IconName } from '../components/Icon.tsx'
import type { NavPage } from '../pages/index.ts'

/** Something that a page does, found by its words. To add one: a line here. */
export interface PaletteDeed {
  readonly title: PlainPhrase
  /** Other words for it, with commas between. */
  readonly also: PlainPhrase
  readonly to: NavPage['to'] | '/events/plan'
  /** The part of the page. */
  readonly hash?: string
  readonly icon: IconName
}

export const DEEDS: readonly PaletteDeed[] = [
  { title: 'Bring in an archive', also: 'import, mail, upload, LinkedIn, file^palette', to: '/import', icon: 'bring' },
  { title: 'Export everything', also: 'backup, download, zip, data^palette', to: '/settings', hash: 'data', icon: 'bring' },
  { title: 'Delete everything', also: 'remove, erase^palette', to: '/settings', hash: 'data', icon: 'settings' },
  { title: 'Plan an evening', also: 'event, invite, supper, party^palette', to: '/events/plan', icon: 'calendar' },
  { title: 'Write something to publish', also: 'post, draft, publish^palette', to: '/share', icon: 'pen' },
  { title: 'Introduce two people', also: 'introduction, introduce^palette', to: '/network', icon: 'join' },
  { title: 'Choose light or dark', also: 'theme, dark, light, look, colours^palette', to: '/settings', hash: 'look', icon: 'settings' },
  { title: 'Choose the language', also: 'German, English, Deutsch^palette', to: '/settings', hash: 'look', icon: 'settings' },
  {
    title: 'Go away for a while',
    also: 'holiday, vacation, pause, away, days off^palette',
    to: '/settings',
    hash: 'days',
    icon: 'settings',
  },
  { title: 'Say who you are', also: 'my name, address, owner, time zone^palette', to: '/settings', hash: 'you', icon: 'settings' },
]
