import type { ImportProgress, Imports } from '#contract/imports.ts'
import { timeLeft } from '../../words/durations.ts'
import { inFigures } from '../../words/numbers.ts'
import { problemsTitle } from '../../words/problems.ts'
import styles from './Welcome.module.css'

/** Over the steps: how the reading goes, then the report in a sentence, and what could not be used. */
export function ReadingLine({ imports: { isBusy, running, imports, unrecognised } }: { imports: Imports }) {
  if (running) return <Progress running={running} />
  if (isBusy)
    return (
      <div className={styles.reading} role="status">
        <p className="meta">Looking at what it is. You can go on meanwhile.</p>
      </div>
    )
  const read = imports.filter(({ state }) => state === 'done' || state === 'failed').slice(0, 3)
  if (read.length + unrecognised.length === 0) return null
  return (
    <div className={styles.reading} role="status">
      {read.map(({ id, title, sentence, problems }) => (
        <p key={id}>
          <b>{title}.</b> {sentence}
          {problems > 0 && ` ${problemsTitle(problems)}; Import says which.`}
        </p>
      ))}
      {unrecognised.slice(0, 3).map(({ path, reason }) => (
        <p key={path}>
          <b>{path}</b> was left aside: {reason}.
        </p>
      ))}
    </div>
  )
}

function Progress({ running }: { running: ImportProgress }) {
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
        {running.rowsPerSecond > 0 && `, ${inFigures(running.rowsPerSecond)} a second`}
        {running.secondsLeft !== null && `, ${timeLeft(running.secondsLeft)}`}. You can go on meanwhile.
      </p>
    </div>
  )
}
