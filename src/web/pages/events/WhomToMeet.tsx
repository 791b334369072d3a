import { Link } from '@tanstack/react-router'
import type { EventPage } from '#contract/events.ts'
import { t } from '#language/say.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { Moon } from '../../components/Moon.tsx'
import { warmthSaid } from '../../words/warmth.ts'
import styles from './Events.module.css'

/** People worth meeting, each with one reason, and how warm the tie is. */
export function WhomToMeet({ people }: { people: EventPage['everybody'] }) {
  return (
    <ul className={styles.meet} aria-label={t('Whom to meet')}>
      {people.map(({ personId, name, reason, warmth, trend }) => (
        <li key={personId ?? name}>
          <Monogram id={personId ?? name} name={name} size="s" />
          <span>
            {personId ? (
              <Link to="/people/$id" params={{ id: personId }} className="strong">
                {name}
              </Link>
            ) : (
              <b>{name}</b>
            )}{' '}
            {reason}
          </span>
          {warmth !== null && trend !== null && (
            <span className={styles.warmth}>
              <Moon value={warmth} trend={trend} />
              <b aria-hidden="true">{warmth}</b>
              <span className="sr">{t('warmth {said}', { said: warmthSaid(warmth, trend) })}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
