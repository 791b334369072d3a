import { Link } from '@tanstack/react-router'
import type { KindReport } from '#contract/kind.ts'
import type { Today } from '#contract/today.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { MarginSection } from '../../components/Page.tsx'
import { dayHere } from '../../words/dates.ts'
import { inFigures } from '../../words/numbers.ts'
import { KindLine } from './KindLine.tsx'
import styles from './Today.module.css'
import { pickedUpSentence } from './titles.ts'

/** What just was and is still fresh, what comes up, these seven days, and the kind of networker. */
export function TodayMargin({ today: { on: today, comingUp, week, asOf }, kind }: { today: Today; kind: KindReport | undefined }) {
  const pickedUp = pickedUpSentence(week.pickedUp)
  // An evening that was; a birthday of today is still to come.
  const isOver = ({ on, personId }: Today['comingUp'][number]) => personId === null && on <= today
  const [fresh, coming] = [comingUp.filter(isOver), comingUp.filter((each) => !isOver(each))]
  return (
    <>
      {fresh.length > 0 && (
        <MarginSection title={t('Still fresh')}>
          <Dates of={fresh} today={today} />
        </MarginSection>
      )}
      <MarginSection title={t('Coming up')}>
        {coming.length === 0 ? <p>{t('Nothing in these two weeks.')}</p> : <Dates of={coming} today={today} />}
      </MarginSection>
      <MarginSection title={t('These seven days')}>
        {week.reached + week.wroteBack + week.pickedUp.length === 0 ? (
          <p>{asOf ? t('Not known: what you brought in ends before them.') : t('Nothing is on record in them.')}</p>
        ) : (
          <dl className={styles.totals}>
            {[
              [t('reached'), week.reached] as const,
              [t('wrote back'), week.wroteBack] as const,
              [t('picked up again'), week.pickedUp.length] as const,
            ]
              .filter(([, count]) => count > 0)
              .map(([label, count]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd className="num">{inFigures(count)}</dd>
                </div>
              ))}
          </dl>
        )}
        {pickedUp && <p className={styles.picked}>{pickedUp}</p>}
      </MarginSection>
      <KindLine report={kind} today={today} />
    </>
  )
}

function Dates({ of, today }: { of: Today['comingUp']; today: Day }) {
  return (
    <ul className={styles.dates}>
      {of.map(({ on, personId, name, what }) => (
        <li key={`${on}-${personId ?? name}-${what}`}>
          <span className={styles.date}>{dayHere(on, today)}</span>
          <span>
            {personId === null ? (
              <Link to="/events" className="strong">
                {name}
              </Link>
            ) : (
              <Link to="/people/$id" params={{ id: personId }} className="strong">
                {name}
              </Link>
            )}{' '}
            {what}
          </span>
        </li>
      ))}
    </ul>
  )
}
