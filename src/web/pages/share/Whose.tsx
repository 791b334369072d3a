import { useState } from 'react'
import type { SharePage } from '#contract/share.ts'
import { t, tn } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import type { Named } from '../../frame/desk.ts'
import { PeoplePicker } from '../../frame/PeoplePicker.tsx'
import { capital } from '../../words/numbers.ts'
import styles from './Share.module.css'

interface WhoseProps {
  unowned: SharePage['unowned'][number]
  onSay: (author: string, personId: string | null) => Promise<boolean>
}

/** A feed that nobody is known for, until the owner says whose it is. */
export function Whose({ unowned: { author, name, count, lastTitle }, onSay }: WhoseProps) {
  const [isOpen, setOpen] = useState(false)
  const [people, setPeople] = useState<readonly Named[]>([])
  const person = people.at(-1)
  return (
    <div className={styles.unowned}>
      <p>
        <b>{name}</b>
        <span className="meta">
          {capital(
            lastTitle
              ? tn(count, 'one thing in thirty days, the last “{lastTitle}”', '{n} things in thirty days, the last “{lastTitle}”', {
                  lastTitle,
                })
              : tn(count, 'one thing in thirty days', '{n} things in thirty days'),
          )}
        </span>
      </p>
      <Acts className={styles.says}>
        <Button small onClick={() => setOpen(true)}>
          {t('Say whose')}
        </Button>
        <Button look="quiet" small onClick={() => void onSay(author, null)}>
          {t('Nobody I know')}
        </Button>
      </Acts>
      {isOpen && (
        <Dialog label={t('Whose is {name}?', { name })} onClose={() => setOpen(false)}>
          <form
            className={styles.form}
            onSubmit={async (event) => {
              event.preventDefault()
              if (person && (await onSay(author, person.id))) setOpen(false)
            }}
          >
            <h2>{t('Whose is {name}?', { name })}</h2>
            <PeoplePicker label={t('Somebody you know')} people={people} onChange={(picked) => setPeople(picked.slice(-1))} />
            <Acts>
              <Button look="go" type="submit" disabled={!person}>
                {person ? t('It is {name}', { name: person.name }) : t('It is theirs')}
              </Button>
              <Button look="quiet" onClick={() => setOpen(false)}>
                {t('Close')}
              </Button>
            </Acts>
          </form>
        </Dialog>
      )}
    </div>
  )
}
