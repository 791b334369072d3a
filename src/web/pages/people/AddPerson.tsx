import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { useChange } from '../../frame/use-change.ts'
import styles from './People.module.css'

/** Somebody by hand. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('')
  const [mail, setMail] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [error, setError] = useState<string>()
  const change = useChange()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return setError(t('A name is enough, but it needs one.'))
    const added = {
      name: name.trim(),
      ...(mail.trim() ? { mail: mail.trim() } : {}),
      ...(organisation.trim() ? { organisation: organisation.trim() } : {}),
    }
    if (await change(() => client.addPerson(added))) onClose()
  }
  return (
    <Dialog label={t('Add a person')} onClose={onClose}>
      <form className={styles.add} onSubmit={save}>
        <h2>{t('Who is it?')}</h2>
        <Field
          label={t('Name')}
          value={name}
          data-first
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          {...(error ? { error } : {})}
        />
        <Field
          label={t('Mail, if you have it')}
          type="email"
          value={mail}
          autoComplete="off"
          onChange={(event) => setMail(event.target.value)}
        />
        <Field
          label={t('Organisation')}
          value={organisation}
          autoComplete="off"
          onChange={(event) => setOrganisation(event.target.value)}
        />
        <FormEnd go={t('Add')} onLeave={onClose} />
      </form>
    </Dialog>
  )
}
