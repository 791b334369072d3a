import type { EventRow } from '#contract/events.ts'
import { addDays, type Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { plainDay, shortDay } from '../../words/dates.ts'
import styles from './Events.module.css'

/** A past event in a line; of one's own, who came. */
export function PastEvent({ event, today, onOpen }: { event: EventRow; today: Day; onOpen: () => void }) {
  const { on, title, about, answers, isOwn, isNoted } = event
  const isThisYear = on > addDays(today, -300)
  return (
    <li className={styles.past}>
      <span className="meta">{isThisYear ? shortDay(on) : plainDay(on, today)}</span>
      <span>
        <span className="serif">{title}</span>
        {(about || answers) && <span className="meta">{[about, answers].filter(Boolean).join(' ')}</span>}
      </span>
      {isOwn && (
        <Button
          small
          look="quiet"
          aria-label={isNoted ? t('Change who came to {title}', { title }) : t('Who came to {title}?', { title })}
          onClick={onOpen}
        >
          {isNoted ? t('Change who came') : t('Who came?')}
        </Button>
      )}
    </li>
  )
}
