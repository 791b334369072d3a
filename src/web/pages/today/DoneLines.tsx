import type { Today } from '#contract/today.ts'
import { t } from '#language/say.ts'
import { Icon } from '../../components/Icon.tsx'
import styles from './Today.module.css'

const MARKS = { done: 'tick', snoozed: 'clock', skipped: 'right' } as const

/** One grey line for each thing that was done, snoozed or let go today, with a way back. */
export function DoneLines({ done, onUndo }: { done: Today['done']; onUndo: (changeId: string) => void }) {
  if (done.length === 0) return null
  return (
    <ol aria-label={t('Done today')} className={styles.done}>
      {done.map(({ changeId, sentence, how }) => (
        <li key={changeId} className={styles.row}>
          <span className={styles.tick}>
            <Icon name={MARKS[how]} stroke={1.7} />
          </span>
          <p className={styles.what}>{sentence.replace(/\.$/, '')}</p>
          <button type="button" className="more" aria-label={t('Undo: {sentence}', { sentence })} onClick={() => onUndo(changeId)}>
            {t('Undo')}
          </button>
        </li>
      ))}
    </ol>
  )
}
