import { useState } from 'react'
import type { Draft, SharePage } from '#contract/share.ts'
import { shortened } from '#domain/words.ts'
import { t } from '#language/say.ts'
import { MarginSection } from '../../components/Page.tsx'
import { DraftDialog } from './DraftDialog.tsx'
import styles from './Share.module.css'
import type { ShareActs } from './use-share-acts.ts'

/** What waits to go out; pressing one opens it. */
export function Queue({ share, zone, acts }: { share: SharePage; zone: string; acts: ShareActs }) {
  const [opened, setOpened] = useState<Draft | 'new'>()
  return (
    <MarginSection
      title={t('Waiting to go out')}
      more={
        <button type="button" className="more" onClick={() => setOpened('new')}>
          {t('Write')}
        </button>
      }
    >
      {share.drafts.length === 0 ? (
        <p>{t('Nothing waits. What you write here stays here until you take it to a network yourself.')}</p>
      ) : (
        <ul className={styles.queue}>
          {share.drafts.map((draft) => (
            <li key={draft.id}>
              <button type="button" onClick={() => setOpened(draft)}>
                <b>{firstWords(draft.text)}</b>
                <span className={draft.isDue ? styles.due : undefined}>{draft.when}</span>
                <span>{draft.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {opened && (
        <DraftDialog
          draft={opened === 'new' ? undefined : opened}
          share={share}
          zone={zone}
          acts={acts}
          onClose={() => setOpened(undefined)}
        />
      )}
    </MarginSection>
  )
}

/** The first line, cut where it gets long. */
function firstWords(text: string): string {
  const line = text.split('\n', 1)[0]!
  return shortened(line, 90)
}
