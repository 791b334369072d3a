import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AskAdvice, PlanStep } from '#contract/ask.ts'
import { addDays, type Day } from '#domain/time.ts'
import { t, tf } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { classes } from '../../components/classes.ts'
import { Monogram } from '../../components/Monogram.tsx'
import { Warmth } from '../../components/Moon.tsx'
import styles from './Ask.module.css'
import { Plan } from './Plan.tsx'

export interface AskCardProps {
  advice: AskAdvice
  today: Day
  isOpen: boolean
  onOpen: () => void
  onPlan: (steps: readonly PlanStep[]) => Promise<boolean>
}

/** One person, the verdict and its evidence; open, why, and the plan or the way to ask. */
export function AskCard({ advice, today, isOpen, onOpen, onPlan }: AskCardProps) {
  const { person, way, verdict, hint, because, last, ledger, openPromises, owesAnswer } = advice
  const work = [person.title, person.organisation].filter(Boolean).join(', ')
  const facts = [
    last,
    ledger.lastGave,
    openPromises.yours + openPromises.theirs > 0 ? promisesSaid(openPromises) : t('no open promises'),
    owesAnswer ? t('one answer owed') : null,
  ].filter((fact) => fact !== null)
  const head = (
    <>
      <Monogram id={person.id} name={person.name} hasPhoto={person.hasPhoto} />
      <div>
        <h3>
          {isOpen ? (
            <Link to="/people/$id" params={{ id: person.id }}>
              {person.name}
            </Link>
          ) : (
            person.name
          )}
        </h3>
        <p>{[work, person.place].filter(Boolean).join(', ') || t('Nothing is known of their work')}</p>
      </div>
      <div className={classes(styles.verdict, styles[way])}>
        <b>{verdict}</b>
        <small>{hint}</small>
      </div>
      <p className={styles.evidence}>
        <Warmth value={person.warmth} trend={person.trend} size={15} />
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </>
  )
  if (!isOpen)
    return (
      <article className={styles.card}>
        <button
          type="button"
          className={styles.row}
          onClick={onOpen}
          aria-label={t('{name}: {verdict}, {hint}. Open', { name: person.name, verdict, hint })}
        >
          {head}
        </button>
      </article>
    )
  return (
    <article className={classes(styles.card, styles.open, 'sheet')}>
      <div className={styles.row}>{head}</div>
      <div className={styles.plan}>
        {because.length > 0 && <p className="meta">{t('Because of {reasons}.', { reasons: because.join(', ') })}</p>}
        <p className={styles.say}>{advice.why}</p>
        {advice.plan.length > 0 ? <PlanPart advice={advice} today={today} onPlan={onPlan} /> : <AskWays advice={advice} />}
      </div>
    </article>
  )
}

function promisesSaid({ yours, theirs }: AskAdvice['openPromises']): string {
  if (yours > 0 && theirs > 0) return tf(yours + theirs, '{n} open promise between you', '{n} open promises between you')
  return yours > 0
    ? tf(yours, 'one promise of yours open', '{n} promises of yours open')
    : tf(theirs, 'one promise of theirs open', '{n} promises of theirs open')
}

function AskWays({ advice: { ways, person } }: { advice: AskAdvice }) {
  const [best, ...others] = ways
  return (
    <Acts>
      {best && (
        <a
          className={buttonClass('go', true)}
          href={best.href}
          target={best.href.startsWith('http') ? '_blank' : undefined}
          rel="noreferrer"
        >
          {best.label}
        </a>
      )}
      {others.slice(0, 2).map(({ channel, label, href }) => (
        <a
          key={channel}
          className={buttonClass('outline', true)}
          href={href}
          target={href.startsWith('http') ? '_blank' : undefined}
          rel="noreferrer"
        >
          {label}
        </a>
      ))}
      <Link to="/people/$id" params={{ id: person.id }} className={buttonClass('quiet', true)}>
        {t('Look at what passed')}
      </Link>
    </Acts>
  )
}

function PlanPart({ advice, today, onPlan }: Pick<AskCardProps, 'advice' | 'today' | 'onPlan'>) {
  const [isPlanned, setPlanned] = useState(advice.isPlanned)
  const [isPlain, setPlain] = useState(false)
  const [shift, setShift] = useState(0)
  const steps = advice.plan.map((step) => ({ ...step, on: addDays(step.on, shift) }))
  if (isPlain) return <AskWays advice={advice} />
  return (
    <>
      <Plan steps={steps} today={today} />
      {isPlanned ? (
        <p className="meta">{t('These come up in Today on their days.')}</p>
      ) : (
        <Acts>
          <Button look="go" small onClick={async () => setPlanned(await onPlan(steps))}>
            {t('Put these in Today')}
          </Button>
          <Button small onClick={() => setShift(shift + 7)}>
            {t('A week later')}
          </Button>
          <Button look="quiet" small onClick={() => setPlain(true)}>
            {t('Ask plainly now instead')}
          </Button>
        </Acts>
      )}
    </>
  )
}
