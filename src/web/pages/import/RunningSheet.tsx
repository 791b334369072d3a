import { useRef } from 'react'
import type { ImportProgress } from '#contract/imports.ts'
import { t, tn } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Icon } from '../../components/Icon.tsx'
import { timeLeft } from '../../words/durations.ts'
import { inFigures } from '../../words/numbers.ts'
import { rich } from '../../words/rich.tsx'
import styles from './Import.module.css'

/** One bar for the whole, one line a part. Told aloud every ten per cent only. */
export function RunningSheet({ running, onPause }: { running: ImportProgress; onPause: (isPaused: boolean) => void }) {
  const percent = Math.round(running.share * 100)
  const tens = useRef(-1)
  if (percent - tens.current >= 10 || percent < tens.current) tens.current = Math.floor(percent / 10) * 10
  const doing = running.stage === 'ties' ? t('Working out the ties') : t('Reading {title}', { title: running.title })
  return (
    <section className={classes('sheet', styles.run)} aria-labelledby="running">
      <div className={styles.top}>
        <h2 id="running">{doing}</h2>
        <Button look="quiet" small onClick={() => onPause(running.isPaused)}>
          {running.isPaused ? t('Go on') : t('Pause')}
        </Button>
      </div>
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
      <p className={styles.figures}>
        <span>{rich('{n} entries^read', { n: <b>{inFigures(running.rows)}</b> })}</span>
        {!running.isPaused && <span>{rich('{n} a second', { n: <b>{inFigures(Math.round(running.rowsPerSecond))}</b> })}</span>}
        {running.setAside > 0 && <span>{tn(running.setAside, 'one entry set aside', '{n} entries set aside')}</span>}
        <span className={styles.left}>
          {running.isPaused ? t('paused') : running.secondsLeft === null ? '' : timeLeft(running.secondsLeft)}
        </span>
      </p>
      <p className="sr" role="status">
        {t('{doing}, {n} per cent', { doing, n: tens.current })}
      </p>
      <ul className={styles.parts}>
        {running.parts.map(({ title, rows, state }) => (
          <li key={title}>
            <span className={state === 'done' ? styles.ok : undefined}>
              <Icon name={state === 'done' ? 'tick' : 'file'} size={18} />
            </span>
            <b>{title}</b>
            <span>{state === 'done' ? t('read') : running.isPaused ? t('paused') : t('now')}</span>
            <span className={styles.count}>{inFigures(rows)}</span>
          </li>
        ))}
        {running.waiting.map((title, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two archives may have the same title, and their order is all they have
          <li key={index} className={styles.waits}>
            <span>
              <Icon name="clock" size={18} />
            </span>
            <b>{title}</b>
            <span>{t('next')}</span>
          </li>
        ))}
      </ul>
      <p className={styles.closing}>{t('You may close this page; it goes on.')}</p>
    </section>
  )
}
