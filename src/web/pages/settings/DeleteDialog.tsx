import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import { DELETE_WORDS } from '#domain/settings.ts'
import { t, tn } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { useDesk } from '../../frame/desk.ts'
import { saidOf } from '../../frame/use-change.ts'
import { forgetAtHand } from '../../offline/keep-at-hand.ts'
import { queryClient } from '../../queries.ts'
import styles from './Settings.module.css'

/** The one thing without a way back: it wants its own words. */
export function DeleteDialog({ people, onClose }: { people: number; onClose: () => void }) {
  const [words, setWords] = useState('')
  const [isWorking, setWorking] = useState(false)
  const [error, setError] = useState<string>()
  // What is typed is in the owner's language; what is sent is the one phrase the server knows.
  const wanted = t(DELETE_WORDS)
  const { say } = useDesk()
  const navigate = useNavigate()
  const remove = async (event: FormEvent) => {
    event.preventDefault()
    setWorking(true)
    try {
      await client.deleteEverything(DELETE_WORDS)
      queryClient.clear()
      await forgetAtHand()
      sessionStorage.removeItem('welcome')
      say({ sentence: t('Everything is deleted.') })
      await navigate({ to: '/welcome' })
    } catch (failed) {
      setError(saidOf(failed))
      setWorking(false)
    }
  }
  return (
    <Dialog label={t('Delete everything')} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void remove(event)}>
        <h2>{t('Delete everything?')}</h2>
        <p className="serif">
          {tn(
            people,
            'one person goes, with everything that is known of them and all that you wrote down. The archives you brought are still where you keep them; your notes are nowhere else.',
            '{n} people go, with everything that is known of them and all that you wrote down. The archives you brought are still where you keep them; your notes are nowhere else.',
          )}
        </p>
        <Field
          label={t('To go on, type “{words}”', { words: wanted })}
          value={words}
          autoComplete="off"
          data-first
          onChange={(event) => setWords(event.target.value)}
          {...(error ? { error } : {})}
        />
        <Acts>
          <Button type="submit" className={styles.danger} disabled={words.trim().toLowerCase() !== wanted || isWorking}>
            {isWorking ? t('Deleting …') : t('Delete everything')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('Keep everything')}
          </Button>
        </Acts>
      </form>
    </Dialog>
  )
}
