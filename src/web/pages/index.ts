import type { Status } from '#contract/status.ts'
import type { PlainPhrase } from '#language/say.ts'
import type { IconName } from '../components/Icon.tsx'

/** A page that stands in the navigation. To add one: its folder, a line here, its route in router.tsx. */
export interface NavPage {
  readonly to:
    | '/'
    | '/review'
    | '/people'
    | '/ask'
    | '/share'
    | '/events'
    | '/network'
    | '/ready'
    | '/duplicates'
    | '/profile'
    | '/import'
    | '/settings'
  readonly title: PlainPhrase
  readonly icon: IconName
  /** Pressed after `g`. */
  readonly key: string
  /** Pages of one group stand together; a short rule parts the groups. */
  readonly group: 'daily' | 'network' | 'keeping'
  readonly count?: (status: Status) => number
}

export const NAV_PAGES: readonly NavPage[] = [
  { to: '/', title: 'Today', icon: 'today', key: 't', group: 'daily', count: (status) => status.today },
  { to: '/review', title: 'Review', icon: 'clock', key: 'r', group: 'daily' },
  { to: '/people', title: 'People', icon: 'people', key: 'p', group: 'network', count: (status) => status.people },
  { to: '/ask', title: 'Ask^page', icon: 'speech', key: 'a', group: 'network', count: (status) => status.asks },
  { to: '/share', title: 'Share', icon: 'leaf', key: 's', group: 'network', count: (status) => status.share },
  { to: '/events', title: 'Events', icon: 'calendar', key: 'e', group: 'network', count: (status) => status.followUps },
  { to: '/network', title: 'Network', icon: 'network', key: 'n', group: 'network' },
  { to: '/ready', title: 'Readiness', icon: 'join', key: 'y', group: 'keeping' },
  { to: '/duplicates', title: 'Duplicates', icon: 'merge', key: 'd', group: 'keeping', count: (status) => status.duplicates },
  { to: '/profile', title: 'Profile', icon: 'pen', key: 'o', group: 'keeping' },
  { to: '/import', title: 'Import', icon: 'bring', key: 'i', group: 'keeping' },
  { to: '/settings', title: 'Settings', icon: 'settings', key: 'c', group: 'keeping' },
]

/** On the phone the bottom bar has room for three words and Log; the others stand behind More. */
export const BAR_PAGES: readonly NavPage['to'][] = ['/', '/people', '/share']
