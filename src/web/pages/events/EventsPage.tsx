import { client } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { RowShapes, Shape } from '../../components/States.tsx'
import { useChange } from '../../frame/use-change.ts'
import { useEvents } from '../../queries.ts'
import { EventsView } from './EventsView.tsx'

/** Loads the events and picks the state; what it looks like is in EventsView. */
export function EventsPage() {
  const events = useEvents()
  const change = useChange()
  return (
    <Loaded
      from={events}
      page={t('Events')}
      what={t('The events could not be read.')}
      shape={
        <Page title={t('Events')} header={<h1>{t('Events')}</h1>}>
          <Shape height={200} />
          <RowShapes rows={3} />
        </Page>
      }
    >
      {(data) => (
        <EventsView
          events={data}
          today={data.on}
          acts={{
            onFollowUp: (personId, log) => void change(() => client.followUp(personId, log), { of: personId }),
            onMet: (met) => change(() => client.met(met)),
          }}
        />
      )}
    </Loaded>
  )
}
