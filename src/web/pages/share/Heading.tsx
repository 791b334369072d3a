import type { Publication } from '#contract/share.ts'
import { t } from '#language/say.ts'
import styles from './Share.module.css'

/** Words without a title stand in quotes; longer ones in the size of reading. */
const LONG = 110

/** What it is called, or what it says. */
export function Heading({ publication: { id, title, text } }: { publication: Publication }) {
  const isLong = title === null && (text?.length ?? 0) > LONG
  return (
    <h2 id={`made-${id}`} className={isLong ? styles.long : undefined}>
      {title ?? (text ? t('“{text}”', { text }) : t('Something without words'))}
    </h2>
  )
}
