import type { Imports } from '#contract/imports.ts'
import { t } from '#language/say.ts'
import styles from './Import.module.css'

/** Files of the last drop that nothing could be made of, each with the reason. */
export function Unrecognised({ files, broughtAny }: { files: Imports['unrecognised']; broughtAny: boolean }) {
  if (files.length === 0) return null
  return (
    <section className={styles.unknown} aria-labelledby="unknown">
      <h2 id="unknown">{t('Not recognised')}</h2>
      <p className="meta">{broughtAny ? t('Nothing was taken from these. The rest is in.') : t('Nothing was taken from these.')}</p>
      <ul>
        {files.map(({ path, reason }) => (
          <li key={path}>
            <b>{path}</b>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
