import { type Phrase, t } from '#language/say.ts'
import { Wordmark } from '../../components/Wordmark.tsx'
import styles from './Welcome.module.css'
import type { StepName } from './welcome-search.ts'

const STEPS = [
  { name: 'bring', title: 'Bring' },
  { name: 'you', title: 'This is you' },
  { name: 'people', title: 'Your people' },
  { name: 'minutes', title: 'First five minutes' },
] as const satisfies readonly { name: StepName; title: Phrase }[]
/** The wordmark and the four steps; any can be gone to, and all of it can be left. */
export function Steps({ step, onStep, onLeave }: { step: StepName; onStep: (step: StepName) => void; onLeave: () => void }) {
  return (
    <header className={styles.top}>
      <Wordmark />
      <nav aria-label={t('Four steps')}>
        <ol>
          {STEPS.map(({ name, title }) => (
            <li key={name}>
              <button type="button" {...(name === step ? { 'aria-current': 'step' as const } : {})} onClick={() => onStep(name)}>
                {t(title)}
              </button>
            </li>
          ))}
        </ol>
        <button type="button" className="more" onClick={onLeave}>
          {t('Leave this')}
        </button>
      </nav>
    </header>
  )
}
