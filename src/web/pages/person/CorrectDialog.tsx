import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import type { PersonPage } from '#contract/people.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { useChange } from '../../frame/use-change.ts'
import styles from './Person.module.css'

const FIELDS = [
  { field: 'name', label: 'Name' },
  { field: 'title', label: 'Work' },
  { field: 'organisation', label: 'Organisation' },
  { field: 'place', label: 'Place' },
] as const satisfies readonly { field: string; label: PlainPhrase }[]

/** What a person is shown with, in the owner's own words. Several changes are said and taken back as one. */
export function CorrectDialog({ person, onClose }: { person: PersonPage; onClose: () => void }) {
  const shown = Object.fromEntries(FIELDS.map(({ field }) => [field, person[field] ?? '']))
  const [written, setWritten] = useState(shown)
  const change = useChange()
  const isNameless = !written.name?.trim()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (isNameless) return
    const changed = FIELDS.filter(({ field }) => written[field]!.trim() !== shown[field])
    if (changed.length === 0) return onClose()
    const show = async () => {
      const made = []
      // What is emptied goes back to what sources say.
      for (const { field } of changed) made.push(await client.showAs(person.id, { field, value: written[field]!.trim() || null }))
      return made
    }
    if (await change(show)) onClose()
  }
  return (
    <Dialog label={t('Correct {name}', { name: person.name })} onClose={onClose}>
      <form className={styles.correct} onSubmit={(event) => void save(event)}>
        <h2>{t('What is right?')}</h2>
        {FIELDS.map(({ field, label }) => (
          <Field
            key={field}
            label={t(label)}
            value={written[field]}
            autoComplete="off"
            data-first={field === 'name'}
            onChange={(event) => setWritten({ ...written, [field]: event.target.value })}
            {...(field === 'name' && isNameless ? { error: t('A name is enough, but it needs one.') } : {})}
          />
        ))}
        <p className="meta">{t('This is what is shown from now on. What sources say is kept beside it.')}</p>
        <Acts>
          <Button look="go" type="submit">
            {t('Keep the change')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Leave it')}
          </Button>
        </Acts>
      </form>
    </Dialog>
  )
}
