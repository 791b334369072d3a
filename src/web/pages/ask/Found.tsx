import { useState } from 'react'
import type { Ask, PlanStep } from '#contract/ask.ts'
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
}

/** People who could help, easiest yes first; one of them open. */
export function Found({ found, today, onPlan }: FoundProps) {
  const { people, total, unmet, need } = found
  // The first that takes some care is open: it is where advice is worth most.
  const first = people.find(({ way }) => way === 'warm') ?? people[0]
  const [openId, setOpenId] = useState<string>()
  const opened = people.find(({ person }) => person.id === openId) ?? first
  if (people.length === 0)
    return (
      <Empty title={t('Nobody on record has to do with that.')}>
        {need &&
          t(
            'Say it in other words: an organisation, a kind of work, a place. Tend looks at titles, organisations, places, groups and your notes.',
          )}
      </Empty>
    )
  return (
    <>
      <div className={styles.found}>
        <h2>{capital(tn(total, 'one person could help', '{n} people could help'))}</h2>
        <span className="meta">{t('easiest yes first')}</span>
      </div>
      {people.map((advice) => (
        <AskCard
          key={advice.person.id}
          advice={advice}
          today={today}
          isOpen={advice === opened}
          onOpen={() => setOpenId(advice.person.id)}
          onPlan={(steps) => onPlan(advice.person.id, steps)}
        />
      ))}
      {total > people.length && (
        <p className={styles.end}>
          {capital(
            tn(
              total - people.length,
              'one more has something to do with it, less likely to help.',
              '{n} more have something to do with it, less likely to help.',
            ),
          )}
        </p>
      )}
      {unmet.length > 0 && (
        <p className={styles.end}>
          {t('Nothing on record has to do with {words}.', { words: unmet.map((text) => t('“{text}”', { text })).join(', ') })}
        </p>
      )}
    </>
  )
}
