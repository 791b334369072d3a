import { useNavigate } from '@tanstack/react-router'
import type { Card } from '#contract/today.ts'
import { useKeys } from '../../frame/use-keys.ts'
import type { CardActs } from './use-cards.ts'

/** The field in which the first line of a card can be changed. */
export const lineIdOf = ({ id }: Card): string => `line-${id}`

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
  const navigate = useNavigate()
  useKeys({
    Enter: onMain,
    d: () => acts.onDone(card),
    l: () => acts.onLog(card),
    v: () => acts.onLog(card, 'give'),
    s: () => onMenu('snooze'),
    '.': () => onMenu('more'),
    e: () => writeOn(lineIdOf(card)),
    a: () => void navigate({ to: '/ask', search: { people: card.person.id } }),
  })
}

/** Goes into the field, behind what stands there. */
function writeOn(id: string) {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}
