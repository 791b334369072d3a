import type { ImportRow, Sources } from '#contract/imports.ts'
import type { Day } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { MarginSection } from '../../components/Page.tsx'
import { SourceSteps } from '../../components/SourceSteps.tsx'
import { agoOrDay, dayOf } from '../../words/dates.ts'
import styles from './Import.module.css'
import { brought, fileName } from './report-words.ts'

interface MarginProps {
  done: readonly ImportRow[]
  /** Whose report stands on the page. */
  shown: ImportRow | undefined
  sources: Sources
  today: Day
  zone: string
  onShow: (id: string) => void
  onUndo: (id: string) => void
}

/** Brought in so far, each with its undo, and how to get yours. */
export function ImportMargin({ done, shown, sources, today, zone, onShow, onUndo }: MarginProps) {
  return (
    <>
      <MarginSection title={t('Brought in so far')}>
        {done.length === 0 && <p>{t('Nothing yet.')}</p>}
        <ul className={styles.past}>
          {done.map((row) => (
            <li key={row.id}>
              <button type="button" className={styles.title} aria-pressed={row.id === shown?.id} onClick={() => onShow(row.id)}>
                {row.title}
              </button>
              <small title={row.path}>{fileName(row.path)}</small>
              <small>
                {row.state === 'failed' ? t('stopped') : brought(row)}, {agoOrDay(dayOf(row.finishedAt ?? row.startedAt, zone), today)}
              </small>
              <button type="button" className="more" aria-label={t('Undo {title}', { title: row.title })} onClick={() => onUndo(row.id)}>
                {t('Undo')}
              </button>
            </li>
          ))}
        </ul>
      </MarginSection>
      <MarginSection title={t('How to get yours')}>
        <SourceSteps sources={sources} />
      </MarginSection>
    </>
  )
}
