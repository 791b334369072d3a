import { type FormEvent, useState } from 'react'
import type { EventPage } from '#contract/events.ts'
import { t } from '#language/say.ts'
import { FormEnd } from '../../components/FormEnd.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import type { Named } from '../../frame/desk.ts'
import { PeoplePicker } from '../../frame/PeoplePicker.tsx'
import styles from './Events.module.css'

/** The sheet of who came: those who said yes are ticked already, others can be added. */
export function WhoCame({ event, onSave, onClose }: { event: EventPage; onSave: (people: string[]) => void; onClose: () => void }) {
  const known = event.guests.flatMap(({ personId, name, role, answer, came }) =>
    personId ? [{ id: personId, name, isIn: came ?? (answer === 'yes' || role === 'hosting') }] : [],
  )
  const [came, setCame] = useState<ReadonlySet<string>>(new Set(known.filter(({ isIn }) => isIn).map(({ id }) => id)))
  const [others, setOthers] = useState<readonly Named[]>([])
  const save = (submitted: FormEvent) => {
    submitted.preventDefault()
    onSave([...came, ...others.map(({ id }) => id)])
  }
  const tick = (id: string, isIn: boolean) => {
    const next = new Set(came)
    if (isIn) next.add(id)
    else next.delete(id)
    setCame(next)
  }
  return (
    <form className={styles.came} onSubmit={save}>
      <p className="serif">{t('Who came? It counts as a meeting with each of them.')}</p>
      <ul className={styles.guests}>
        {known.map(({ id, name }) => (
          <li key={id}>
            <Monogram id={id} name={name} size="s" />
            <label htmlFor={`came-${id}`}>{name}</label>
            <input id={`came-${id}`} type="checkbox" checked={came.has(id)} onChange={(change) => tick(id, change.target.checked)} />
          </li>
        ))}
      </ul>
      <PeoplePicker label={t('And who else')} people={others} onChange={setOthers} />
      <FormEnd go={t('Keep the list')} onLeave={onClose} />
    </form>
  )
}
