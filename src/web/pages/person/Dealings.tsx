import type { LedgerShown, NewPromise } from '#contract/ask.ts'
import type { PersonPage as Person } from '#contract/people.ts'
import type { Day } from '#domain/time.ts'
import { t, tf } from '#language/say.ts'
import { leafPath } from '../../components/leaf-path.ts'
import { MarginSection } from '../../components/Page.tsx'
import styles from './Person.module.css'
import { Promises } from './Promises.tsx'

export interface DealingsProps {
  person: Person
  today: Day
  ledger: LedgerShown | undefined
  onPromise: (made: NewPromise) => Promise<boolean>
  onClosePromise: (promiseId: string, as: 'kept' | 'dropped') => void
}

const MOST_MARKS = 16

/** Give and ask, one mark each, a line for each side; and what was promised. */
export function Dealings({ person, today, ledger, onPromise, onClosePromise }: DealingsProps) {
  if (!ledger) return null
  return (
    <>
      <MarginSection title={t('Give and ask')}>
        {ledger.entries.some(({ counts }) => counts.give || counts.ask) && (
          <div className={styles.marks}>
            <MarkLine title={t('You')} entries={ledger.entries.filter(({ direction }) => direction !== 'in')} />
            <MarkLine
              title={person.name.split(' ')[0] ?? person.name}
              entries={ledger.entries.filter(({ direction }) => direction === 'in')}
            />
          </div>
        )}
        <p>{ledger.sentence}</p>
      </MarginSection>
      <Promises key={person.id} person={person} today={today} promises={ledger.promises} onPromise={onPromise} onClose={onClosePromise} />
    </>
  )
}

type Entry = LedgerShown['entries'][number]

/** What the sentence counts, oldest at the left: a leaf for each give, a ring for each ask. */
function MarkLine({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const shown = entries
    .flatMap(({ recordId, counts }) => (['ask', 'give'] as const).flatMap((kind) => (counts[kind] ? [{ kind, recordId }] : [])))
    .slice(0, MOST_MARKS)
    .toReversed()
  const gave = shown.filter(({ kind }) => kind === 'give').length
  const asked = shown.length - gave
  return (
    <div>
      <span>{title}</span>
      <svg
        width={MOST_MARKS * 13}
        height="14"
        viewBox={`0 0 ${MOST_MARKS * 13} 14`}
        role="img"
        aria-label={t('{who}: {given} and {asked}, the newest at the right', {
          who: title,
          given: tf(gave, '{n} give', '{n} gives'),
          asked: tf(asked, '{n} ask', '{n} asks'),
        })}
      >
        {shown.map(({ kind, recordId }, i) =>
          kind === 'give' ? (
            <path key={`${recordId} give`} d={leafPath({ x: i * 13 + 1, y: 12 }, { x: i * 13 + 11, y: 2 }).d} fill="var(--moss)" />
          ) : (
            <circle key={`${recordId} ask`} cx={i * 13 + 6} cy="7" r="4" fill="none" stroke="var(--amber)" strokeWidth="1.5" />
          ),
        )}
      </svg>
    </div>
  )
}
