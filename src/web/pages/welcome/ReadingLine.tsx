import type { ImportProgress } from '#contract/imports.ts'
import { timeLeft } from '../../words/durations.ts'
import { inFigures } from '../../words/numbers.ts'
import styles from './Welcome.module.css'

/** One line while an archive is read behind the steps. */
export function ReadingLine({ running }: { running: ImportProgress }) {
  const percent = Math.round(running.share * 100)
  return (
    <div className={styles.reading}>
      <div
        className={styles.progress}
        role="progressbar"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={running.title}
      >
        <i style={{ width: `${percent}%` }} />
      </div>
      <p className="meta">
        {running.stage === 'ties' ? 'Working out the ties' : `Reading ${running.title}`}, {inFigures(running.rows)} rows
        {running.secondsLeft !== null && `, ${timeLeft(running.secondsLeft)}`}. You can go on meanwhile.
      </p>
    </div>
  )
}
