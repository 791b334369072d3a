import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { EventRow, Events } from '#contract/events.ts'
import type { Day } from '#domain/time.ts'
import { t, tn } from '#language/say.ts'
import { Acts, buttonClass } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty } from '../../components/States.tsx'
import { Capture } from './Capture.tsx'
import { ComingEvent } from './ComingEvent.tsx'
import { EventDialog } from './EventDialog.tsx'
import styles from './Events.module.css'
import { EventsMargin } from './EventsMargin.tsx'
import type { EventActs } from './event-acts.ts'
import { FreshSheet } from './FreshSheet.tsx'
import { PastEvent } from './PastEvent.tsx'

export function EventsView({ events, today, acts }: { events: Events; today: Day; acts: EventActs }) {
  const [opened, setOpened] = useState<EventRow>()
  const { fresh, coming, later, past, isAnyKnown } = events
  return (
    <Page
      title={t('Events')}
      header={
        <>
          <h1>{t('Events')}</h1>
          {(isAnyKnown || fresh) && <p className="dek">{events.standing}</p>}
        </>
      }
      margin={<EventsMargin events={events} today={today} acts={acts} />}
    >
      <div className={styles.first}>
        <Capture lastEvent={events.lastEvent} onMet={acts.onMet} />
      </div>
      {fresh && <FreshSheet fresh={fresh} acts={acts} />}
      {!isAnyKnown && <NothingKnown hasFresh={fresh !== null} />}
      {isAnyKnown && (
        <section className={styles.part}>
          <div className={styles.head}>
            <h2>{t('Coming')}</h2>
            <Link to="/events/plan" className="more">
              {t('Plan an evening')}
            </Link>
          </div>
          {coming.length === 0 && <p className={styles.none}>{t('Nothing is known of the next weeks. A newer calendar may tell more.')}</p>}
          {coming.map((event) => (
            <ComingEvent key={event.id} event={event} onOpen={() => setOpened(event)} />
          ))}
          {later > 0 && (
            <p className={styles.none}>{tn(later, 'And one further ahead in the calendar.', 'And {n} further ahead in the calendar.')}</p>
          )}
        </section>
      )}
      {past.length > 0 && (
        <section className={styles.part}>
          <div className={styles.head}>
            <h2>{t('Past')}</h2>
          </div>
          <ul>
            {past.map((event) => (
              <PastEvent key={event.id} event={event} today={today} onOpen={() => setOpened(event)} />
            ))}
          </ul>
        </section>
      )}
      {opened && <EventDialog id={opened.id} title={opened.title} onClose={() => setOpened(undefined)} />}
    </Page>
  )
}

function NothingKnown({ hasFresh }: { hasFresh: boolean }) {
  return (
    <div className={hasFresh ? styles.part : undefined}>
      <Empty
        title={t('No event is known yet.')}
        act={
          <Acts>
            <Link to="/import" className={buttonClass('outline', true)}>
              {t('Bring a calendar')}
            </Link>
            <Link to="/events/plan" className={buttonClass('outline', true)}>
              {t('Plan an evening')}
            </Link>
          </Acts>
        }
      >
        {t(
          'A calendar from Google, Apple or Outlook tells where you go and whom you will meet there. Or begin with an evening of your own.',
        )}
      </Empty>
    </div>
  )
}
