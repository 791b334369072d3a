import { Link } from '@tanstack/react-router'
import type { Review } from '#contract/review.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { Warmth } from '../../components/Moon.tsx'
import { capital, inWords } from '../../words/numbers.ts'
import styles from './Review.module.css'

/** Who slipped this week, and who came back. */
export function Moved({ review: { slipped, slippedTotal, cameBack, cameBackTotal } }: { review: Review }) {
  return (
    <div className={styles.two}>
      <MovedList title="Slipped" rows={slipped} total={slippedTotal} nobody="Nobody slipped this week." />
      <MovedList title="Came back" rows={cameBack} total={cameBackTotal} nobody="Nobody came back this week." />
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
            <Monogram id={person.id} name={person.name} size="m" />
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
      {total > rows.length && <p className={styles.nobody}>{capital(inWords(total - rows.length))} more.</p>}
    </div>
  )
}
