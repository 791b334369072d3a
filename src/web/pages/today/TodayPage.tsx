import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { RowShapes, Shape } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useKind, useStatus, useToday } from '../../queries.ts'
import { longDay } from '../../words/dates.ts'
import { TodayView } from './TodayView.tsx'
import { useCards } from './use-cards.ts'

/** Loads the day and picks the state; what it looks like is in TodayView. */
export function TodayPage() {
  const today = useToday()
  const status = useStatus()
  const desk = useDesk()
  const cards = useCards(today.data)
  const kind = useKind()
  return (
    <Loaded
      from={today}
      page={t('Today')}
      what={t('Today could not be read.')}
      shape={
        <Page title={t('Today')} header={<Heading on={desk.on} />}>
          <Shape height={320} />
          <RowShapes rows={2} />
        </Page>
      }
    >
      {(data) => (
        <TodayView
          today={data}
          {...cards}
          kind={kind.data}
          isEmpty={status.data?.isEmpty ?? false}
          onUndo={(changeId) => desk.undo([changeId])}
        />
      )}
    </Loaded>
  )
}

function Heading({ on }: { on: string }) {
  return (
    <>
      <p className="eyebrow">{longDay(on)}</p>
      <h1>{t('Today')}</h1>
    </>
  )
}
