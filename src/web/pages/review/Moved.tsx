import { Link } from '@tanstack/react-router'
import type { Review } from '#contract/review.ts'
import { t, tn } from '#language/say.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { Warmth } from '../../components/Moon.tsx'
import { capital } from '../../words/numbers.ts'
import styles from './Review.module.css'

/** Whose tie left its rhythm this week, and whose found back to it. Who was only picked up again may still be cool. */
export function Moved({ review: { slipped, slippedTotal, cameBack, cameBackTotal } }: { review: Review }) {
  if (slippedTotal + cameBackTotal === 0)
    return (
      <>
        <h2>{t('No tie moved this week')}</h2>
        <p className={styles.say}>
          {t('Nobody who was in rhythm a week ago began to slip, and nobody who had slipped is back in it, as far as is known.')}
        </p>
      </>
    )
  return (
    <div className={styles.two}>
      <MovedList title={t('Began to slip')} rows={slipped} total={slippedTotal} nobody={t('Nobody began to slip this week.')} />
      <MovedList
        title={t('Back in rhythm')}
        rows={cameBack}
        total={cameBackTotal}
        nobody={t('Nobody who had slipped is back in rhythm this week.')}
      />
    </div>
  )
}

function MovedList({ title, rows, total, nobody }: { title: string; rows: Review['slipped']; total: number; nobody: string }) {
  return (
    <div>
      <h2>{title}</h2>
      {rows.length === 0 && <p className={styles.nobody}>{nobody}</p>}
      <ul>
        {rows.map(({ person, words }) => (
          <li key={person.id}>
            <Monogram id={person.id} name={person.name} hasPhoto={person.hasPhoto} size="m" />
            <div>
              <Link to="/people/$id" params={{ id: person.id }}>
                {person.name}
              </Link>
              <p className="meta">{words}</p>
            </div>
            <Warmth value={person.warmth} trend={person.trend} />
          </li>
        ))}
      </ul>
      {total > rows.length && <p className={styles.nobody}>{capital(tn(total - rows.length, 'one more.', '{n} more.'))}</p>}
    </div>
  )
}
