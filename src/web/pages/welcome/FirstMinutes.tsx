import type { Imports } from '#contract/imports.ts'
import type { Today } from '#contract/today.ts'
import { t, tn } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { NextSteps } from '../../components/NextSteps.tsx'
import { RowShapes } from '../../components/States.tsx'
import { useToday } from '../../queries.ts'
import { plainDay } from '../../words/dates.ts'
import { capital } from '../../words/numbers.ts'
import styles from './Welcome.module.css'

interface FirstMinutesProps {
  isReading: boolean
  /** What else is worth doing with what was brought. */
  next: Imports['next']
  onToday: () => void
}

export function FirstMinutesStep(props: FirstMinutesProps) {
  const today = useToday()
  return (
    <Loaded from={today} what={t('Today could not be read.')} shape={<RowShapes rows={3} />}>
      {(data) => <FirstMinutes today={data} {...props} />}
    </Loaded>
  )
}

/** Step four: what Today holds already; where it holds nothing, what can be done instead. */
export function FirstMinutes({ today: { on, asOf, cards }, isReading, next, onToday }: FirstMinutesProps & { today: Today }) {
  const title =
    cards.length > 0
      ? capital(tn(cards.length, 'one person, and you are done.', '{n} people, and you are done.'))
      : isReading
        ? t('Today fills as the reading goes on.')
        : asOf
          ? t('What you brought in ends on {day}.', { day: plainDay(asOf, on) })
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
      {cards.length === 0 && !isReading && <NextSteps isLed steps={next.filter(({ type }) => type !== 'today')} />}
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
