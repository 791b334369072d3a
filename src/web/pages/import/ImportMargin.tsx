import type { ImportRow, Sources } from '#contract/imports.ts'
import type { Day } from '#domain/time.ts'
import { MarginSection } from '../../components/Page.tsx'
import { SourceSteps } from '../../components/SourceSteps.tsx'
import { agoOrDay, dayOf } from '../../words/dates.ts'
import styles from './Import.module.css'
import { brought, fileName } from './report-words.ts'

interface MarginProps {
  done: readonly ImportRow[]
  sources: Sources
  today: Day
  zone: string
  onUndo: (id: string) => void
}

/** Brought in so far, each with its undo, and how to get yours. */
export function ImportMargin({ done, sources, today, zone, onUndo }: MarginProps) {
  return (
    <>
      <MarginSection title="Brought in so far">
        {done.length === 0 && <p>Nothing yet.</p>}
        <ul className={styles.past}>
          {done.map((row) => (
            <li key={row.id}>
              <b>{row.title}</b>
              <small title={row.path}>{fileName(row.path)}</small>
              <small>
                {row.state === 'failed' ? 'stopped' : brought(row)}, {agoOrDay(dayOf(row.finishedAt ?? row.startedAt, zone), today)}
              </small>
              <button type="button" className="more" aria-label={`Undo ${row.title}`} onClick={() => onUndo(row.id)}>
                Undo
              </button>
            </li>
          ))}
        </ul>
      </MarginSection>
      <MarginSection title="How to get yours">
        <SourceSteps sources={sources} />
      </MarginSection>
    </>
  )
}
