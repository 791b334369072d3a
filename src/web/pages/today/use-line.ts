import type { Card } from '#contract/today.ts'
import type { Day } from '#domain/time.ts'
import { useDraft } from '../../components/use-draft.ts'
import { lineDraftOf } from './use-cards.ts'

/** The first line of a card as it was changed. Emptied and left, it is the proposal again, and so it is when the page is loaded anew. */
export function useLine(card: Card, today: Day) {
  const [line, write, forget] = useDraft(lineDraftOf(card, today), card.suggestion)
  const setLine = (text: string) => {
    write(text)
    if (!text.trim()) forget()
  }
  const leaveLine = () => {
    if (line.trim()) return
    write(card.suggestion)
    forget()
  }
  return { line, setLine, leaveLine }
}
