import type { Card } from '#contract/today.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { RowShapes } from '../../components/States.tsx'
import { useToday } from '../../queries.ts'
import { capital, counted } from '../../words/numbers.ts'
import styles from './Welcome.module.css'

export function FirstMinutesStep({ onToday }: { onToday: () => void }) {
  const today = useToday()
  return (
    <Loaded from={today} what="Today could not be read." shape={<RowShapes rows={3} />}>
      {(data) => <FirstMinutes cards={data.cards} onToday={onToday} />}
    </Loaded>
  )
}

/** Step four: what Today holds already. */
export function FirstMinutes({ cards, onToday }: { cards: readonly Card[]; onToday: () => void }) {
  const title =
    cards.length === 0 ? 'Nothing is due, and you are done.' : `${capital(counted(cards.length, 'person', 'people'))}, and you are done.`
  return (
    <section className={styles.step}>
      <div>
        <p className="eyebrow">First five minutes</p>
        <h1>{title}</h1>
        <p className="serif">Today is ready. It will never be longer than five.</p>
        <Acts>
          <Button look="go" onClick={onToday}>
            Open Today
          </Button>
        </Acts>
      </div>
      <ul className={styles.ids}>
        {cards.map((card) => (
          <li key={card.id}>
            <div>
              <Monogram id={card.person.id} name={card.person.name} size="m" />
              <span>
                <b>{card.person.name}</b>
                <span className="meta">{card.why}</span>
              </span>
              <span className="meta">{card.label}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
