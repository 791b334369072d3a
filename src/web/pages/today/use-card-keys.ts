import type { Card } from '#contract/today.ts'
import { useKeys } from '../../frame/use-keys.ts'
import type { CardActs } from './use-cards.ts'

/** Keys for the open card. */
export function useCardKeys({
  card,
  acts,
  onMain,
  onMenu,
}: {
  card: Card
  acts: CardActs
  onMain: () => void
  onMenu: (menu: 'snooze' | 'more') => void
}) {
  useKeys({
    Enter: onMain,
    d: () => acts.onDone(card),
    l: () => acts.onLog(card),
    v: () => acts.onLog(card, 'give'),
    s: () => onMenu('snooze'),
    '.': () => onMenu('more'),
  })
}
