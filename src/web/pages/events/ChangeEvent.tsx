import { type FormEvent, useState } from 'react'
import type { EventDetails } from '#contract/events.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { FormEnd } from '../../components/FormEnd.tsx'
import { useDraft } from '../../components/use-draft.ts'
import { detailsOf, type EventDraft, EventFields } from './EventFields.tsx'
import styles from './Events.module.css'

interface ChangeEventProps {
  id: string
  details: EventDetails
  today: Day
  onSave: (details: EventDetails) => Promise<boolean>
  onClose: () => void
}

/** Another day, hour or place for an event of one's own; who is asked stays. */
export function ChangeEvent({ id, details, today, onSave, onClose }: ChangeEventProps) {
  const [draft, setDraft, forget] = useDraft<EventDraft>(`event-${id}`, { time: '', until: '', place: '', note: '', ...details })
  const [error, setError] = useState<string>()
  const leave = () => {
    forget()
    onClose()
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!draft.title.trim()) return setError(t('Give the evening a name; anything will do.'))
    if (await onSave(detailsOf(draft))) leave()
  }
  return (
    <form className={styles.change} onSubmit={(event) => void save(event)}>
      <EventFields draft={draft} today={today} onChange={setDraft} error={error} />
      <p className="meta">{t('Nothing is sent: whoever is asked already has to hear it from you.')}</p>
      <FormEnd go={t('Keep the change')} onLeave={leave} />
    </form>
  )
}
