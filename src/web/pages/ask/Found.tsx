import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import type { Ask, PlanStep } from '#contract/ask.ts'
import { MOST_ASKED } from '#domain/coach/ask/how-many.ts'
import type { Day } from '#domain/time.ts'
import { t, tn } from '#language/say.ts'
import { Empty } from '../../components/States.tsx'
import { capital } from '../../words/numbers.ts'
import styles from './Ask.module.css'
import { AskCard } from './AskCard.tsx'

export interface FoundProps {
  found: Ask
  today: Day
  /** Answers whether it was kept. */
  onPlan: (personId: string, steps: readonly PlanStep[]) => Promise<boolean>
  /** Shows some more of them. */
  onMore: () => void
}

/** People who could help, easiest yes first, then those with whom it was only written about; one of them open. */
export function Found({ found, today, onPlan, onMore }: FoundProps) {
  const { people, total, sentence, written, isMet, unmet, need, named } = found
  // The first that takes some care is open: it is where advice is worth most.
  const first = people.find(({ way }) => way === 'warm') ?? people[0]
  const firstWritten = people.find(({ isWrittenOnly }) => isWrittenOnly)
  const [openId, setOpenId] = useState<string>()
  const opened = people.find(({ person }) => person.id === openId) ?? first
  if (people.length === 0)
    return (
      <Empty title={sentence} act={<Meant named={named} />}>
        {need &&
          t(
            'Say it in other words: an organisation, a kind of work, a place, a name. Tend looks at titles, organisations, places, groups, your notes, and in what was written.',
          )}
      </Empty>
    )
  return (
    <>
      <div className={styles.found}>
        <h2>{sentence}</h2>
        {isMet && people.length > 1 && <span className="meta">{t('easiest yes first')}</span>}
      </div>
      <Meant named={named} />
      {people.map((advice) => (
        <Fragment key={advice.person.id}>
          {advice === firstWritten && written && <h2 className={styles.found}>{written}</h2>}
          <AskCard
            advice={advice}
            today={today}
            isOpen={advice === opened}
            onOpen={() => setOpenId(advice.person.id)}
            onPlan={(steps) => onPlan(advice.person.id, steps)}
          />
        </Fragment>
      ))}
      {total > people.length && (
        <p className={styles.end}>
          {capital(
            tn(
              total - people.length,
              'one more has something to do with it, less likely to help.',
              '{n} more have something to do with it, less likely to help.',
            ),
          )}{' '}
          {people.length < MOST_ASKED && (
            <button type="button" className="more" onClick={onMore}>
              {t('Show more')}
            </button>
          )}
        </p>
      )}
      {isMet && unmet.length > 0 && (
        <p className={styles.end}>
          {t('Nothing on record has to do with {words}.', { words: unmet.map((text) => t('“{text}”', { text })).join(', ') })}
        </p>
      )}
    </>
  )
}

/** Somebody who may have been named. */
function Meant({ named }: { named: Ask['named'] }) {
  if (named.length === 0) return null
  return (
    <p className={styles.end}>
      {t('Or do you mean')}{' '}
      {named.map(({ id, name, organisation }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link to="/ask" search={{ people: id }} className="strong">
            {organisation ? t('{name} at {organisation}', { name, organisation }) : name}
          </Link>
        </span>
      ))}
      ?
    </p>
  )
}
