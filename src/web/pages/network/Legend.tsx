import { WARMTH_WORDS } from '../../words/warmth.ts'
import styles from './Network.module.css'

/** What the marks of the map mean. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="Key">
      {WARMTH_WORDS.map((word, level) => (
        <li key={word}>
          <i className={styles[`w${level}`]} />
          {word}
        </li>
      ))}
      <li>
        <i className={styles.ring} />
        bridge
      </li>
      <li>
        <i className={styles.square} />
        organisation
      </li>
    </ul>
  )
}
