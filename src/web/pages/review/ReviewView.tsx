import type { KindReport } from '#contract/kind.ts'
import type { Review } from '#contract/review.ts'
import { t, tf, tn } from '#language/say.ts'
import { Loaded, type Loading } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { Shape } from '../../components/States.tsx'
import { Capacity } from './Capacity.tsx'
import { KindSection } from './KindSection.tsx'
import { Moved } from './Moved.tsx'
import { Newcomers, type Place } from './Newcomers.tsx'
import { OverTime } from './OverTime.tsx'
import styles from './Review.module.css'

export interface ReviewViewProps {
  review: Review
  kind: Loading<KindReport>
  onPlace: (personId: string, place: Place) => void
  /** Answers whether it was kept. */
  onRebalance: (proposal: Review['capacity']['proposal']) => Promise<boolean>
}

/** The week in four parts, one after the other; it ends with what the next one holds. */
export function ReviewView({ review, kind, onPlace, onRebalance }: ReviewViewProps) {
  return (
    <Page
      title={t('Review')}
      layout="review"
      header={
        <>
          <p className="eyebrow">{t('Review, week {week}', { week: review.week })}</p>
          <h1>{t('The week you had')}</h1>
        </>
      }
      marginLabel={t('In this review')}
      margin={<Contents review={review} />}
    >
      <section className={styles.part} id="kind">
        <Loaded from={kind} what={t('Your kind could not be judged.')} shape={<Shape height={236} />}>
          {(report) => <KindSection report={report} />}
        </Loaded>
      </section>
      <section className={styles.part} id="moved">
        <Moved review={review} />
      </section>
      {review.overTime.sentence && (
        <section className={styles.part} id="over-time">
          <OverTime overTime={review.overTime} sentence={review.overTime.sentence} today={review.on} />
        </section>
      )}
      <section className={styles.part} id="capacity">
        <Capacity capacity={review.capacity} onRebalance={onRebalance} />
      </section>
      <section className={styles.part} id="new">
        <Newcomers review={review} onPlace={onPlace} />
      </section>
      <section className={styles.part} id="end">
        <h2>{t('That is the week')}</h2>
        <p className={styles.say}>
          {review.ahead.length > 0
            ? review.ahead.join(' ')
            : t('Nothing is promised or planned for the next seven days, and no birthday comes.')}
        </p>
      </section>
    </Page>
  )
}

const peopleIn = (count: number) => (count === 0 ? t('nobody') : tf(count, '{n} person', '{n} people^figures'))

function Contents({ review }: { review: Review }) {
  const { slippedTotal, cameBackTotal, newcomersTotal } = review
  const parts = [
    { to: 'kind', title: t('The kind you are'), says: t('{n} min', { n: 3 }) },
    { to: 'moved', title: t('Slipping, back in rhythm'), says: peopleIn(slippedTotal + cameBackTotal) },
    ...(review.overTime.sentence ? [{ to: 'over-time', title: t('Two years'), says: t('{n} min', { n: 1 }) }] : []),
    { to: 'capacity', title: t('Capacity'), says: t('{n} min', { n: 2 }) },
    { to: 'new', title: t('New to you'), says: peopleIn(newcomersTotal) },
  ]
  return (
    <>
      <ol className={styles.contents}>
        {parts.map(({ to, title, says }) => (
          <li key={to}>
            <a href={`#${to}`}>
              {title}
              <span>{says}</span>
            </a>
          </li>
        ))}
      </ol>
      <p>{tn(newcomersTotal > 0 ? 15 : 10, 'About one minute. Stop anywhere; it keeps.', 'About {n} minutes. Stop anywhere; it keeps.')}</p>
    </>
  )
}
