import { useState } from 'react'
import type { NewPromise, PromiseShown } from '#contract/ask.ts'
import type { PersonPage as Person } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { t, tn } from '#language/say.ts'
import { MarginSection } from '../../components/Page.tsx'
import { capital } from '../../words/numbers.ts'
import styles from './Person.module.css'
import { PromiseDialog } from './PromiseDialog.tsx'

/** So many are shown before the others are asked for. */
const FIRST = 6

export interface PromisesProps {
  person: Pick<Person, 'id' | 'name'>
  today: Day
  /** In the order they are to be read. */
  promises: readonly PromiseShown[]
  onPromise: (made: NewPromise) => Promise<boolean>
  onClose: (promiseId: string, as: 'kept' | 'dropped') => void
}

/** What was promised either way: the first few, and all when asked for. */
export function Promises({ person, today, promises, onPromise, onClose }: PromisesProps) {
  const [writes, setWrites] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const rest = promises.length - FIRST
  return (
    <MarginSection
      title={t('Promises')}
      more={
        <button type="button" className="more" aria-label={t('Add a promise')} onClick={() => setWrites(true)}>
          {t('Add')}
        </button>
      }
    >
      {promises.length === 0 && <p>{t('None that is known.')}</p>}
      <ul className={styles.promises}>
        {(showsAll ? promises : promises.slice(0, FIRST)).map((promise) => (
          <PromiseLine key={promise.id} promise={promise} onClose={promise.state === 'open' ? onClose : undefined} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="more" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('Fewer^promises') : capital(tn(rest, 'one more^promise', '{n} more^promises'))}
        </button>
      )}
      {writes && <PromiseDialog id={person.id} name={person.name} today={today} onClose={() => setWrites(false)} onSave={onPromise} />}
    </MarginSection>
  )
}

function PromiseLine({ promise, onClose }: { promise: PromiseShown; onClose?: PromisesProps['onClose'] | undefined }) {
  return (
    <li className={onClose ? undefined : styles.closed}>
      <p>{promise.madeBy === 'owner' ? t('You: {what}', { what: promise.what }) : t('They: {what}', { what: promise.what })}</p>
      <small>{promise.words}</small>
      {onClose && (
        <span>
          <button type="button" className="more" onClick={() => onClose(promise.id, 'kept')}>
            {t('Kept^promise')}
          </button>
          <button type="button" className="more" onClick={() => onClose(promise.id, 'dropped')}>
            {promise.isFound ? t('No promise') : t('Let go^promise')}
          </button>
        </span>
      )}
    </li>
  )
}
