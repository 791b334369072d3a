import { useState } from 'react'
import type { Sources } from '#contract/imports.ts'
import { t } from '#language/say.ts'
import { DropZone } from '../../components/DropZone.tsx'
import type { FileToSend } from '../../components/dropped-files.ts'
import { Icon } from '../../components/Icon.tsx'
import { SourceSteps } from '../../components/SourceSteps.tsx'
import { SampleStem } from '../../components/Stem.tsx'
import type { Sending } from '../../frame/use-sending.ts'
import styles from './Welcome.module.css'

export interface BringProps {
  sources: Sources
  sending: Sending
  onFiles: (files: readonly FileToSend[]) => void
  onForget: () => void
  onDemo: () => void
  onType: () => void
}

/** Step one: drop something, look around, find out where it lies, or type names. */
export function Bring({ sources, sending, onFiles, onForget, onDemo, onType }: BringProps) {
  const [showsSources, setShowsSources] = useState(false)
  return (
    <section className={styles.hero}>
      <div>
        <h1>{t('Your friendships already keep a diary.')}</h1>
        <p className="dek">
          {t(
            'Mail, a LinkedIn archive, an old address book. Drop one of them here. In a few minutes you will see who is close, who is slipping, and what to say.',
          )}
        </p>
        <DropZone
          isMain
          title={t('Drop anything here')}
          says={t('An archive, a mailbox, a vCard, a table, or')}
          folder={t('a folder of them all')}
          sending={sending}
          onFiles={onFiles}
          onForget={onForget}
        />
        <p className={styles.or}>
          <button type="button" onClick={onDemo}>
            {t('Look around with invented people')}
          </button>
          <button type="button" aria-expanded={showsSources} onClick={() => setShowsSources((shows) => !shows)}>
            {t('Where do I find my archive?')}
          </button>
          <button type="button" onClick={onType}>
            {t('I will type a few names')}
          </button>
        </p>
        {showsSources && (
          <div className={styles.sources}>
            <SourceSteps sources={sources} />
          </div>
        )}
        <p className={styles.vow}>
          <Icon name="lock" size={18} />
          {t('Everything stays on this machine. No account, no key, no cloud.')}
        </p>
      </div>
      <figure className={styles.art}>
        <SampleStem />
        <figcaption>{t('A friendship of sixteen seasons. Left, what you sent; right, what came back.')}</figcaption>
      </figure>
    </section>
  )
}
