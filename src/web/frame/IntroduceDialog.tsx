import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { Dialog } from '../components/Dialog.tsx'
import { Field } from '../components/Field.tsx'
import { FormEnd } from '../components/FormEnd.tsx'
import styles from '../components/Introductions.module.css'
import type { Named } from './desk.ts'
import { PersonField } from './PersonField.tsx'
import { useChange } from './use-change.ts'

/** Begins to introduce two people: who, and why they may be glad of it. */
export function IntroduceDialog({ first, second, onClose }: { first: Named; second?: Named | undefined; onClose: () => void }) {
  const [other, setOther] = useState(second)
  const [why, setWhy] = useState('')
  const change = useChange()
  const begin = async (event: FormEvent) => {
    event.preventDefault()
    if (!other) return
    const added = { people: [first.id, other.id] as [string, string], ...(why.trim() ? { why: why.trim() } : {}) }
    if (await change(() => client.introduce(added))) onClose()
  }
  return (
    <Dialog label={t('Introduce {name}', { name: first.name })} onClose={onClose}>
      <form className={styles.step} onSubmit={begin}>
        <h2>{t('Introduce {name}', { name: first.name })}</h2>
        <PersonField label={t('To whom')} person={other} except={[first.id]} onChoose={setOther} isFirst={!second} />
        <Field
          label={t('Why they may be glad to meet')}
          value={why}
          maxLength={500}
          placeholder={t('Both of you …')}
          onChange={(event) => setWhy(event.target.value)}
          {...(second ? { 'data-first': true } : {})}
        />
        <p className="meta">{t('Each is asked first, by you; when both say yes, you bring them together. The steps come up in Today.')}</p>
        <FormEnd go={t('Begin')} disabled={!other} onLeave={onClose} />
      </form>
    </Dialog>
  )
}
