import type { Card } from '#contract/today.ts'
import { Monogram } from '../../components/Monogram.tsx'
import styles from './Today.module.css'

/** A card that waits: one sentence, one line of meta, the kind of act at the right. */
export function ClosedCard({ card, onOpen }: { card: Card; onOpen: (card: Card) => void }) {
  return (
    <button type="button" className={styles.closed} onClick={() => onOpen(card)} aria-expanded="false">
      <Monogram id={card.person.id} name={card.person.name} hasPhoto={card.person.hasPhoto} size="s" />
      <span className={styles.what}>
        {card.person.name}
        <span className={styles.under}>{card.why}</span>
      </span>
      <span className={styles.kind}>{card.label}</span>
    </button>
  )
}
