import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import type { PersonPage, ShownValues } from '#contract/people.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { useChange } from '../../frame/use-change.ts'
import { BirthdayFields, birthdayOf, writtenBirthday } from './BirthdayFields.tsx'
import styles from './Person.module.css'

const FIELDS = [
  { field: 'name', label: 'Name' },
  { field: 'title', label: 'Work' },
  { field: 'organisation', label: 'Organisation' },
  { field: 'place', label: 'Place' },
] as const satisfies readonly { field: string; label: PlainPhrase }[]

/** What a person is shown with, in the owner's own words; said and taken back as one. */
export function CorrectDialog({ person, onClose }: { person: PersonPage; onClose: () => void }) {
  const shown = Object.fromEntries(FIELDS.map(({ field }) => [field, person[field] ?? '']))
  const [written, setWritten] = useState(shown)
  const [born, setBorn] = useState(writtenBirthday(person.birthday))
  const [isAsked, setAsked] = useState(false)
  const change = useChange()
  const birthday = birthdayOf(born)
  const isNameless = !written.name?.trim()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (isNameless || birthday === undefined) return
    const changed = FIELDS.filter(({ field }) => written[field]!.trim() !== shown[field])
    // What is emptied goes back to what sources say.
    const values: ShownValues = {
      ...Object.fromEntries(changed.map(({ field }) => [field, written[field]!.trim() || null])),
      ...(JSON.stringify(born) === JSON.stringify(writtenBirthday(person.birthday)) ? {} : { birthday }),
    }
    if (Object.keys(values).length === 0) return onClose()
    if (await change(() => client.showAs(person.id, values))) onClose()
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
        <BirthdayFields
          written={born}
          onWrite={setBorn}
          error={isAsked && birthday === undefined ? t('A birthday is a day and a month.') : undefined}
        />
        <p className="meta">{t('This is what is shown from now on. What sources say is kept beside it.')}</p>
        <FormEnd go={t('Keep the change')} onLeave={onClose} />
      </form>
    </Dialog>
  )
}
