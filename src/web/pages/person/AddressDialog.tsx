import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import type { IdentityAdded, PersonPage } from '#contract/people.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { useOnce } from '../../components/use-once.ts'
import { saidOf, useChange } from '../../frame/use-change.ts'
import styles from './Person.module.css'

type Taken = Extract<IdentityAdded, { takenBy: unknown }>['takenBy']

/** One more way by which a person is known; where it is somebody else's, asks whether the two are one. */
export function AddressDialog({ person: { id, name }, onClose }: { person: PersonPage; onClose: () => void }) {
  const [written, setWritten] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [takenBy, setTakenBy] = useState<Taken>()
  const change = useChange()
  const once = useOnce()
  const add = async () => {
    if (!written.trim()) return
    try {
      const added = await client.addIdentity(id, written.trim())
      if ('takenBy' in added) return setTakenBy(added.takenBy)
      await change(async () => added)
      onClose()
    } catch (error) {
      setRefusal(saidOf(error))
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void once(add)
  }
  const join = async (other: Taken) => {
    if (await change(() => client.decide({ a: id, b: other.id }, 'merge'))) onClose()
  }
  return (
    <Dialog label={t('How is {name} reached?', { name })} onClose={onClose}>
      <form className={styles.correct} onSubmit={submit}>
        <h2>{t('How is {name} reached?', { name })}</h2>
        <Field
          label={t('Mail address, phone number or profile page')}
          value={written}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-first
          onChange={(event) => {
            setWritten(event.target.value)
            setRefusal(undefined)
            setTakenBy(undefined)
          }}
          {...(refusal ? { error: refusal } : {})}
        />
        {takenBy ? (
          <>
            <p role="status">{t('That is how {other} is known. Are {name} and {other} one person?', { name, other: takenBy.name })}</p>
            <Acts>
              <Button look="go" onClick={() => void join(takenBy)}>
                {t('They are one person')}
              </Button>
              <Button look="quiet" onClick={onClose}>
                {t('Two people')}
              </Button>
            </Acts>
          </>
        ) : (
          <>
            <p className="meta">{t('What comes from there, in any archive you bring in, is theirs from now on.')}</p>
            <FormEnd go={t('Keep it')} disabled={!written.trim()} onLeave={onClose} />
          </>
        )}
      </form>
    </Dialog>
  )
}
