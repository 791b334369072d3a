import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Review } from '#contract/review.ts'
import { t, tn } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { inFigures, inWords } from '../../words/numbers.ts'
import styles from './Review.module.css'

/** More leaves make no clearer picture: then each stands for several contacts. */
const MOST_LEAVES = 90
const LEAF = 'M1 9.500C1 4 4 1.500 10 1.500c0 5.500-2.500 8-9 8Z'

export interface CapacityProps {
  capacity: Review['capacity']
  onRebalance: (proposal: Review['capacity']['proposal']) => Promise<boolean>
}

/** Whether the week holds the circles: one leaf for each contact a week, or for several. */
export function Capacity({ capacity, onRebalance }: CapacityProps) {
  const [shows, setShows] = useState(false)
  const [isLeft, setLeft] = useState(false)
  const { asked, made, title, sentence, hint, proposal } = capacity
  const per = Math.ceil(Math.max(asked, made ?? 0, 1) / MOST_LEAVES)
  return (
    <>
      <h2>{title}</h2>
      <p className={styles.say}>{sentence}</p>
      {Math.round(asked) > 0 && (
        <>
          <dl className={styles.leaves}>
            <Leaves title={t('asked for')} count={asked} covered={made ?? 0} per={per} />
            {made !== null && <Leaves title={t('made')} count={made} covered={made} per={per} />}
          </dl>
          {per > 1 && <p className="meta">{t('Each leaf stands for {n}.', { n: inWords(per) })}</p>}
        </>
      )}
      {hint && (
        <>
          <p className={styles.say}>{hint}</p>
          <Acts>
            <Link to="/" className={buttonClass('go')}>
              {t('See Today')}
            </Link>
            <Link to="/import" className={buttonClass('outline')}>
              {t('Bring more')}
            </Link>
          </Acts>
        </>
      )}
      {proposal.length > 0 && !isLeft && (
        <>
          <p className={styles.say}>
            {tn(
              proposal.length,
              'A longer rhythm for one person would bring the two closer. Chosen are the lightest ties; who matters more by your own word comes last.',
              'A longer rhythm for {n} people would bring the two closer. Chosen are the lightest ties; who matters more by your own word comes last.',
            )}
          </p>
          {shows && (
            <ul className={styles.proposal}>
              {proposal.map(({ person, words }) => (
                <li key={person.id}>
                  <Link to="/people/$id" params={{ id: person.id }}>
                    {person.name}
                  </Link>
                  <span className="meta">{words}</span>
                </li>
              ))}
            </ul>
          )}
          <Acts>
            {shows ? (
              <Button look="go" onClick={async () => setLeft(await onRebalance(proposal))}>
                {t('Take these rhythms')}
              </Button>
            ) : (
              <Button look="go" onClick={() => setShows(true)}>
                {tn(proposal.length, 'See the one', 'See the {n}')}
              </Button>
            )}
            <Button onClick={() => setLeft(true)}>{t('Leave it')}</Button>
          </Acts>
        </>
      )}
    </>
  )
}

function Leaves({ title, count, covered, per }: { title: string; count: number; covered: number; per: number }) {
  const whole = Math.round(count)
  return (
    <div>
      <dt>
        <b className="num">{inFigures(whole)}</b>
        {title}
      </dt>
      <dd aria-hidden="true">
        {Array.from({ length: Math.round(whole / per) }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: leaves have no identity
          <svg key={i} width="13" height="13" viewBox="0 0 11 11" aria-hidden="true">
            <path d={LEAF} fill={i < Math.round(covered / per) ? 'var(--moss)' : 'var(--heat-2)'} />
          </svg>
        ))}
      </dd>
    </div>
  )
}
