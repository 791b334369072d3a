import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { PersonPage, PersonRow } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { useDesk } from '../../frame/desk.ts'
import { usePerson } from '../../queries.ts'
import { plainDay } from '../../words/dates.ts'
import { rhythmInWords } from '../../words/durations.ts'
import { circleSaid } from './people-titles.ts'
import styles from './SideLook.module.css'

const KEYS = [
  { keys: ['J', 'K'], does: 'move' },
  { keys: ['X'], does: 'select' },
  { keys: ['L'], does: 'log' },
  { keys: ['↵'], does: 'open' },
  { keys: ['?'], does: 'all keys' },
] as const satisfies readonly { keys: readonly string[]; does: PlainPhrase }[]

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
            {t('Open')}
          </Link>
          <Button small onClick={() => openLog([row])}>
            {t('Log')}
          </Button>
        </Acts>
      </div>
      <p className={styles.hints}>
        {t('Each strip is a year: above the line you, below them, dots when you met, a ring when the next one was expected.')}
      </p>
      <p className={styles.hints} aria-hidden="true">
        {KEYS.map(({ keys, does }) => (
          <span key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {t(does)}
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
            <dt>{t('Last')}</dt>
            <dd>{lastSaid(last, today)}</dd>
          </div>
        )}
        {rhythm !== null && (
          <div>
            <dt>{t('Rhythm')}</dt>
            <dd>
              {row.pinnedRhythmDays === null ? rhythmInWords(rhythm) : t('{rhythm}, as you set it', { rhythm: rhythmInWords(rhythm) })}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('Circle')}</dt>
          <dd>{circleSaid(row)}</dd>
        </div>
        {person?.reciprocity[0] && (
          <div>
            <dt>{t('Who writes')}</dt>
            <dd>{person.reciprocity[0]}</dd>
          </div>
        )}
      </dl>
    </>
  )
}

function lastSaid({ on, isMeeting, direction }: PersonRow['strip'][number], today: Day): string {
  const day = plainDay(on, today)
  if (isMeeting) return t('{day}, you met', { day })
  return direction === 'out' ? t('{day}, from you', { day }) : direction === 'in' ? t('{day}, from them', { day }) : day
}
