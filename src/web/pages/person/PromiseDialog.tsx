import { type FormEvent, useState } from 'react'
import type { NewPromise } from '#contract/ask.ts'
import { addDays, type Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Choice, Field } from '../../components/Field.tsx'
import styles from './Person.module.css'

interface PromiseDialogProps {
  name: string
  today: Day
  onClose: () => void
  onSave: (made: NewPromise) => Promise<boolean>
}

/** What was promised, by whom, and by when. */
export function PromiseDialog({ name, today, onClose, onSave }: PromiseDialogProps) {
  const [what, setWhat] = useState('')
  const [dueOn, setDueOn] = useState(addDays(today, 7))
  const [madeBy, setMadeBy] = useState<'owner' | 'them'>('owner')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (what.trim() && (await onSave({ what: what.trim(), madeBy, ...(dueOn ? { dueOn } : {}) }))) onClose()
  }
  return (
    <Dialog label={t('A promise between you and {name}', { name })} onClose={onClose}>
      <form className={styles.promiseForm} onSubmit={save}>
        <h2>{t('A promise')}</h2>
        <Choice label={t('Who promised')} value={madeBy} onChoose={(value) => setMadeBy(value === 'them' ? 'them' : 'owner')}>
          <option value="owner">{t('You, to {name}', { name })}</option>
          <option value="them">{t('{name}, to you', { name })}</option>
        </Choice>
        <Field
          label={t('What^promised')}
          value={what}
          onChange={(event) => setWhat(event.target.value)}
          maxLength={300}
          data-first
          required
        />
        <Field label={t('By when')} type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
        <Acts>
          <Button look="go" type="submit" disabled={!what.trim()}>
            {t('Keep it')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Leave it')}
          </Button>
        </Acts>
      </form>
    </Dialog>
  )
}
