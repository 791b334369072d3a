import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportRow } from '#contract/imports.ts'
import type { Day } from '#domain/time.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { dayOf, plainDay, timeOf } from '../../words/dates.ts'
import { inFigures } from '../../words/numbers.ts'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import styles from './Import.module.css'
import { Problems } from './Problems.tsx'
import { leftOutSentence, secondsInWords } from './report-words.ts'

/** What the last import brought: a sentence, four figures, what was left out, what could not be read. */
export function Report({ row, today, zone, onUndo }: { row: ImportRow; today: Day; zone: string; onUndo: (id: string) => void }) {
  const [mapsColumns, setMapsColumns] = useState(false)
  const leftOut = leftOutSentence(row.leftOut)
  return (
    <section className={styles.report} aria-labelledby="report">
      <div className={styles.head}>
        <h2 id="report">{row.title}</h2>
        {row.finishedAt && <span className="meta">{finished(row.finishedAt, row.seconds, zone, today)}</span>}
      </div>
      {row.state === 'failed' ? (
        <div className={styles.failed} role="alert">
          <p className="serif">{row.error ?? 'It stopped before its end.'}</p>
          <p className="meta">What was read before it stopped is safe. Dropping it again reads only what is missing.</p>
        </div>
      ) : (
        <>
          <p className={styles.say}>
            {row.sentence}
            {leftOut && ` ${leftOut}`}
          </p>
          <dl className={styles.nums}>
            <Figure value={row.interactions} label="exchanges" />
            <Figure value={row.people} label={row.newPeople > 0 ? `people, ${inFigures(row.newPeople)} of them new` : 'people'} />
            <Figure value={row.posts + row.events} label={row.events > 0 ? 'posts and events' : 'posts of yours'} />
            <Figure value={row.alreadyKnown} label="known before" />
          </dl>
        </>
      )}
      <Acts>
        {row.state === 'done' && (
          <Link to="/people" search={{ sort: 'rhythm' }} className={buttonClass('go')}>
            See who is slipping
          </Link>
        )}
        {row.hasColumns && <Button onClick={() => setMapsColumns(true)}>Which column is what</Button>}
        <Button look="quiet" onClick={() => onUndo(row.id)}>
          <Icon name="undo" /> Undo this import
        </Button>
      </Acts>
      {row.problems > 0 && <Problems id={row.id} count={row.problems} />}
      {mapsColumns && <ColumnsDialog id={row.id} title={row.title} onClose={() => setMapsColumns(false)} />}
    </section>
  )
}

function Figure({ value, label }: { value: number; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="num">{inFigures(value)}</dd>
    </div>
  )
}

function finished(at: string, seconds: number, zone: string, today: Day): string {
  const on = dayOf(at, zone)
  return `finished ${on === today ? `at ${timeOf(at, zone)}` : plainDay(on, today)}, ${secondsInWords(seconds)}`
}
