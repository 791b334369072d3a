import { useState } from 'react'
import { t } from '#language/say.ts'
import { Button } from '../../components/Button.tsx'
import { copyWords } from '../../components/copy-words.ts'
import { DidItGoOut } from '../../components/DidItGoOut.tsx'
import styles from './Ask.module.css'

/** After an answer was opened elsewhere: its words, should nothing have opened, and whether it went out. */
export function Answered({ words, onYes, onNotYet }: { words: string; onYes: () => void; onNotYet: () => void }) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = <Button onClick={() => void copyWords(words).then(setIsCopied)}>{isCopied ? t('Copied') : t('Copy the words')}</Button>
  return (
    <DidItGoOut className={styles.answered} acts={copy} onYes={onYes} onNotYet={onNotYet}>
      <blockquote>{words}</blockquote>
    </DidItGoOut>
  )
}
