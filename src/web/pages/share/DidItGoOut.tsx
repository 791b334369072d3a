import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import styles from './Share.module.css'

/** Asked after something was opened elsewhere. */
export function DidItGoOut({ hint, onYes, onNotYet }: { hint?: string | undefined; onYes: () => void; onNotYet: () => void }) {
  return (
    <fieldset className={styles.asked}>
      <legend className="serif">{t('Did it go out?')}</legend>
      {hint && <p className="meta">{hint}</p>}
      <Acts>
        <Button look="go" onClick={onYes}>
          {t('Yes, logged')}
        </Button>
        <Button onClick={onNotYet}>{t('Not yet')}</Button>
      </Acts>
    </fieldset>
  )
}
