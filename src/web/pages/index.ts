import type { Status } from '#contract/status.ts'
import type { IconName } from '../components/Icon.tsx'

/** A page that stands in the navigation. To add one: its folder, a line here, its route in router.tsx. */
export interface NavPage {
  readonly to: '/' | '/people' | '/events' | '/import'
  readonly title: string
  readonly icon: IconName
  /** Pressed after `g`. */
  readonly key: string
  /** Pages of one group stand together; a short rule parts the groups. */
  readonly group: 'daily' | 'network' | 'keeping'
  readonly count?: (status: Status) => number
}

export const NAV_PAGES: readonly NavPage[] = [
  { to: '/', title: 'Today', icon: 'today', key: 't', group: 'daily', count: (status) => status.today },
  { to: '/people', title: 'People', icon: 'people', key: 'p', group: 'network', count: (status) => status.people },
  { to: '/events', title: 'Events', icon: 'calendar', key: 'e', group: 'network', count: (status) => status.followUps },
  { to: '/import', title: 'Import', icon: 'bring', key: 'i', group: 'keeping' },
]
