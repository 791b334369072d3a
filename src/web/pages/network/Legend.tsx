import { t } from '#language/say.ts'
import { WARMTH_WORDS } from '../../words/warmth.ts'
import styles from './Network.module.css'

/** What the marks of the map mean. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label={t('Key^map')}>
      {WARMTH_WORDS.map((word, level) => (
        <li key={word}>
          <i className={styles[`w${level}`]} />
          {t(word)}
        </li>
      ))}
      <li>
        <i className={styles.ring} />
        {t('bridge')}
      </li>
      <li>
        <i className={styles.square} />
        {t('organisation')}
      </li>
    </ul>
  )
}
