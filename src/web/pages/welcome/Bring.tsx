import { useState } from 'react'
import type { Sources } from '#contract/imports.ts'
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
        <h1>Your friendships already keep a diary.</h1>
        <p className="dek">
          Mail, a LinkedIn archive, an old address book. Drop one of them here. In a few minutes you will see who is close, who is slipping,
          and what to say.
        </p>
        <DropZone
          isMain
          title="Drop anything here"
          says="An archive, a mailbox, a vCard, a table, or"
          folder="a folder of them all"
          sending={sending}
          onFiles={onFiles}
          onForget={onForget}
        />
        <p className={styles.or}>
          <button type="button" onClick={onDemo}>
            Look around with invented people
          </button>
          <button type="button" aria-expanded={showsSources} onClick={() => setShowsSources((shows) => !shows)}>
            Where do I find my archive?
          </button>
          <button type="button" onClick={onType}>
            I will type a few names
          </button>
        </p>
        {showsSources && (
          <div className={styles.sources}>
            <SourceSteps sources={sources} />
          </div>
        )}
        <p className={styles.vow}>
          <Icon name="lock" size={18} />
          Everything stays on this machine. No account, no key, no cloud.
        </p>
      </div>
      <figure className={styles.art}>
        <SampleStem />
        <figcaption>A friendship of sixteen seasons. Left, what you sent; right, what came back.</figcaption>
      </figure>
    </section>
  )
}
