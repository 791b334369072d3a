import type { Card } from '#contract/today.ts'
import { t, tn } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { RowShapes } from '../../components/States.tsx'
import { useToday } from '../../queries.ts'
import { capital } from '../../words/numbers.ts'
import styles from './Welcome.module.css'

export function FirstMinutesStep({ isReading, onToday }: { isReading: boolean; onToday: () => void }) {
  const today = useToday()
  return (
    <Loaded from={today} what={t('Today could not be read.')} shape={<RowShapes rows={3} />}>
      {(data) => <FirstMinutes cards={data.cards} isReading={isReading} onToday={onToday} />}
    </Loaded>
  )
}

/** Step four: what Today holds already. */
export function FirstMinutes({ cards, isReading, onToday }: { cards: readonly Card[]; isReading: boolean; onToday: () => void }) {
  const title =
    cards.length > 0
      ? capital(tn(cards.length, 'one person, and you are done.', '{n} people, and you are done.'))
      : isReading
        ? t('Today fills as the reading goes on.')
        : t('Nothing is due, and you are done.')
  return (
    <section className={styles.step}>
      <div>
        <p className="eyebrow">{t('First five minutes')}</p>
        <h1>{title}</h1>
        <p className="serif">{t('Today will never be longer than five.')}</p>
        <Acts>
          <Button look="go" onClick={onToday}>
            {t('Open Today')}
          </Button>
        </Acts>
      </div>
      <ul className={styles.ids}>
        {cards.map((card) => (
          <li key={card.id}>
            <div>
              <Monogram id={card.person.id} name={card.person.name} hasPhoto={card.person.hasPhoto} size="m" />
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
