import type { ReactNode } from 'react'
import type { EventDetails } from '#contract/events.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Field } from '../../components/Field.tsx'
import styles from './Events.module.css'

/** An event as it is being written; empty text where nothing is said. */
export type EventDraft = Record<keyof EventDetails, string>

interface EventFieldsProps {
  draft: EventDraft
  today: Day
  onChange: (draft: EventDraft) => void
  /** Why it cannot be kept without a name. */
  error: string | undefined
  /** Stands before the line of one's own. */
  children?: ReactNode
}

/** What, when and where. */
export function EventFields({ draft, today, onChange, error, children }: EventFieldsProps) {
  const written = (name: keyof EventDraft) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [name]: event.target.value }),
  })
  return (
    <>
      <Field
        label={t('What is it?')}
        maxLength={200}
        autoComplete="off"
        placeholder={t('Soup before Christmas')}
        {...written('title')}
        {...(error && !draft.title.trim() ? { error } : {})}
      />
      <div className={styles.when}>
        <Field label={t('Day')} type="date" min={today} required {...written('on')} />
        <Field label={t('Time, if it has one')} type="time" {...written('time')} />
        <Field label={t('Until, if you know')} type="time" disabled={!draft.time} {...written('until')} />
      </div>
      <Field label={t('Where')} maxLength={300} autoComplete="off" placeholder={t('At home')} {...written('place')} />
      {children}
      <Field label={t('A line of your own, if you like')} maxLength={2000} autoComplete="off" {...written('note')} />
    </>
  )
}

/** What is sent: nothing where nothing is said, and no end without a beginning. */
export function detailsOf({ title, on, time, until, place, note }: EventDraft): EventDetails {
  const said = { place: place.trim(), note: note.trim(), time, until: time && until }
  return { title: title.trim(), on, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')) }
}
