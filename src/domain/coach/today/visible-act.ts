import { t } from '#language/say.ts'
import { NETWORK_TITLES } from '../share/network-titles.ts'
import type { NetworkRhythm } from '../share/own-rhythm.ts'

/** Something to do in public, about nobody in particular. */
export interface VisibleAct {
  readonly title: string
  readonly why: string
}

/** A post on the network on which the owner is furthest behind their own lower bound, while now is a time for one. */
export function visibleAct(networks: readonly NetworkRhythm[]): VisibleAct | undefined {
  const behind = networks.filter(({ advice }) => advice.when === 'now' && advice.isBehind)
  const share = ({ last28, bounds }: NetworkRhythm) => last28 / bounds.floor
  const [furthest] = behind.toSorted((a, b) => share(a) - share(b))
  return furthest && { title: t('A post on {network}', { network: NETWORK_TITLES[furthest.network] }), why: furthest.advice.words }
}
