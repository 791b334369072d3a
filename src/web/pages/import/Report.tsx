import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportRow, Imports } from '#contract/imports.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { NextSteps } from '../../components/NextSteps.tsx'
import { dayOf, plainDay, timeOf } from '../../words/dates.ts'
import { inFigures } from '../../words/numbers.ts'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { DateOrder } from './DateOrder.tsx'
import styles from './Import.module.css'
import { Problems } from './Problems.tsx'
import { figuresOf, fileName, secondsInWords } from './report-words.ts'

export interface ReportProps {
  row: ImportRow
  /** What is worth doing now; empty for an import that is not the last one. */
  next: Imports['next']
  today: Day
  zone: string
  onUndo: (id: string) => void
}

/** What the last import brought: a sentence, four figures, what was left out, what could not be read. */
export function Report({ row, next, today, zone, onUndo }: ReportProps) {
  const [mapsColumns, setMapsColumns] = useState(false)
  const held = row.interactions > 0
  const file = fileName(row.path)
  return (
    <section className={styles.report} aria-labelledby="report">
      <div className={styles.head}>
        <h2 id="report">
          {row.title} {file && <small>{file}</small>}
        </h2>
        {row.finishedAt && <span className="meta">{finished(row.finishedAt, row.seconds, zone, today)}</span>}
      </div>
      {row.state === 'failed' ? (
        <div className={styles.failed} role="alert">
          <p className="serif">{row.error ?? t('It stopped before its end.')}</p>
          <p className="meta">{t('What was read before it stopped is safe. Dropping it again reads only what is missing.')}</p>
        </div>
      ) : (
        <>
          <p className={styles.say}>{row.sentence}</p>
          <dl className={styles.nums}>
            {figuresOf(row).map(({ value, label }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="num">{inFigures(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {row.state === 'done' && row.dateOrder && <DateOrder id={row.id} dateOrder={row.dateOrder} today={today} />}
      {next.length > 0 && <NextSteps steps={next} />}
      <Acts>
        {row.state === 'done' && row.source === 'feed' && (
          <Link to="/share" className={buttonClass('go')}>
            {t('See what they made')}
          </Link>
        )}
        {row.state === 'done' && row.source !== 'feed' && row.people > 0 && (
          <Link to="/people" search={{ source: row.source, sort: held ? 'warmth' : 'name' }} className={buttonClass('outline')}>
            {t('See who came')}
          </Link>
        )}
        {row.hasColumns && <Button onClick={() => setMapsColumns(true)}>{t('Which column is what')}</Button>}
        <Button look="quiet" onClick={() => onUndo(row.id)}>
          <Icon name="undo" /> {t('Undo this import')}
        </Button>
      </Acts>
      {row.problems > 0 && <Problems id={row.id} count={row.problems} />}
      {mapsColumns && <ColumnsDialog id={row.id} title={row.title} onClose={() => setMapsColumns(false)} />}
    </section>
  )
}

function finished(at: string, seconds: number, zone: string, today: Day): string {
  const on = dayOf(at, zone)
  const span = secondsInWords(seconds)
  return on === today
    ? t('finished at {time}, {span}', { time: timeOf(at, zone), span })
    : t('finished {day}, {span}', { day: plainDay(on, today), span })
}
