import { type FormEvent, useState } from 'react'
import type { Events, NewEvent } from '#contract/events.ts'
import { invitationText } from '#domain/coach/events/invitation.ts'
import { addDays, type Day, dayNumber, isDay } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Moon } from '../../components/Moon.tsx'
import { MarginSection, Page } from '../../components/Page.tsx'
import { useDraft } from '../../components/use-draft.ts'
import type { Named } from '../../frame/desk.ts'
import { PeoplePicker } from '../../frame/PeoplePicker.tsx'
import { warmthSaid } from '../../words/warmth.ts'
import { detailsOf, type EventDraft, EventFields } from './EventFields.tsx'
import styles from './Events.module.css'

interface PlanProps {
  quiet: Events['invite']['people']
  today: Day
  /** Who asks. */
  from: string | null
  onPlan: (event: NewEvent) => Promise<boolean>
}

/** Two weeks from now people are still free. */
const AHEAD_DAYS = 14

/** Date, time, place and people; what the invitation will say stands below and changes with every word. */
export function PlanView({ quiet, today, from, onPlan }: PlanProps) {
  const [draft, setDraft, forgetDraft] = useDraft<EventDraft>('plan', {
    title: '',
    on: addDays(today, AHEAD_DAYS),
    time: '18:30',
    until: '',
    place: '',
    note: '',
  })
  const [people, setPeople, forgetPeople] = useDraft<readonly Named[]>('plan-people', [])
  const [error, setError] = useState<string>()
  const plan = async (event: FormEvent) => {
    event.preventDefault()
    if (!draft.title.trim()) return setError(t('Give the evening a name; anything will do.'))
    if (!(await onPlan({ ...detailsOf(draft), people: people.map(({ id }) => id) }))) return
    forgetDraft()
    forgetPeople()
  }
  const { time = null, until = null, place = '', note = '', on, title } = detailsOf(draft)
  const text = isDay(on) ? invitationText({ title: title || t('Your evening'), on, time, until, place, note, from }, dayNumber(today)) : ''
  const offered = quiet.filter(({ id }) => !people.some((person) => person.id === id))
  return (
    <Page
      title={t('Plan an evening')}
      header={
        <>
          <h1>{t('Plan an evening')}</h1>
          <p className="dek">{t('Pick a day, a place and a few people. Nothing is sent from here: you send the invitation yourself.')}</p>
        </>
      }
      margin={<Quiet people={offered} onAsk={(person) => setPeople([...people, person])} />}
    >
      <form className={classes('sheet', styles.plan)} onSubmit={plan}>
        <EventFields draft={draft} today={today} onChange={setDraft} error={error}>
          <PeoplePicker label={t('Whom to ask')} people={people} onChange={setPeople} />
        </EventFields>
        <div>
          <h2 className={styles.says}>{t('The invitation will say')}</h2>
          <p className={styles.letter}>{text}</p>
        </div>
        <Acts>
          <Button look="go" type="submit">
            {t('Plan it')}
          </Button>
        </Acts>
      </form>
    </Page>
  )
}

function Quiet({ people, onAsk }: { people: PlanProps['quiet']; onAsk: (person: Named) => void }) {
  return (
    <MarginSection title={t('Quiet ties to ask')}>
      {people.length === 0 && <p>{t('Nobody has been quiet for long, as far as is known.')}</p>}
      <ul className={styles.quiet}>
        {people.map(({ id, name, reason, warmth, trend }) => (
          <li key={id}>
            <Moon value={warmth} trend={trend} />
            <span>
              {name}
              <small>{reason}</small>
              <span className="sr">{t('warmth {said}', { said: warmthSaid(warmth, trend) })}</span>
            </span>
            <Button small look="quiet" aria-label={t('Ask {name}^invite', { name })} onClick={() => onAsk({ id, name })}>
              {t('Ask^invite')}
            </Button>
          </li>
        ))}
      </ul>
    </MarginSection>
  )
}
