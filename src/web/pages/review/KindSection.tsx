import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { KindReport } from '#contract/kind.ts'
import { t } from '#language/say.ts'
import { Button, buttonClass } from '../../components/Button.tsx'
import { Empty } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { monthOf, plainDay } from '../../words/dates.ts'
import { KindChart } from './KindChart.tsx'
import { KindTable } from './KindTable.tsx'
import { PartLine } from './PartLine.tsx'
import styles from './Review.module.css'

const YEAR = 12

/** Which kind, month by month; what made it so; and the one step. */
export function KindSection({ report }: { report: KindReport }) {
  const { on } = useDesk()
  const [showsAll, setShowsAll] = useState(false)
  const [isTable, setTable] = useState(false)
  const { now, months, unknown, turns } = report
  if (now === null)
    return (
      <Empty
        title={t('Your kind cannot be told yet.')}
        act={
          <Link to="/import" className={buttonClass('outline', true)}>
            {t('Bring more')}
          </Link>
        }
      >
        {unknown}
      </Empty>
    )
  const shown = showsAll ? months : months.slice(-(YEAR - 1))
  return (
    <>
      <h2>
        {now.headline}
        {now.isPast && <em>{t(', as of {day}', { day: plainDay(now.on, on) })}</em>}
      </h2>
      <p className={styles.say}>
        {now.because} {t('Judged only by what you did, never by who answered.')}
      </p>
      {isTable ? <KindTable months={[...shown, now]} /> : <KindChart months={[...shown, now]} turns={turns} isPast={now.isPast} />}
      {!isTable && [...shown, now].some(({ rule }) => rule === 4) && (
        <p className="meta">{t('Dashed: in between, drawn at the edge of the nearer band.')}</p>
      )}
      <p className={styles.switches}>
        <button type="button" className="more" onClick={() => setTable(!isTable)}>
          {isTable ? t('Show as a drawing') : t('Show as a table')}
        </button>
        {months.length >= YEAR && (
          <button type="button" className="more" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('Show twelve months') : t('Show all since {month}', { month: monthOf(months[0]!.on, on) })}
          </button>
        )}
      </p>
      <ul className={styles.parts}>
        {now.parts.map((part) => (
          <PartLine key={part.name} part={part} />
        ))}
      </ul>
      {now.beside.map((sentence) => (
        <p key={sentence} className={styles.beside}>
          {sentence}
        </p>
      ))}
      {now.step ? <Step step={now.step} /> : <p className={styles.beside}>{t('No single step would move this much: go on as you do.')}</p>}
    </>
  )
}

/** Where each part is worked on; whom to write to first, among the good ones by their silence: nobody of the inner five is among them. */
const PLACES = {
  steadiness: { to: '/people', search: { circle: 'good', sort: 'drift' } },
  reciprocity: { to: '/ask' },
  presence: { to: '/share' },
  events: { to: '/events' },
  profile: { to: '/profile' },
} as const

function Step({ step: { step, why, part } }: { step: NonNullable<NonNullable<KindReport['now']>['step']> }) {
  const [isGone, setGone] = useState(false)
  if (isGone) return <p className={styles.beside}>{t('Not this one, then. The parts above say what else there is.')}</p>
  return (
    <div className={`sheet ${styles.step}`}>
      <div>
        <h3>{t('The step that would move it most')}</h3>
        <p>{step}</p>
        <p className="meta">{why}</p>
      </div>
      <div className={styles.stepActs}>
        <Link {...PLACES[part]} className={buttonClass('go')}>
          {t('Go there')}
        </Link>
        <Button look="quiet" small onClick={() => setGone(true)}>
          {t('Not this one')}
        </Button>
      </div>
    </div>
  )
}
