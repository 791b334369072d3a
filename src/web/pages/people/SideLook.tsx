import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { PersonPage, PersonRow } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { useDesk } from '../../frame/desk.ts'
import { usePerson } from '../../queries.ts'
import { plainDay } from '../../words/dates.ts'
import { rhythmInFigures } from '../../words/durations.ts'
import { circleTitle } from '../../words/warmth.ts'
import styles from './SideLook.module.css'

/** The person the list stands on, without leaving the list. Waits a moment, so that moving through rows asks for nothing. */
export function SideLook({ row, today }: { row: PersonRow; today: Day }) {
  const [settled, setSettled] = useState(row.id)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(row.id), 140)
    return () => clearTimeout(timer)
  }, [row.id])
  const isWide = typeof matchMedia !== 'undefined' && matchMedia('(min-width: 1280px)').matches
  const person = usePerson(settled, isWide && settled === row.id)
  const { openLog } = useDesk()
  return (
    <div className={styles.place}>
      <div className={classes('sheet', styles.peek)}>
        <Monogram id={row.id} name={row.name} hasPhoto={row.hasPhoto} size="l" />
        <h2>
          <Link to="/people/$id" params={{ id: row.id }}>
            {row.name}
          </Link>
        </h2>
        <p className="meta">{[row.title, row.organisation].filter(Boolean).join(', ') || row.place}</p>
        <Looked row={row} person={person.data?.id === row.id ? person.data : undefined} today={today} />
        <Acts>
          <Link to="/people/$id" params={{ id: row.id }} className={buttonClass('go', true)}>
            Open
          </Link>
          <Button small onClick={() => openLog([row])}>
            Log
          </Button>
        </Acts>
      </div>
      <p className={styles.hints}>
        Each strip is a year: above the line you, below them, dots when you met, a ring when the next one was expected.
      </p>
      <p className={styles.hints} aria-hidden="true">
        {[
          [['J', 'K'], 'move'],
          [['X'], 'select'],
          [['L'], 'log'],
          [['↵'], 'open'],
          [['?'], 'all keys'],
        ].map(([keys, does]) => (
          <span key={String(does)}>
            {Array.isArray(keys) && keys.map((key) => <kbd key={key}>{key}</kbd>)}
            {does}
          </span>
        ))}
      </p>
    </div>
  )
}

function Looked({ row, person, today }: { row: PersonRow; person: PersonPage | undefined; today: Day }) {
  const rhythm = row.pinnedRhythmDays ?? row.gapDays
  const last = row.strip.at(-1)
  return (
    <>
      <p className={styles.sentence}>{person?.sentence ?? ' '}</p>
      <dl>
        {last && (
          <div>
            <dt>Last</dt>
            <dd>
              {plainDay(last.on, today)}
              {last.isMeeting ? ', you met' : last.direction === 'out' ? ', from you' : last.direction === 'in' ? ', from them' : ''}
            </dd>
          </div>
        )}
        {rhythm !== null && (
          <div>
            <dt>Rhythm</dt>
            <dd>
              {rhythmInFigures(rhythm)}
              {row.pinnedRhythmDays !== null && ', as you set it'}
            </dd>
          </div>
        )}
        <div>
          <dt>Circle</dt>
          <dd>{circleTitle(row.circle)}</dd>
        </div>
        {person?.reciprocity[0] && (
          <div>
            <dt>Who writes</dt>
            <dd>{person.reciprocity[0]}</dd>
          </div>
        )}
      </dl>
    </>
  )
}
