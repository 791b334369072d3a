import type { ImportProgress, Imports } from '#contract/imports.ts'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { timeLeft } from '../../words/durations.ts'
import { problemsTitle } from '../../words/problems.ts'
import { rich } from '../../words/rich.tsx'
import styles from './Welcome.module.css'

/** Over the steps: how the reading goes, then the report in a sentence, and what could not be used. */
export function ReadingLine({
  imports: { isBusy, running, imports, unrecognised },
  onNext,
}: {
  imports: Imports
  /** Over the first step: what was brought in leads on to the next. */
  onNext: (() => void) | undefined
}) {
  if (running) return <Progress running={running} />
  if (isBusy)
    return (
      <div className={styles.reading} role="status">
        <p className="meta">{t('Looking at what it is. You can go on meanwhile.')}</p>
      </div>
    )
  const read = imports.filter(({ state }) => state === 'done' || state === 'failed').slice(0, 3)
  if (read.length + unrecognised.length === 0) return null
  return (
    <div className={classes(styles.reading, onNext && styles.overHero)} role="status">
      {read.map(({ id, title, sentence, problems }) => (
        <p key={id}>
          <b>{title}.</b> {sentence}
          {problems > 0 && ` ${t('{problems}; Import says which.', { problems: problemsTitle(problems) })}`}
        </p>
      ))}
      {unrecognised.slice(0, 3).map(({ path, reason }) => (
        <p key={path}>{rich('{path} was left aside: {reason}.', { path: <b>{path}</b>, reason })}</p>
      ))}
      {onNext && read.some(({ state }) => state === 'done') && (
        <Button look="go" small onClick={onNext}>
          {t('Go on')}
        </Button>
      )}
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
      <p className="meta">{t('{progress}. You can go on meanwhile.', { progress: progressOf(running).join(', ') })}</p>
    </div>
  )
}

function progressOf({ stage, title, rows, rowsPerSecond, secondsLeft }: ImportProgress): string[] {
  return [
    stage === 'ties' ? t('Working out the ties') : t('Reading {title}', { title }),
    t('{n} entries^read', { n: rows }),
    ...(rowsPerSecond > 0 ? [t('{n} a second', { n: rowsPerSecond })] : []),
    ...(secondsLeft === null ? [] : [timeLeft(secondsLeft)]),
  ]
}
