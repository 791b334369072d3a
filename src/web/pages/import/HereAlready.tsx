import type { Imports } from '#contract/imports.ts'
import styles from './Import.module.css'
import { fileName } from './report-words.ts'

/** What the last drop held once more: the same files bring nothing new. */
export function HereAlready({ again }: { again: Imports['again'] }) {
  return (
    <div role="status">
      {again.length > 0 && (
        <ul className={styles.again}>
          {again.map(({ id, title, path, sentence }) => (
            <li key={id}>
              <b>
                {title} <small>{fileName(path)}</small>
              </b>
              <p className="serif">{sentence}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
