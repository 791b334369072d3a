import { type FormEvent, useState } from 'react'
import type { Events } from '#contract/events.ts'
import { readCapture } from '#domain/coach/events/capture.ts'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import styles from './Events.module.css'
import type { EventActs } from './event-acts.ts'

/** A name and one thing to remember; Enter saves. What was just attended is offered as where. */
export function Capture({ lastEvent, onMet }: { lastEvent: Events['lastEvent']; onMet: EventActs['onMet'] }) {
  const [typed, setTyped] = useState('')
  const [isThere, setIsThere] = useState(true)
  const [error, setError] = useState<string>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { name, note } = readCapture(typed)
    if (!name) return setError(t('A name is enough, but it needs one.'))
    setError(undefined)
    const met = { who: [name], ...(note ? { note } : {}), ...(lastEvent && isThere ? { eventId: lastEvent.id } : {}) }
    if (await onMet(met)) setTyped('')
  }
  return (
    <form className={styles.capture} onSubmit={save}>
      <Field
        label={t('Who did you just meet?')}
        hideLabel
        value={typed}
        maxLength={2000}
        autoComplete="off"
        placeholder={t('Who did you just meet?')}
        onChange={(event) => setTyped(event.target.value)}
        {...(error ? { error } : {})}
      />
      {lastEvent && (
        <label className={styles.where}>
          <input type="checkbox" checked={isThere} onChange={(event) => setIsThere(event.target.checked)} />
          {t('at {title}', { title: lastEvent.title })}
        </label>
      )}
      {typed.trim() === '' ? (
        <p>{t('A name and one thing to remember, with a comma between. Tend sorts it out later.')}</p>
      ) : (
        <Button small type="submit" hint="↵">
          {t('Put down')}
        </Button>
      )}
    </form>
  )
}
