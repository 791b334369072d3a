import { Link } from '@tanstack/react-router'
import type { Events } from '#contract/events.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { Moon } from '../../components/Moon.tsx'
import { MarginSection } from '../../components/Page.tsx'
import { warmthSaid } from '../../words/warmth.ts'
import { Capture } from './Capture.tsx'
import styles from './Events.module.css'
import type { EventActs } from './event-acts.ts'
import { YearLine } from './YearLine.tsx'

/** The ten-second capture, the year, and quiet ties to ask. */
export function EventsMargin({
  events: { year, invite, lastEvent, isAnyKnown },
  today,
  acts,
}: {
  events: Events
  today: Day
  acts: EventActs
}) {
  return (
    <>
      <div className={styles.beside}>
        <MarginSection title={lastEvent?.isAsked ? t('Whom did you meet?') : t('Ten seconds')}>
          <Capture lastEvent={lastEvent} onMet={acts.onMet} />
        </MarginSection>
      </div>
      {isAnyKnown && (
        <MarginSection title={t('This year')}>
          <YearLine year={year} today={today} />
          <p>{year.sentence}</p>
        </MarginSection>
      )}
      {invite.people.length > 0 && (
        <MarginSection title={invite.title}>
          <ul className={styles.quiet}>
            {invite.people.map(({ id, name, reason, warmth, trend }) => (
              <li key={id}>
                <Monogram id={id} name={name} size="s" />
                <span>
                  <Link to="/people/$id" params={{ id }}>
                    {name}
                  </Link>
                  <small>{reason}</small>
                </span>
                <Moon value={warmth} trend={trend} />
                <span className="sr">{t('warmth {said}', { said: warmthSaid(warmth, trend) })}</span>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
    </>
  )
}
