import { useState } from 'react'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { askForWords, mayRemind } from '../../frame/use-reminder.ts'
import { Question, Section } from './Section.tsx'
import styles from './Settings.module.css'
import type { SetSetting } from './use-setting.ts'

const USUAL = '08:30'

/** A word of the browser at a time of day, when people wait. */
export function Reminder({ at, onSet }: { at: string | null; onSet: SetSetting }) {
  const [time, setTime] = useState(at ?? USUAL)
  const [allowed, setAllowed] = useState(mayRemind)
  const keep = async () => {
    const answer = await askForWords()
    setAllowed(answer)
    if (answer === 'granted') await onSet({ reminder: time })
  }
  return (
    <Section id="reminder" title={t('A word when people wait')}>
      <Question
        asks={t('Should Tend say so when people wait?')}
        means={t('Once a day, while a page of Tend is open, also behind others. It comes from this browser and names nobody.')}
      >
        {allowed === 'unsupported' ? (
          <p className="meta">{t('This browser shows no such words.')}</p>
        ) : (
          <form
            className={styles.line}
            onSubmit={(event) => {
              event.preventDefault()
              void keep()
            }}
          >
            <Field label={t('At')} type="time" required value={time} onChange={(event) => setTime(event.target.value)} />
            <Acts>
              <Button type="submit" disabled={time === at && allowed === 'granted'}>
                {at === null ? t('Say so') : t('Say so then')}
              </Button>
              {at !== null && (
                <Button look="quiet" onClick={() => void onSet({ reminder: null })}>
                  {t('No more')}
                </Button>
              )}
            </Acts>
          </form>
        )}
        {allowed === 'denied' && (
          <p className={styles.after}>{t('This browser was told to show nothing from here. Its own settings change that.')}</p>
        )}
        {at !== null && allowed === 'default' && (
          <p className={styles.after}>{t('This browser has not been asked yet: press the button once here.')}</p>
        )}
      </Question>
    </Section>
  )
}
