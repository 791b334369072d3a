import { type FormEvent, useId, useState } from 'react'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import styles from './Ask.module.css'

/** What is needed, in the owner's words. */
export function NeedField({ need, onNeed }: { need: string; onNeed: (need: string) => void }) {
  const id = useId()
  const [text, setText] = useState(need)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onNeed(text.trim())
  }
  return (
    <form className={styles.need} onSubmit={submit}>
      <label htmlFor={id}>{t('What do you need?')}</label>
      <div className={styles.field}>
        <input
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('Someone who knows heat pumps in Bergen')}
          maxLength={500}
        />
        <Button look="go" type="submit">
          {t('Look^search')}
        </Button>
      </div>
    </form>
  )
}
