import { useState } from 'react'
import { client } from '#contract/client.ts'
import type { NewEvent } from '#contract/events.ts'
import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { Shape } from '../../components/States.tsx'
import { useChange } from '../../frame/use-change.ts'
import { useEvents, useMe } from '../../queries.ts'
import { PlannedView } from './PlannedView.tsx'
import { PlanView } from './PlanView.tsx'

/** Planning an evening of one's own, and then what to send. */
export function PlanPage() {
  const events = useEvents()
  const me = useMe()
  const change = useChange()
  const [planned, setPlanned] = useState<{ id: string; title: string }>()
  const plan = async (event: NewEvent) => {
    const made = await change(async () => {
      const answer = await client.planEvent(event)
      setPlanned({ id: answer.eventId, title: event.title })
      return answer
    })
    return made
  }
  if (planned) return <PlannedView {...planned} />
  return (
    <Loaded
      from={events}
      page={t('Plan an evening')}
      what={t('The plan could not be begun.')}
      shape={
        <Page title={t('Plan an evening')}>
          <Shape height={420} />
        </Page>
      }
    >
      {(data) => <PlanView quiet={data.invite.people} today={data.on} from={me.data?.name ?? null} onPlan={plan} />}
    </Loaded>
  )
}
