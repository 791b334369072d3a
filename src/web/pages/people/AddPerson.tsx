import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
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
    if (!name.trim()) return setError('A name is enough, but it needs one.')
    const added = {
      name: name.trim(),
      ...(mail.trim() ? { mail: mail.trim() } : {}),
      ...(organisation.trim() ? { organisation: organisation.trim() } : {}),
    }
    if (await change(() => client.addPerson(added))) onClose()
  }
  return (
    <Dialog label="Add a person" onClose={onClose}>
      <form className={styles.add} onSubmit={save}>
        <h2>Who is it?</h2>
        <Field
          label="Name"
          value={name}
          data-first
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          {...(error ? { error } : {})}
        />
        <Field
          label="Mail, if you have it"
          type="email"
          value={mail}
          autoComplete="off"
          onChange={(event) => setMail(event.target.value)}
        />
        <Field label="Organisation" value={organisation} autoComplete="off" onChange={(event) => setOrganisation(event.target.value)} />
        <Acts>
          <Button look="go" type="submit">
            Add
          </Button>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </Acts>
      </form>
    </Dialog>
  )
}
