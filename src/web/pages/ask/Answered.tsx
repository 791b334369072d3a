import { useState } from 'react'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { copyWords } from '../../components/copy-words.ts'
import styles from './Ask.module.css'

/** After an answer was opened elsewhere: its words, should nothing have opened, and whether it went out. */
export function Answered({ words, onYes, onNotYet }: { words: string; onYes: () => void; onNotYet: () => void }) {
  const [isCopied, setIsCopied] = useState(false)
  return (
    <fieldset className={styles.answered}>
      <legend className="serif">{t('Did it go out?')}</legend>
      <blockquote>{words}</blockquote>
      <Acts>
        <Button look="go" onClick={onYes}>
          {t('Yes, logged')}
        </Button>
        <Button onClick={() => void copyWords(words).then(setIsCopied)}>{isCopied ? t('Copied') : t('Copy the words')}</Button>
        <Button look="quiet" onClick={onNotYet}>
          {t('Not yet')}
        </Button>
      </Acts>
    </fieldset>
  )
}
