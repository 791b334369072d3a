import type { KindReport } from '#contract/kind.ts'
import type { Review } from '#contract/review.ts'
import { Loaded, type Loading } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { Shape } from '../../components/States.tsx'
import { inWords } from '../../words/numbers.ts'
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
      title="Review"
      layout="review"
      header={
        <>
          <p className="eyebrow">Review, week {review.week}</p>
          <h1>The week you had</h1>
        </>
      }
      marginLabel="In this review"
      margin={<Contents review={review} />}
    >
      <section className={styles.part} id="kind">
        <Loaded from={kind} what="Your kind could not be judged." shape={<Shape height={236} />}>
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
        <h2>That is the week</h2>
        <p className={styles.say}>
          {review.ahead.length > 0
            ? review.ahead.join(' ')
            : 'Nothing is promised or planned for the next seven days, and no birthday comes.'}
        </p>
      </section>
    </Page>
  )
}

const peopleIn = (count: number) => (count === 0 ? 'nobody' : count === 1 ? '1 person' : `${count} people`)

function Contents({ review }: { review: Review }) {
  const { slippedTotal, cameBackTotal, newcomersTotal } = review
  const parts = [
    { to: 'kind', title: 'The kind you are', says: '3 min' },
    { to: 'moved', title: 'Slipping, warm again', says: peopleIn(slippedTotal + cameBackTotal) },
    ...(review.overTime.sentence ? [{ to: 'over-time', title: 'Two years', says: '1 min' }] : []),
    { to: 'capacity', title: 'Capacity', says: '2 min' },
    { to: 'new', title: 'New to you', says: peopleIn(newcomersTotal) },
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
      <p>About {inWords(newcomersTotal > 0 ? 15 : 10)} minutes. Stop anywhere; it keeps.</p>
    </>
  )
}
