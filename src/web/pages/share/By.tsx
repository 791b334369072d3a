import { Link } from '@tanstack/react-router'
import type { Publication } from '#contract/share.ts'
import type { Day } from '#domain/time.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { agoOrDay } from '../../words/dates.ts'
import styles from './Share.module.css'

/** Who, where and when, and why this one. */
export function By({ publication: { person, where, on, reason }, today }: { publication: Publication; today: Day }) {
  return (
    <p className={styles.by}>
      <Monogram id={person.id} name={person.name} size="s" />
      <span>
        <Link to="/people/$id" params={{ id: person.id }}>
          {person.name}
        </Link>{' '}
        {where}, {agoOrDay(on, today)}
      </span>
      <span className={styles.reason}>{reason}</span>
    </p>
  )
}
