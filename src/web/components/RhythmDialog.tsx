import { type FormEvent, useState } from 'react'
import { t } from '#language/say.ts'
import { rhythmInWords } from '../words/durations.ts'
import { listed } from '../words/numbers.ts'
import { RHYTHMS } from '../words/warmth.ts'
import { Acts, Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Field } from './Field.tsx'
import styles from './RhythmDialog.module.css'

/** How often, as the owner would like it: one of a few, days of one's own, or back to what was learned. */
export function RhythmDialog({
  names,
  now,
  learned,
  onChoose,
  onClose,
}: {
  names: readonly string[]
  now: number | null
  learned: number | null
  onChoose: (days: number | null) => void
  onClose: () => void
}) {
  const [days, setDays] = useState('')
  const choose = (chosen: number | null) => {
    onChoose(chosen)
    onClose()
  }
  const saveOwn = (event: FormEvent) => {
    event.preventDefault()
    const own = Number(days)
    if (Number.isFinite(own) && own >= 1) choose(Math.min(3650, Math.round(own)))
  }
  return (
    <Dialog label={t('Change the rhythm')} onClose={onClose}>
      <div className={styles.sheet}>
        <h2>{t('How often would you like to talk with {names}?', { names: listed(names) })}</h2>
        {learned !== null && <p className="meta">{t('So far it has been {rhythm}.', { rhythm: rhythmInWords(learned) })}</p>}
        <ul>
          {RHYTHMS.map(({ days: rhythm, title }) => (
            <li key={rhythm}>
              <button type="button" aria-pressed={now === rhythm} onClick={() => choose(rhythm)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
        <form onSubmit={saveOwn} className={styles.own}>
          <Field
            label={t('Or every so many days')}
            type="number"
            min={1}
            max={3650}
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.target.value)}
          />
          <Button type="submit" disabled={days === ''}>
            {t('Set^rhythm')}
          </Button>
        </form>
        <Acts>
          {now !== null && (
            <Button look="quiet" onClick={() => choose(null)}>
              {t('Go back to the learned rhythm')}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {t('Close')}
          </Button>
        </Acts>
      </div>
    </Dialog>
  )
}
