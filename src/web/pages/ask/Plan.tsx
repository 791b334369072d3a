import type { PlanStep } from '#contract/ask.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { classes } from '../../components/classes.ts'
import { agoOrDay } from '../../words/dates.ts'
import styles from './Ask.module.css'

/** A dated plan: a leaf for each contact, a ring for the ask. */
export function Plan({ steps, today }: { steps: readonly PlanStep[]; today: Day }) {
  return (
    <ol className={styles.steps} style={{ ['--steps' as string]: steps.length }}>
      {steps.map(({ on, kind, what }) => (
        <li key={on + what} className={classes(kind === 'ask' && styles.ask)}>
          <b>{on === today ? t('Today') : agoOrDay(on, today)}</b>
          {what}
        </li>
      ))}
    </ol>
  )
}
