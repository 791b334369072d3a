import type { FormEvent } from 'react'
import { t } from '#language/say.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { useDraft } from '../../components/use-draft.ts'
import styles from './Person.module.css'

interface NoteProps {
  /** Of the person it is about. */
  id: string
  name: string
  onClose: () => void
  onSave: (text: string) => Promise<boolean>
}

/** A note about one person; Ctrl or Cmd with Enter saves, because a note may have lines. */
export function NoteDialog({ id, name, onClose, onSave }: NoteProps) {
  const [text, setText, forget] = useDraft(`note-${id}`, '')
  const leave = () => {
    forget()
    onClose()
  }
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (text.trim() && (await onSave(text.trim()))) leave()
  }
  return (
    <Dialog label={t('A note about {name}', { name })} onClose={onClose}>
      <form className={styles.note} onSubmit={save}>
        <label htmlFor="note">{t('A note about {name}', { name })}</label>
        <textarea
          id="note"
          rows={5}
          value={text}
          data-first
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void save()}
        />
        <FormEnd go={t('Keep it')} disabled={!text.trim()} onLeave={leave} />
      </form>
    </Dialog>
  )
}
