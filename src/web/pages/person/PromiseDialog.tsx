import type { FormEvent } from 'react'
import type { NewPromise } from '#contract/ask.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Choice, Field } from '../../components/Field.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { useDraft } from '../../components/use-draft.ts'
import styles from './Person.module.css'
import { promisedDay } from './promised-day.ts'

interface PromiseDialogProps {
  /** Of the person it is between. */
  id: string
  name: string
  today: Day
  onClose: () => void
  onSave: (made: NewPromise) => Promise<boolean>
}

interface PromiseDraft {
  readonly what: string
  readonly madeBy: 'owner' | 'them'
  /** Set by hand, empty for no day; until then the day follows the words. */
  readonly dueOn?: Day | ''
}

/** What was promised, by whom, and by when. */
export function PromiseDialog({ id, name, today, onClose, onSave }: PromiseDialogProps) {
  const [draft, setDraft, forget] = useDraft<PromiseDraft>(`promise-${id}`, { what: '', madeBy: 'owner' })
  const { what, madeBy } = draft
  const dueOn = draft.dueOn ?? promisedDay(what, today)
  const leave = () => {
    forget()
    onClose()
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (what.trim() && (await onSave({ what: what.trim(), madeBy, ...(dueOn ? { dueOn } : {}) }))) leave()
  }
  return (
    <Dialog label={t('A promise between you and {name}', { name })} onClose={onClose}>
      <form className={styles.promiseForm} onSubmit={save}>
        <h2>{t('A promise')}</h2>
        <Choice
          label={t('Who promised')}
          value={madeBy}
          onChoose={(value) => setDraft({ ...draft, madeBy: value === 'them' ? 'them' : 'owner' })}
        >
          <option value="owner">{t('You, to {name}', { name })}</option>
          <option value="them">{t('{name}, to you', { name })}</option>
        </Choice>
        <Field
          label={t('What^promised')}
          value={what}
          onChange={(event) => setDraft({ ...draft, what: event.target.value })}
          maxLength={300}
          data-first
          required
        />
        <Field label={t('By when')} type="date" value={dueOn} onChange={(event) => setDraft({ ...draft, dueOn: event.target.value })} />
        <FormEnd go={t('Note it')} disabled={!what.trim()} onLeave={leave} />
      </form>
    </Dialog>
  )
}
